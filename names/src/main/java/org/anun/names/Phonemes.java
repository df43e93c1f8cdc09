package org.anun.names;

/**
 * The sounds that spellings are brought to, one char each, and their readable form in keys.
 *
 * <p>Inside the engine sh ch zh ts dz kh gh are single chars ({@code š č ž c ʒ x ɣ}), {@code j} is
 * dzh and {@code y} is the glide. Rule tables and keys write them with the usual English digraphs.
 */
final class Phonemes {
  static final char SH = 'š';
  static final char CH = 'č';
  static final char ZH = 'ž';
  static final char TS = 'c';
  static final char DZ = 'ʒ';
  static final char DZH = 'j';
  static final char KH = 'x';
  static final char GH = 'ɣ';

  private Phonemes() {}

  /** Reads the digraphs of a rule table; anything but a Latin letter there is an error. */
  static String parse(String written) {
    StringBuilder parsed = new StringBuilder();
    int i = 0;
    while (i < written.length()) {
      char letter = written.charAt(i);
      char next = i + 1 < written.length() ? written.charAt(i + 1) : ' ';
      if (letter < 'a' || letter > 'z') {
        throw new IllegalArgumentException("\"" + written + "\" is not made of the letters a to z");
      }
      if (letter == 'd' && written.startsWith("dzh", i)) {
        parsed.append(DZH);
        i += 3;
        continue;
      }
      char joined = joined(letter, next);
      parsed.append(joined == ' ' ? letter : joined);
      i += joined == ' ' ? 1 : 2;
    }
    return parsed.toString();
  }

  private static char joined(char letter, char next) {
    if (next == 'h') {
      return switch (letter) {
        case 's' -> SH;
        case 'c' -> CH;
        case 'z' -> ZH;
        case 'k' -> KH;
        case 'g' -> GH;
        default -> ' ';
      };
    }
    if (letter == 't' && next == 's') {
      return TS;
    }
    return letter == 'd' && next == 'z' ? DZ : ' ';
  }

  /** The readable form. gh is written g, because newsrooms write one for the other. */
  static String render(CharSequence phonemes) {
    StringBuilder rendered = new StringBuilder(phonemes.length() + 4);
    for (int i = 0; i < phonemes.length(); i++) {
      char phoneme = phonemes.charAt(i);
      switch (phoneme) {
        case SH -> rendered.append("sh");
        case CH -> rendered.append("ch");
        case ZH -> rendered.append("zh");
        case TS -> rendered.append("ts");
        case DZ -> rendered.append("dz");
        case KH -> rendered.append("kh");
        case GH -> rendered.append('g');
        default -> rendered.append(phoneme);
      }
    }
    return rendered.toString();
  }

  static boolean isVowel(char phoneme) {
    return phoneme == 'a' || phoneme == 'e' || phoneme == 'i' || phoneme == 'o' || phoneme == 'u';
  }
}
