package org.anun.indexer.mention;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.anun.elastic.Entity;
import org.anun.elastic.Segment;
import org.anun.indexer.clean.Roles;
import org.anun.indexer.clean.Word;
import org.anun.names.NameEngine;

/**
 * Collects the spellings an article attests, as values {@code key|Form}: for each name-like word
 * one value per precise key, and for each person named in full the whole name under its own person
 * key. Forms are as written, in NFC, without possessive, suffix behind an apostrophe, quotation
 * marks and Armenian intonation marks.
 *
 * <p>A word is name-like when it is capitalised; in a script without capitals, when it is a known
 * given name or ends as surnames do. Where any word is capitalised, at the start of a sentence and
 * in headlines, it counts only if the document shows that it is a name: it is not written small
 * elsewhere, and in a headline it is capitalised in running text too, or looks like a name.
 * Immutable and thread-safe; nothing is capped.
 */
public final class SpellingCollector {
  private static final String OPENING_QUOTES = "«“„\"";
  private static final String CLOSING_QUOTES = "»”“\"";

  private final NameLexicon lexicon = NameLexicon.standard();
  private final Roles roles = new Roles();
  private final Tokens tokens = Tokens.standard();

  private SpellingCollector() {}

  /** The collector with Anun's tables, read once. */
  public static SpellingCollector standard() {
    return Standard.COLLECTOR;
  }

  /**
   * The values of one document, sorted.
   *
   * @param text the document's text
   * @param segments its segments, in text order
   * @param persons what {@link MentionFinder} found in them
   */
  public Set<String> collect(String text, List<Segment> segments, List<Entity> persons) {
    Evidence evidence = new Evidence();
    for (Segment segment : segments) {
      if (segment.kind().article()) {
        evidence.read(tokens.of(text, segment));
      }
    }
    Set<String> spellings = new TreeSet<>();
    for (Token token : evidence.candidates) {
      if (evidence.isName(token)) {
        String form = form(token.form());
        lexicon.of(token).keys().forEach(key -> spellings.add(key + '|' + form));
      }
    }
    for (Entity person : persons) {
      for (Entity.Mention mention : person.mentions()) {
        String form = form(mention.text());
        if (form.indexOf(' ') > 0) {
          spellings.add(NameEngine.standard().personKey(form) + '|' + form);
        }
      }
    }
    return spellings;
  }

  /**
   * A name as the index holds it: as written, in NFC, with single blanks and without marks; without
   * the quotation marks that it stands in as a whole, and without one that stands at its edge with
   * its other half outside of the name.
   */
  public static String form(String written) {
    int from = opensAlone(written) ? 1 : 0;
    int end = written.length() - (closesAlone(written) ? 1 : 0);
    StringBuilder form = new StringBuilder(written.length());
    boolean blank = false;
    for (int at = from; at < end; at++) {
      char unit = written.charAt(at);
      if (Character.isSpaceChar(unit) || Character.isWhitespace(unit)) {
        blank = true;
      } else if ("՛՜՞\u00AD".indexOf(unit) < 0) {
        form.append(blank ? " " : "").append(unit);
        blank = false;
      }
    }
    return Normalizer.normalize(form, Normalizer.Form.NFC);
  }

  /** Whether a name begins with a quotation mark that closes at its end, or not at all. */
  private static boolean opensAlone(String written) {
    int last = written.length() - 1;
    int quote = last < 1 ? -1 : OPENING_QUOTES.indexOf(written.charAt(0));
    if (quote < 0) {
      return false;
    }
    int closing = written.indexOf(CLOSING_QUOTES.charAt(quote), 1);
    return closing < 0 || closing == last;
  }

  /** Whether a name ends with a quotation mark that opens at its start, or not at all. */
  private static boolean closesAlone(String written) {
    int last = written.length() - 1;
    int quote = last < 1 ? -1 : CLOSING_QUOTES.indexOf(written.charAt(last));
    return quote >= 0 && written.lastIndexOf(OPENING_QUOTES.charAt(quote), last - 1) <= 0;
  }

  /** What one document shows about its words. */
  private final class Evidence {
    private final List<Token> candidates = new ArrayList<>();
    private final Set<String> small = new HashSet<>();
    private final Set<String> running = new HashSet<>();

    void read(List<Token> segment) {
      for (Token token : segment) {
        Word word = token.word();
        switch (word.capitals()) {
          case NONE -> small.add(word.folded());
          case FIRST, ALL -> {
            if (!token.initial() && !isFunctionWord(token)) {
              candidates.add(token);
              if (!token.opens() && !token.headline()) {
                running.add(token.form());
              }
            }
          }
          case CASELESS -> {
            if (lexicon.nameLike(token)) {
              candidates.add(token);
            }
          }
          case NUMBER -> {}
        }
      }
    }

    boolean isName(Token token) {
      if (token.word().capitals() == Word.Capitals.CASELESS || running.contains(token.form())) {
        return true;
      }
      WordFact fact = lexicon.of(token);
      boolean shaped = fact.given() != null || fact.surname();
      return shaped || (!token.headline() && !small.contains(token.word().folded()));
    }

    private boolean isFunctionWord(Token token) {
      return token.other() == NameLexicon.Other.WORD || roles.holds(token.word());
    }
  }

  private static final class Standard {
    private static final SpellingCollector COLLECTOR = new SpellingCollector();
  }
}
