package org.anun.indexer.language;

import java.util.Random;

/** Text as it should never be, yet is found: every script, lone surrogates, marks, controls. */
final class RandomText {
  private static final String[] PIECES = {
    "the news ",
    "новости ",
    "լուր",
    "خبر ",
    "ახალი ",
    "νέα ",
    "חדשות ",
    "日本 ",
    "le conseil se réunira demain ",
    "bütçe gelecek hafta onaylanacak ",
    "завтра соберётся совет ",
    "рада збереться завтра ",
    "Washington Post ",
    "«",
    "» ",
    "\n",
    "\r\n",
    "\uD83D",
    "\uDE00",
    "😀",
    "👩‍👧",
    "\u0301",
    "\u200D",
    "\u200C",
    "\u202E",
    "\uFEFF",
    "\0",
    "'",
    "’",
    "İ",
    "I",
    "ı",
    "@",
    "http://",
    "a.b ",
    "12,5 ",
    "\u00A0",
    "— ",
    "(",
    "XX ",
    "э",
    "ї",
    "q"
  };

  private RandomText() {}

  /** Up to forty pieces, one in ten of them a random code unit. */
  static String next(Random random) {
    StringBuilder text = new StringBuilder();
    for (int left = random.nextInt(40); left > 0; left--) {
      if (random.nextInt(10) == 0) {
        text.append((char) random.nextInt(Character.MAX_VALUE + 1));
      } else {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
    }
    return text.toString();
  }
}
