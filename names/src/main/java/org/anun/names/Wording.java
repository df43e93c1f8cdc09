package org.anun.names;

import java.util.List;

/** Finds the reason why two spellings are, or are not, one name. Thread-safe. */
final class Wording {
  private static final int MOST_CHANGES = 3;

  private Wording() {}

  static Reason noName(NameWord a, NameWord b) {
    String which = a.isName() ? b.written() : a.written();
    return which.isBlank() ? Reason.of(Saying.NO_NAMES) : Reason.of(Saying.NOT_A_NAME, which);
  }

  /**
   * Two spellings with one sound. The one in another tradition than English is explained, the
   * second where both are.
   */
  static Reason spelling(NameWord a, Reading ofA, NameWord b, Reading ofB) {
    String traditionOfA = WritingTradition.of(a.word());
    String traditionOfB = WritingTradition.of(b.word());
    NameWord told = traditionOfB.equals(WritingTradition.ENGLISH) ? a : b;
    String sound = commonSound(ofA, ofB);
    boolean asItsLettersSay =
        sound.equals(Phonemes.render((told.equals(a) ? ofA : ofB).sounds().getFirst()));
    return traditionOfA.equals(traditionOfB) || !asItsLettersSay
        ? Reason.of(Saying.BOTH_READ, a.written(), b.written(), sound)
        : spelling(told);
  }

  static Reason bothRead(NameWord a, NameWord b, String sound) {
    return Reason.of(Saying.BOTH_READ, a.written(), b.written(), Phonemes.render(sound));
  }

  private static String commonSound(Reading a, Reading b) {
    for (String sound : a.sounds()) {
      if (b.sounds().contains(sound)) {
        return Phonemes.render(sound);
      }
    }
    return Phonemes.render(a.sounds().getFirst());
  }

  private static Reason spelling(NameWord name) {
    String telling = TellingLetters.of(name);
    return telling.isEmpty()
        ? Reason.of(Saying.SPELLING, written(name), tradition(name))
        : Reason.of(Saying.SPELLING_BY, written(name), tradition(name), new Said.Written(telling));
  }

  private static Said written(NameWord name) {
    return new Said.Written(name.written());
  }

  private static Said tradition(NameWord name) {
    return new Said.Term(WritingTradition.of(name.word()));
  }

  static Reason inflected(NameWord a, Reading ofA, NameWord b, Reading ofB) {
    return ofA.isInflected() ? caseOf(a, ofA, b) : caseOf(b, ofB, a);
  }

  private static Reason caseOf(NameWord name, Reading reading, NameWord other) {
    return name.word().script() == other.word().script()
        ? Reason.of(Saying.CASE_OF, written(name), form(reading), nominative(reading))
        : Reason.of(
            Saying.CASE_OF_IN, written(name), form(reading), nominative(reading), tradition(name));
  }

  static Reason perhapsInflected(NameWord a, Reading ofA, NameWord b, Reading ofB) {
    NameWord name = ofA.isCertain() ? b : a;
    Reading reading = ofA.isCertain() ? ofB : ofA;
    return Reason.of(Saying.PERHAPS_CASE_OF, written(name), form(reading), nominative(reading));
  }

  private static Said form(Reading reading) {
    return new Said.Term(reading.stripped() == null ? "form" : reading.stripped().form());
  }

  private static Said nominative(Reading reading) {
    return new Said.Written(capitalised(reading.letters()));
  }

  static Reason equivalent(NameWord a, Reading ofA, NameWord b, Reading ofB) {
    GivenNames.Group given = ofA.given();
    if (given == null) {
      boolean surname = GivenNames.isSurname(ofA.sounds().getFirst());
      return Reason.of(
          surname ? Saying.SURNAMES_OF_ONE_NAME : Saying.FATHERS_NAME, a.written(), b.written());
    }
    boolean aIsHead = ofA.sounds().contains(given.sound());
    NameWord form = aIsHead ? b : a;
    String head = aIsHead ? a.written() : given.head();
    String language = language(given, form, aIsHead ? ofB : ofA);
    if (!language.isEmpty()) {
      return Reason.of(
          Saying.FORM_IN, written(form), new Said.Term(language), new Said.Written(head));
    }
    return aIsHead || ofB.sounds().contains(given.sound())
        ? Reason.of(Saying.OTHER_FORM_OF, form.written(), head)
        : Reason.of(Saying.FORMS_OF, a.written(), b.written(), given.head());
  }

  /** The language that alone uses the form, or the one whose letters it is written in. */
  private static String language(GivenNames.Group given, NameWord form, Reading reading) {
    String language = given.languageOf(reading.sounds());
    boolean plain = form.word().script() == Script.LATIN || form.word().script() == Script.OTHER;
    return language.isEmpty() && !plain ? WritingTradition.of(form.word()) : language;
  }

  /** Two spellings that lie close together: by letters that a reader would take for unlike ones. */
  static Reason alike(NameWord a, NameWord b, List<SpellingDistance.Step> steps) {
    LetterSystem ofA = LetterSystem.of(a.word().script());
    LetterSystem ofB = LetterSystem.of(b.word().script());
    List<Said> changes =
        steps.stream()
            .filter(
                step ->
                    !TellingLetters.plainSound(withoutEdges(step.letters()), ofA)
                        .equals(TellingLetters.plainSound(withoutEdges(step.other()), ofB)))
            .map(Wording::change)
            .distinct()
            .limit(MOST_CHANGES)
            .toList();
    return changes.isEmpty()
        ? Reason.of(Saying.ALIKE, written(a), written(b))
        : Reason.of(Saying.ALIKE_BUT_FOR, written(a), written(b), new Said.Listed(changes));
  }

  /** Letters of one against letters of the other, or against none, as a reader would put it. */
  private static Said change(SpellingDistance.Step step) {
    String letters = withoutEdges(step.letters());
    String other = withoutEdges(step.other());
    return letters.isEmpty() || other.isEmpty()
        ? Reason.of(Saying.WITH_OR_WITHOUT, letters + other)
        : new Said.Written(letters + " = " + other);
  }

  private static String withoutEdges(String letters) {
    return letters.replace("^", "").replace("$", "");
  }

  static Reason different(NameWord a, NameWord b) {
    return Reason.of(
        Saying.SOUND_DIFFERENT,
        a.written(),
        b.written(),
        Phonemes.render(a.canonical().sounds().getFirst()),
        Phonemes.render(b.canonical().sounds().getFirst()));
  }

  static String capitalised(String letters) {
    int first = letters.codePointAt(0);
    boolean georgian = Script.ofLetter(first) == Script.GEORGIAN;
    return (georgian ? Character.toString(first) : Character.toString(Character.toTitleCase(first)))
        + letters.substring(Character.charCount(first));
  }
}
