package org.anun.indexer.story;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text as its copies share it: hashes of every two neighbouring words (w-shingles; Broder, "On
 * the resemblance and containment of documents", 1997), and what is filled into its wording:
 * numbers and names. For one thread.
 *
 * <p>A word is a run of letters and digits, with the points and commas between digits. Case,
 * quotation marks, apostrophes, marks that do not compose with their letter, soft hyphens and the
 * script of digits make no difference (NFKC, then the lower case of each code point, which is the
 * same in every locale). A number is a word with a digit; a name, here, is any word with a capital
 * inside a sentence.
 */
final class Shingles {
  private static final long FNV_PRIME = 0x100000001B3L;
  private static final long FNV_BASIS = 0xCBF29CE484222325L;

  private int[] pairs = new int[512];
  private int words;
  private long before;
  private final Entries numbers = new Entries();
  private final Entries names = new Entries();

  /** The last two words that are neither number nor name; 0 before there are any. */
  private long wordBefore;

  private long wordBeforeThat;

  /** Takes more text, as if a sentence began with it. */
  void add(CharSequence text) {
    String plain =
        Normalizer.isNormalized(text, Normalizer.Form.NFKC)
            ? text.toString()
            : Normalizer.normalize(text, Normalizer.Form.NFKC);
    long word = FNV_BASIS;
    boolean opens = true;
    boolean capital = false;
    boolean digits = false;
    for (int at = 0; at < plain.length(); ) {
      int codePoint = plain.codePointAt(at);
      at += Character.charCount(codePoint);
      if (Character.isLetter(codePoint) && codePoint != 'ʼ') {
        capital |= word == FNV_BASIS && Character.isUpperCase(codePoint);
        word = (word ^ Character.toLowerCase(codePoint)) * FNV_PRIME;
      } else if (Character.isDigit(codePoint)) {
        word = (word ^ ('0' + Character.digit(codePoint, 10))) * FNV_PRIME;
        digits = true;
      } else if (!joins(codePoint, digits, plain, at)) {
        if (word != FNV_BASIS) {
          endWord(word, digits, capital && !opens);
          opens = false;
        }
        opens |= opensSentence(codePoint);
        word = FNV_BASIS;
        capital = false;
        digits = false;
      }
    }
    if (word != FNV_BASIS) {
      endWord(word, digits, capital && !opens);
    }
  }

  /** Whether a code point makes no difference where it stands, so that both sides are one word. */
  private static boolean joins(int codePoint, boolean afterDigit, String text, int next) {
    return switch (codePoint) {
      case ' ', '\n' -> false;
      case '\'', '’', 'ʼ', '‘', '`' -> true;
      case '.', ',' -> afterDigit && next < text.length() && Character.isDigit(text.charAt(next));
      default -> {
        int type = Character.getType(codePoint);
        yield type == Character.NON_SPACING_MARK || type == Character.FORMAT;
      }
    };
  }

  /**
   * Whether a capital behind it says nothing: all punctuation may end a sentence or open a quote.
   */
  private static boolean opensSentence(int codePoint) {
    return codePoint != ' ' && codePoint != ',' && codePoint != '-';
  }

  private void endWord(long word, boolean isNumber, boolean isName) {
    if (words > 0) {
      if (words > pairs.length) {
        pairs = Arrays.copyOf(pairs, 2 * pairs.length);
      }
      pairs[words - 1] = folded(mixed(before) + word);
    }
    before = word;
    words++;
    if (!isNumber && !isName) {
      wordBeforeThat = wordBefore;
      wordBefore = word;
    } else if (wordBeforeThat != 0) {
      // A dateline, before any word, is the outlet's own.
      int place = folded(mixed(wordBeforeThat) + wordBefore);
      (isNumber ? numbers : names).add(Particulars.entry(place, folded(word)));
    }
  }

  /** 32 bits that stand for 64. */
  static int folded(long bits) {
    return (int) (mixed(bits) >>> 32);
  }

  /** The finaliser of SplitMix64 (Steele, Lea, Flood 2014): every bit depends on all bits. */
  static long mixed(long bits) {
    long once = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    long twice = (once ^ (once >>> 27)) * 0x94D049BB133111EBL;
    return twice ^ (twice >>> 31);
  }

  /** How many words were taken. */
  int words() {
    return words;
  }

  /** The hashes of neighbouring words, each once, in rising order. */
  int[] pairs() {
    return Arrays.stream(pairs, 0, Math.max(0, words - 1)).sorted().distinct().toArray();
  }

  /** Words with digits in them, by the two other words before. */
  Particulars numbers() {
    return Particulars.of(numbers.all());
  }

  /** Words with a capital inside a sentence, by the two other words before. */
  Particulars names() {
    return Particulars.of(names.all());
  }

  /** One hash of all words in their order. */
  int whole() {
    long all = before + words;
    for (int at = 0; at < words - 1; at++) {
      all = mixed(all + pairs[at]);
    }
    return folded(all);
  }

  /** A list of numbers that grows. */
  private static final class Entries {
    private long[] entries = new long[16];
    private int count;

    void add(long entry) {
      if (count == entries.length) {
        entries = Arrays.copyOf(entries, 2 * count);
      }
      entries[count++] = entry;
    }

    long[] all() {
      return Arrays.copyOf(entries, count);
    }
  }
}
