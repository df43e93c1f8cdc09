package org.anun.indexer.read;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What charset bytes that are not UTF-8 are in, by what a page declares and by the letters that
 * ICU's detector knows of each language. Thread-safe: without state.
 */
final class CharsetGuess {
  /** Where a page may declare its charset; the standard says 1,024, pages are less strict. */
  private static final int DECLARED_WITHIN = 8_192;

  /** The detector reads so many bytes. */
  private static final int SAMPLE = 8_000;

  /** How sure the detector, which counts to 100, has to be where nothing is declared. */
  private static final int SURE = 40;

  /** How much surer of its best guess than of the next that reads the bytes otherwise. */
  private static final int MARGIN = 8;

  /** How much surer of another charset than of the declared one, for a page to be wrong. */
  private static final int OVERRULED = 25;

  /** Fewer letters beyond ASCII say nothing of their charset. */
  private static final int FEWEST_LETTERS = 6;

  /** The end of the Arabic block; before it stand Latin, Greek, Cyrillic, Armenian and Hebrew. */
  private static final char LAST_KNOWN = '\u06FF';

  private static final Pattern DECLARATION =
      Pattern.compile(
          "charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]{2,40})", Pattern.CASE_INSENSITIVE);

  /**
   * As the Encoding Standard reads these labels, and every browser. KOI8-U has all letters of
   * KOI8-R.
   */
  private static final Map<String, String> WIDER =
      Map.of(
          "ISO-8859-1",
          "windows-1252",
          "US-ASCII",
          "windows-1252",
          "ISO-8859-9",
          "windows-1254",
          "TIS-620",
          "x-windows-874",
          "KOI8-R",
          "KOI8-U");

  /** Where Georgian stands, with others: two thousand of the thirty thousand pairs of letters. */
  private static final char FIRST_GEORGIAN = '\u10A0';

  private static final char LAST_GEORGIAN = '\u2D2F';

  private CharsetGuess() {}

  /** The charset that a page declares, or another that its bytes are surely in instead. */
  static Optional<Charset> declared(byte[] bytes, int length) {
    Optional<Charset> declared = declaration(bytes, length);
    CharsetMatch[] matches = matches(bytes, length);
    if (declared.isEmpty() || matches.length == 0) {
      return declared;
    }
    int confidence = 0;
    for (CharsetMatch match : matches) {
      if (charset(match.getName()).equals(declared)) {
        confidence = Math.max(confidence, match.getConfidence());
      }
    }
    boolean wrong = matches[0].getConfidence() >= Math.max(SURE, confidence + OVERRULED);
    return wrong ? charset(matches[0].getName()) : declared;
  }

  /** What is declared; nothing if it is UTF-8 or UTF-16, which the bytes are not. */
  private static Optional<Charset> declaration(byte[] bytes, int length) {
    String head =
        new String(bytes, 0, Math.min(length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARATION.matcher(head);
    return matcher.find()
        ? charset(matcher.group(1)).filter(charset -> !charset.name().startsWith("UTF"))
        : Optional.empty();
  }

  /** The charset that the letters alone are sure of. */
  static Optional<Charset> sure(byte[] bytes, int length) {
    CharsetMatch[] matches = matches(bytes, length);
    if (matches.length == 0 || matches[0].getConfidence() < SURE) {
      return Optional.empty();
    }
    Optional<Charset> best = charset(matches[0].getName());
    for (CharsetMatch match : matches) {
      if (match.getConfidence() > matches[0].getConfidence() - MARGIN
          && best.isPresent()
          && !readsAlike(best.get(), charset(match.getName()), bytes, length)) {
        return Optional.empty();
      }
    }
    return best;
  }

  private static boolean readsAlike(
      Charset best, Optional<Charset> other, byte[] bytes, int length) {
    byte[] sample = sample(bytes, length);
    return other.isEmpty() || new String(sample, best).equals(new String(sample, other.get()));
  }

  private static CharsetMatch[] matches(byte[] bytes, int length) {
    byte[] sample = sample(bytes, length);
    int letters = 0;
    for (byte unit : sample) {
      letters += unit < 0 ? 1 : 0;
    }
    return letters < FEWEST_LETTERS
        ? new CharsetMatch[0]
        : new CharsetDetector().setText(sample).detectAll();
  }

  /** The stretches between tags and line breaks that hold a letter beyond ASCII. */
  private static byte[] sample(byte[] bytes, int length) {
    byte[] sample = new byte[SAMPLE];
    int size = 0;
    int start = 0;
    boolean beyond = false;
    for (int at = 0; at <= length && size < SAMPLE; at++) {
      boolean ends = at == length || bytes[at] == '<' || bytes[at] == '>' || bytes[at] == '\n';
      if (!ends) {
        beyond |= bytes[at] < 0;
        continue;
      }
      if (beyond) {
        int room = Math.min(at - start, SAMPLE - size - 1);
        System.arraycopy(bytes, start, sample, size, room);
        size += room;
        sample[size++] = '\n';
      }
      start = at + 1;
      beyond = false;
    }
    return Arrays.copyOf(sample, size);
  }

  private static Optional<Charset> charset(String name) {
    try {
      String plain = name.replaceFirst("(_rtl|_ltr)$", "");
      Charset charset = Charset.forName(plain);
      String wider = WIDER.get(charset.name().toUpperCase(Locale.ROOT));
      return Optional.of(wider == null ? charset : Charset.forName(wider));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }

  /**
   * Whether bytes, read as UTF-16, are text with spaces and nothing that text does not hold, most
   * of it in scripts of the languages that Anun knows: two bytes of an English text with a NUL in
   * it are a Chinese character too.
   */
  static boolean utf16(byte[] bytes, int length, boolean little) {
    int units = length / 2;
    int spaces = 0;
    int unknown = 0;
    for (int at = 0; at + 1 < length; at += 2) {
      int low = bytes[little ? at : at + 1] & 0xFF;
      int high = bytes[little ? at + 1 : at] & 0xFF;
      char unit = (char) (high << 8 | low);
      spaces += unit == ' ' || unit == '\n' ? 1 : 0;
      unknown += unit <= LAST_KNOWN || isGeorgian(unit) ? 0 : 1;
      if (unknown * 4L > units || !text(unit)) {
        return false;
      }
    }
    // Text has a space every few letters; bytes that are none rarely hit one.
    return length >= 4 && length % 2 == 0 && spaces * 60L >= units;
  }

  private static boolean text(char unit) {
    return unit == '\t'
        || unit == '\n'
        || unit == '\r'
        || unit == '\f'
        || (!Character.isISOControl(unit)
            && Character.isDefined(unit)
            && Character.getType(unit) != Character.PRIVATE_USE);
  }

  private static boolean isGeorgian(char unit) {
    return unit >= FIRST_GEORGIAN
        && unit <= LAST_GEORGIAN
        && Character.UnicodeScript.of(unit) == Character.UnicodeScript.GEORGIAN;
  }
}
