package org.anun.benchmarks.names;

import com.anyascii.AnyAscii;
import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.anun.names.NameKind;

/** Off-the-shelf ways to write any script in the letters a to z. */
enum Transliteration {
  ICU("ICU", Transliterator.getInstance("Any-Latin; Latin-ASCII")::transliterate),
  ANY_ASCII("AnyAscii", AnyAscii::transliterate);

  private final String label;

  @SuppressWarnings("ImmutableEnumChecker") // both are stateless once made
  private final UnaryOperator<String> library;

  Transliteration(String label, UnaryOperator<String> library) {
    this.label = label;
    this.library = library;
  }

  /** As the tables name it. */
  String label() {
    return label;
  }

  /** The text in lower case, without anything but a to z. */
  String letters(String text) {
    String latin = library.apply(text.toLowerCase(Locale.ROOT)).toLowerCase(Locale.ROOT);
    StringBuilder letters = new StringBuilder(latin.length());
    for (int i = 0; i < latin.length(); i++) {
      char letter = latin.charAt(i);
      if (letter >= 'a' && letter <= 'z') {
        letters.append(letter);
      }
    }
    return letters.toString();
  }

  /** The letters of a name: of a person's word by word, of others as one word. */
  List<String> words(NameKind kind, String name) {
    return kind == NameKind.PERSON
        ? Stream.of(name.split(" ")).map(this::letters).toList()
        : List.of(letters(name));
  }
}
