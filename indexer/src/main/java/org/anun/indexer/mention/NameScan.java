package org.anun.indexer.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.anun.indexer.clean.Word;

/**
 * Finds the full names in a document's words, and the single words that may be bare surnames. A
 * full name is a known given name with the word behind it; or a word with a surname's ending and
 * the word before it; or two capitalised words behind a title of office. Not thread-safe.
 */
final class NameScan {
  /** Longer runs of capitalised words are headlines or names of institutions. */
  private static final int LONGEST_RUN = 8;

  private final NameLexicon lexicon;
  private final List<FullName> names = new ArrayList<>();
  private final List<FullName> doubtful = new ArrayList<>();
  private final List<Token> singles = new ArrayList<>();

  NameScan(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Reads the words of one segment. */
  void read(List<Token> tokens) {
    boolean titled = false;
    int index = 0;
    while (index < tokens.size()) {
      Token token = tokens.get(index);
      if (token.role() > 0) {
        titled = true;
        index += token.role();
      } else if (lexicon.nameLike(token)) {
        int end = endOfRun(tokens, index);
        run(tokens, index, end, titled && !breaksOff(tokens, index));
        titled = false;
        index = end;
      } else {
        titled = titled && token.word().capitalised() && !breaksOff(tokens, index);
        index++;
      }
    }
  }

  /** Full names in text order; the doubtful ones only where the document is sure elsewhere. */
  List<FullName> names() {
    Set<String> sure = new HashSet<>();
    names.forEach(name -> sure.add(name.text()));
    List<FullName> all = new ArrayList<>(names);
    for (FullName name : doubtful) {
      if (sure.contains(name.text())) {
        all.add(name);
      } else {
        singles.add(name.surname());
      }
    }
    all.sort((one, other) -> Integer.compare(one.start(), other.start()));
    return all;
  }

  /** Words that are a person's bare surname if some full name of the document has it. */
  List<Token> singles() {
    return singles;
  }

  /** A title belongs to the words behind it only across a blank or the stop of "Mr.". */
  private static boolean breaksOff(List<Token> tokens, int index) {
    Token token = tokens.get(index);
    Token before = tokens.get(index - 1);
    int gap = token.start() - before.word().end();
    return !token.joined() && gap > 2;
  }

  private int endOfRun(List<Token> tokens, int start) {
    int end = start + 1;
    while (end < tokens.size() && end - start < LONGEST_RUN && tokens.get(end).joined()) {
      Token token = tokens.get(end);
      boolean particle = lexicon.particle(token.word()) && nameFollows(tokens, end);
      if (!particle && (!lexicon.nameLike(token) || token.role() > 0)) {
        break;
      }
      end++;
    }
    return end;
  }

  /** Whether a name stands behind one particle or two, as in {@code von der Leyen}. */
  private boolean nameFollows(List<Token> tokens, int particle) {
    for (int index = particle + 1; index <= particle + 2 && index < tokens.size(); index++) {
      Token token = tokens.get(index);
      if (!token.joined()) {
        return false;
      }
      if (lexicon.nameLike(token)) {
        return true;
      }
      if (!lexicon.particle(token.word())) {
        return false;
      }
    }
    return false;
  }

  private void run(List<Token> tokens, int start, int end, boolean titled) {
    if (end < tokens.size()
        && tokens.get(end).joined()
        && tokens.get(end).word().capitalised()
        && tokens.get(end).other() == NameLexicon.Other.ORGANISATION) {
      return;
    }
    List<Token> run = tokens.subList(start, end);
    int index = 0;
    boolean office = titled;
    while (index < run.size()) {
      int length = nameAt(run, index, office);
      if (length > 0) {
        add(run, index, length, office);
        index += length;
      } else {
        if (index == 0 || run.get(index - 1).opens() || !isUnknown(run.get(index - 1))) {
          singles.add(run.get(index));
        }
        index++;
        office = office && isCyrillic(run.get(index - 1)) && run.size() == 3 && index == 1;
        continue;
      }
      office = false;
    }
  }

  private boolean isUnknown(Token token) {
    return !token.initial() && token.other() == null;
  }

  private void add(List<Token> run, int index, int length, boolean titled) {
    FullName name = new FullName(run.subList(index, index + length));
    boolean sure = titled || lexicon.of(run.get(index)).given() != null || !run.get(index).opens();
    (sure ? names : doubtful).add(name);
  }

  /** How many words the full name that starts at a word of the run has; 0 when none starts. */
  private int nameAt(List<Token> run, int index, boolean titled) {
    int left = run.size() - index;
    if (left < 2 || run.get(index).initial()) {
      return 0;
    }
    Token first = run.get(index);
    WordFact fact = lexicon.of(first);
    if (fact.given() != null) {
      return lengthBehindGiven(run, index);
    }
    boolean acronym = first.word().capitals() == Word.Capitals.ALL && !first.headline();
    if (acronym || fact.surname()) {
      return 0;
    }
    if (givenFollows(run, index + 1)) {
      return 0;
    }
    if (isSurname(run.get(index + 1)) && !first.headline()) {
      return 2;
    }
    boolean nouns = first.language().equals("de") || first.headline();
    boolean acronyms = run.get(index + 1).word().capitals() == Word.Capitals.ALL;
    // A title in Cyrillic is followed by what it rules: министр Японии Наото Кан.
    boolean ruled = left == 3 && isCyrillic(first);
    return titled && left <= 3 && !nouns && !acronyms && !ruled ? left : 0;
  }

  private static boolean isCyrillic(Token token) {
    return Character.UnicodeScript.of(token.form().codePointAt(0))
        == Character.UnicodeScript.CYRILLIC;
  }

  private boolean givenFollows(List<Token> run, int from) {
    for (int index = from; index + 1 < run.size(); index++) {
      if (lexicon.of(run.get(index)).given() != null) {
        return true;
      }
    }
    return false;
  }

  private int lengthBehindGiven(List<Token> run, int index) {
    int left = run.size() - index;
    Token second = run.get(index + 1);
    boolean middle =
        second.initial()
            || lexicon.particle(second.word())
            || lexicon.of(second).given() != null
            || isPatronymic(run, index + 1);
    if (left == 2) {
      return second.initial() || lexicon.particle(second.word()) ? 0 : 2;
    }
    if (middle) {
      boolean twoParticles =
          lexicon.particle(second.word()) && lexicon.particle(run.get(index + 2).word());
      return twoParticles && left > 3 ? 4 : 3;
    }
    boolean open = !isSurname(second) && left == 3 && !second.headline();
    return open && isSurname(run.get(index + 2)) ? 3 : 2;
  }

  /** A patronymic, unless it is the last word: then it is a surname that looks like one. */
  private boolean isPatronymic(List<Token> run, int index) {
    String key = String.join(" ", lexicon.of(run.get(index)).keys());
    boolean shape = key.matches(".*(ovich|evich|ovna|evna|ivna)( .*)?");
    return shape && index + 1 < run.size();
  }

  private boolean isSurname(Token token) {
    return lexicon.of(token).surname() && !token.initial();
  }
}
