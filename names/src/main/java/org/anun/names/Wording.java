package org.anun.names;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Says in a reader's words why two spellings are, or are not, one name. Thread-safe. */
final class Wording {
  private static final int MOST_CHANGES = 3;

  private Wording() {}

  static String noName(NameWord a, NameWord b) {
    String which = a.isName() ? b.written() : a.written();
    return which.isBlank() ? "There is no name to compare" : "\"" + which + "\" is not a name";
  }

  /**
   * Two spellings with one sound. The one in another tradition than English is explained, the
   * second where both are.
   */
  static String spelling(NameWord a, Reading ofA, NameWord b, Reading ofB) {
    String traditionOfA = WritingTradition.of(a.word());
    String traditionOfB = WritingTradition.of(b.word());
    if (traditionOfA.equals(traditionOfB)) {
      String sound = commonSound(ofA, ofB);
      return a.written() + " and " + b.written() + " are both read " + sound;
    }
    return spelling(traditionOfB.equals(WritingTradition.ENGLISH) ? a : b);
  }

  private static String commonSound(Reading a, Reading b) {
    for (String sound : a.sounds()) {
      if (b.sounds().contains(sound)) {
        return Phonemes.render(sound);
      }
    }
    return Phonemes.render(a.sounds().getFirst());
  }

  private static String spelling(NameWord name) {
    String tradition = WritingTradition.of(name.word());
    String telling = TellingLetters.of(name.word());
    return name.written()
        + ": "
        + tradition
        + " spelling"
        + (telling.isEmpty() ? "" : ", " + telling);
  }

  static String inflected(NameWord a, Reading ofA, NameWord b, Reading ofB) {
    return ofA.isInflected() ? caseOf(a, ofA, b) : caseOf(b, ofB, a);
  }

  private static String caseOf(NameWord name, Reading reading, NameWord other) {
    boolean sameScript = name.word().script() == other.word().script();
    return name.written()
        + ": "
        + form(reading)
        + " of "
        + capitalised(reading.letters())
        + (sameScript ? "" : ", " + WritingTradition.of(name.word()) + " spelling");
  }

  static String perhapsInflected(NameWord a, Reading ofA, NameWord b, Reading ofB) {
    NameWord name = ofA.isCertain() ? b : a;
    Reading reading = ofA.isCertain() ? ofB : ofA;
    return name.written()
        + " is a name of its own, or the "
        + form(reading)
        + " of "
        + capitalised(reading.letters());
  }

  private static String form(Reading reading) {
    return reading.stripped() == null ? "form" : reading.stripped().form();
  }

  static String equivalent(NameWord a, Reading ofA, NameWord b, Reading ofB) {
    GivenNames.Group given = ofA.given();
    if (given == null) {
      return a.written() + " and " + b.written() + ": surnames of one given name";
    }
    boolean aIsHead = ofA.sounds().contains(given.sound());
    NameWord form = aIsHead ? b : a;
    NameWord head = aIsHead ? a : b;
    String language = given.languageOf((aIsHead ? ofB : ofA).sounds());
    return form.written()
        + ": "
        + (language.isEmpty() ? "another" : "the " + language)
        + " form of "
        + (aIsHead ? head.written() : given.head());
  }

  /** Two spellings that lie close together; the dearest steps say where they part. */
  static String alike(NameWord a, NameWord b, List<SpellingDistance.Step> steps) {
    List<SpellingDistance.Step> telling =
        steps.stream()
            .filter(step -> !step.letters().equals(step.other()))
            .sorted(Comparator.comparingDouble(step -> -step.cost()))
            .limit(MOST_CHANGES)
            .toList();
    String changes =
        steps.stream()
            .filter(telling::contains)
            .map(step -> letters(step.letters()) + " = " + letters(step.other()))
            .distinct()
            .collect(Collectors.joining(", "));
    return a.written() + " and " + b.written() + " are spelled alike: " + changes;
  }

  private static String letters(String letters) {
    String plain = letters.replace("^", "").replace("$", "");
    return plain.isEmpty() ? "nothing" : plain;
  }

  static String different(NameWord a, NameWord b) {
    return a.written()
        + " and "
        + b.written()
        + " sound different: "
        + Phonemes.render(a.canonical().sounds().getFirst())
        + " and "
        + Phonemes.render(b.canonical().sounds().getFirst());
  }

  static String capitalised(String letters) {
    int first = letters.codePointAt(0);
    boolean georgian = Script.ofLetter(first) == Script.GEORGIAN;
    return (georgian ? Character.toString(first) : Character.toString(Character.toTitleCase(first)))
        + letters.substring(Character.charCount(first));
  }
}
