package org.anun.names;

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
    NameWord told = traditionOfB.equals(WritingTradition.ENGLISH) ? a : b;
    String sound = commonSound(ofA, ofB);
    boolean asItsLettersSay =
        sound.equals(Phonemes.render((told.equals(a) ? ofA : ofB).sounds().getFirst()));
    return traditionOfA.equals(traditionOfB) || !asItsLettersSay
        ? a.written() + " and " + b.written() + " are both read " + sound
        : spelling(told);
  }

  static String bothRead(NameWord a, NameWord b, String sound) {
    return a.written() + " and " + b.written() + " are both read " + Phonemes.render(sound);
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
    String telling = TellingLetters.of(name);
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
      boolean surname = GivenNames.isSurname(ofA.sounds().getFirst());
      return a.written()
          + " and "
          + b.written()
          + (surname ? ": surnames of one given name" : ": the father's name in two languages");
    }
    boolean aIsHead = ofA.sounds().contains(given.sound());
    NameWord form = aIsHead ? b : a;
    NameWord head = aIsHead ? a : b;
    String language = language(given, aIsHead ? b : a, aIsHead ? ofB : ofA);
    if (!aIsHead && language.isEmpty() && !ofB.sounds().contains(given.sound())) {
      return a.written() + " and " + b.written() + ": two forms of the name " + given.head();
    }
    return form.written()
        + ": "
        + (language.isEmpty() ? "another" : "the " + language)
        + " form of "
        + (aIsHead ? head.written() : given.head());
  }

  /** The language that alone uses the form, or the one whose letters it is written in. */
  private static String language(GivenNames.Group given, NameWord form, Reading reading) {
    String language = given.languageOf(reading.sounds());
    boolean plain = form.word().script() == Script.LATIN || form.word().script() == Script.OTHER;
    return language.isEmpty() && !plain ? WritingTradition.of(form.word()) : language;
  }

  /** Two spellings that lie close together: by letters that a reader would take for unlike ones. */
  static String alike(NameWord a, NameWord b, List<SpellingDistance.Step> steps) {
    LetterSystem ofA = LetterSystem.of(a.word().script());
    LetterSystem ofB = LetterSystem.of(b.word().script());
    String changes =
        steps.stream()
            .filter(
                step ->
                    !TellingLetters.plainSound(withoutEdges(step.letters()), ofA)
                        .equals(TellingLetters.plainSound(withoutEdges(step.other()), ofB)))
            .map(Wording::inWords)
            .distinct()
            .limit(MOST_CHANGES)
            .collect(Collectors.joining(", "));
    return a.written()
        + " and "
        + b.written()
        + (changes.isEmpty() ? " are spelled alike" : " are spelled alike: " + changes);
  }

  /** Letters of one against letters of the other, or against none, as a reader would put it. */
  private static String inWords(SpellingDistance.Step step) {
    String letters = withoutEdges(step.letters());
    String other = withoutEdges(step.other());
    if (letters.isEmpty() || other.isEmpty()) {
      return "with or without " + letters + other;
    }
    return letters + " = " + other;
  }

  private static String withoutEdges(String letters) {
    return letters.replace("^", "").replace("$", "");
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
