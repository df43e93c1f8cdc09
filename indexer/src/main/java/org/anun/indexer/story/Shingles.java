package org.anun.indexer.story;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text as its copies share it: hashes of every two neighbouring words (w-shingles; Broder, "On
 * the resemblance and containment of documents", 1997), and of its numbers. For one thread.
 *
 * <p>A word is a run of letters and digits. Case, quotation marks, apostrophes, marks that do not
 * compose with their letter, soft hyphens and the script of digits make no difference (NFKC, then
 * the lower case of each code point, which is the same in every locale). A number is a run of
 * digits; points and commas inside it are left out.
 */
final class Shingles {
  private static final long FNV_PRIME = 0x100000001B3L;
  private static final long FNV_BASIS = 0xCBF29CE484222325L;

  private int[] pairs = new int[512];
  private int words;
  private long before;
  private int[] numbers = new int[16];
  private int numberCount;

  /** Takes more text, as if a space stood before it. */
  void add(CharSequence text) {
    String plain =
        Normalizer.isNormalized(text, Normalizer.Form.NFKC)
            ? text.toString()
            : Normalizer.normalize(text, Normalizer.Form.NFKC);
    long word = FNV_BASIS;
    long number = FNV_BASIS;
    for (int at = 0; at < plain.length(); ) {
      int codePoint = plain.codePointAt(at);
      at += Character.charCount(codePoint);
      if (Character.isLetter(codePoint) && codePoint != 'ʼ') {
        endNumber(number);
        number = FNV_BASIS;
        word = (word ^ Character.toLowerCase(codePoint)) * FNV_PRIME;
      } else if (Character.isDigit(codePoint)) {
        int digit = Character.digit(codePoint, 10);
        word = (word ^ ('0' + digit)) * FNV_PRIME;
        number = (number ^ digit) * FNV_PRIME;
      } else if (!joins(codePoint, number != FNV_BASIS, plain, at)) {
        endNumber(number);
        number = FNV_BASIS;
        endWord(word);
        word = FNV_BASIS;
      }
    }
    endNumber(number);
    endWord(word);
  }

  /** Whether a code point makes no difference where it stands, so that both sides are one word. */
  private static boolean joins(int codePoint, boolean inNumber, String text, int next) {
    return switch (codePoint) {
      case ' ', '\n' -> false;
      case '\'', '’', 'ʼ', '‘', '`' -> true;
      case '.', ',' -> inNumber && next < text.length() && Character.isDigit(text.charAt(next));
      default -> {
        int type = Character.getType(codePoint);
        yield type == Character.NON_SPACING_MARK || type == Character.FORMAT;
      }
    };
  }

  private void endWord(long word) {
    if (word == FNV_BASIS) {
      return;
    }
    if (words > 0) {
      if (words > pairs.length) {
        pairs = Arrays.copyOf(pairs, 2 * pairs.length);
      }
      pairs[words - 1] = folded(mixed(before) + word);
    }
    before = word;
    words++;
  }

  private void endNumber(long number) {
    if (number == FNV_BASIS) {
      return;
    }
    if (numberCount == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * numberCount);
    }
    numbers[numberCount++] = folded(number);
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

  /** The hashes of numbers, each once, in rising order. */
  int[] numbers() {
    return Arrays.stream(numbers, 0, numberCount).sorted().distinct().toArray();
  }

  /** One hash of all words in their order. */
  int whole() {
    long all = before + words;
    for (int at = 0; at < words - 1; at++) {
      all = mixed(all + pairs[at]);
    }
    return folded(all);
  }
}
