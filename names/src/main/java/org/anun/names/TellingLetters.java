package org.anun.names;

/** The letters of a word that a reader of English would not guess, and what they stand for. */
final class TellingLetters {
  private static final LetterTables TABLES = LetterTables.standard();

  private TellingLetters() {}

  /** Such as {@code я = ya}; empty when every letter reads as in English. */
  static String of(NameWord name) {
    Word word = name.word();
    if (word.script() == Script.OTHER) {
      return "";
    }
    Orthography orthography = Romaniser.orthographies(word.letters(), word.script()).getFirst();
    LetterTable table = TABLES.of(orthography);
    String letters = table.toKnownLetters(word.letters());
    String telling = "";
    String before = "";
    String soundBefore = "";
    int clearest = 0;
    for (int i = 0; i < letters.length(); ) {
      LetterRule rule = table.ruleAt(letters, i);
      if (rule == null) {
        i++;
        continue;
      }
      String sound = Phonemes.render(rule.phonemes().getFirst());
      String shown = shown(rule.letters(), name);
      int clarity = clarity(shown, sound, word.script());
      if (clarity > 0 && clarity >= clearest) {
        clearest = clarity;
        boolean dzh = soundBefore.equals("d") && sound.equals("zh");
        telling = dzh ? before + shown + " = j" : shown + " = " + sound;
      }
      before = shown;
      soundBefore = sound;
      i += rule.letters().length();
    }
    return telling;
  }

  /** The normal form of the Armenian letter և is two letters, which readers would not recognise. */
  private static String shown(String letters, NameWord name) {
    return letters.equals("եւ") && name.written().indexOf('և') >= 0 ? "և" : letters;
  }

  /** How letters sound to a reader who knows only the plainest reading of the script. */
  static String plainSound(String letters, LetterSystem system) {
    Orthography orthography =
        switch (system) {
          case ARMENIAN -> Orthography.ARMENIAN;
          case CYRILLIC -> Orthography.CYRILLIC;
          case LATIN -> Orthography.LATIN;
        };
    LetterTable table = TABLES.of(orthography);
    return Folding.fold(table.read(table.toKnownLetters(letters)).getFirst());
  }

  private static int clarity(String letters, String sound, Script script) {
    boolean plain = letters.equals(sound) || (script != Script.LATIN && sound.length() < 2);
    return plain ? 0 : sound.length();
  }
}
