package org.anun.benchmarks.names;

import com.anyascii.AnyAscii;
import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Off-the-shelf ways to write any script in the letters a to z. */
enum Transliteration {
  ICU("ICU", Transliterator.getInstance("Any-Latin; Latin-ASCII")::transliterate),
  ANY_ASCII("AnyAscii", AnyAscii::transliterate);

  private final String label;
  private final UnaryOperator<String> library;

  Transliteration(String label, UnaryOperator<String> library) {
    this.label = label;
    this.library = library;
  }

  String label() {
    return label;
  }

  /** The text in lower case, without anything but a to z. */
  String letters(String text) {
    String latin = library.apply(text).toLowerCase(Locale.ROOT);
    StringBuilder letters = new StringBuilder(latin.length());
    for (int i = 0; i < latin.length(); i++) {
      char letter = latin.charAt(i);
      if (letter >= 'a' && letter <= 'z') {
        letters.append(letter);
      }
    }
    return letters.toString();
  }
}
