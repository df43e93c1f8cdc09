package org.anun.indexer.mention.tagger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.anun.indexer.clean.Table;
import org.anun.indexer.clean.Words;
import org.anun.indexer.mention.SpellingCollector;

/**
 * English words by what the rules of names ask them for, from {@code english_words.tsv}. A broken
 * table fails at the first use, by file and line. Immutable and thread-safe.
 */
final class EnglishWords {
  private static final String FILE = "english_words.tsv";

  /** By word, folded, a bit for each of its roles. */
  private static final Map<String, Long> ROLES = new HashMap<>();

  /** How many roles there are so far. */
  private static int made;

  /** The rows that no role below has taken yet. */
  private static final Map<String, List<Table.Row>> LEFT = read();

  /**
   * Months and days as English shortens them; the longer forms are in the table of the calendar.
   */
  static final EnglishWords SHORT_DATE = of("short date");

  /** Words that open sentences and names never. */
  static final EnglishWords FUNCTION_WORD = of("function word");

  /** Head nouns that English-speaking news write as names, without an article. */
  static final EnglishWords PARLIAMENT = of("parliament");

  /** Parts of a country or a continent. */
  static final EnglishWords DIRECTION = of("direction");

  /** Whom no facet has a row for. */
  static final EnglishWords BEYOND = of("beyond");

  /** Words that a number follows where they name nothing: Chapter Five, Law No. 15. */
  static final EnglishWords NUMBERED = of("numbered");

  /** First words of countries whose people have two: Sri Lankan, Costa Rican. */
  static final EnglishWords COUNTRY_START = of("country start");

  /** Words behind the name of a people. */
  static final EnglishWords TRIBE = of("tribe");

  /** Small words of surnames. */
  static final EnglishWords PARTICLE = of("particle");

  /** Those of them that open the name of a person, and of nothing else. */
  static final EnglishWords OPENING_PARTICLE = of("opening particle");

  /** Houses that share a name with what stands before their and: College and Hospital. */
  static final EnglishWords HOUSE = of("house");

  /** Words of one syllable that stand behind a hyphen and are none of a given name: Beijing-run. */
  static final EnglishWords HYPHENED = of("hyphened");

  /** Offices that are of something by name. */
  static final EnglishWords OFFICE = of("office");

  /** Titles that are words of names as often: Attorney General's Office, Billie Jean King. */
  static final EnglishWords DOUBTFUL_TITLE = of("doubtful title");

  /** Fields that are words of titles, too: defense minister, Minister of Defense. */
  static final EnglishWords FIELD = of("field");

  /** Words that a place's name follows: the village of Pankhan, the capital Bogota. */
  static final EnglishWords PLACE_BEFORE = of("place before");

  /** The same with an of between alone: the mayor of Pankhan. */
  static final EnglishWords PLACE_OF = of("place of");

  /** Words that follow a place's name: the Rakhine region. */
  static final EnglishWords PLACE_BEHIND = of("place behind");

  /** Prepositions of nothing but places: outside Kirkuk. */
  static final EnglishWords NEAR = of("near");

  /** Words that an organisation's name follows: the daily El Mundo, the carrier Armavia. */
  static final EnglishWords ORGANISATION_BEFORE = of("organisation before");

  /** Words that follow an organisation's name: FARC fighters, the Yamina party. */
  static final EnglishWords ORGANISATION_BEHIND = of("organisation behind");

  /** Posts at or of an organisation that are no titles: a dealer at Santander. */
  static final EnglishWords POST = of("post");

  /** What media are talked to in: an interview with. */
  static final EnglishWords TALK = of("talk");

  /** The same, when another word stands between: Pioneer Adventure hiking company. */
  static final EnglishWords COMPANY_NOUN = of("company noun");

  /** What companies' names end in. */
  static final EnglishWords COMPANY = of("company");

  /** States of the US as news shorten them. */
  static final EnglishWords STATE = of("state");

  /** What makes a word of a name: Pro-Moscow. */
  static final EnglishWords PREFIX = of("prefix");

  /** What one does to or from a place: a trip to. */
  static final EnglishWords TRAVEL = of("travel");

  /** Behind the hyphen of who supports or has something: Kremlin-backed. */
  static final EnglishWords BACKED = of("backed");

  /** What places have: its capital. */
  static final EnglishWords OF_PLACE = of("of place");

  /** What organisations have: its chairman. */
  static final EnglishWords OF_ORGANISATION = of("of organisation");

  /** Words that end what is no person, place or organisation: a Fellowship, a Strategy. */
  static final EnglishWords PROJECT = of("project");

  /** Who is of a parliament. */
  static final EnglishWords MEMBERS = of("members");

  /** Letters before a member of a parliament: MK. */
  static final EnglishWords MEMBER = of("member");

  /** First words of places' names that say what they are: Mount Tabor. */
  static final EnglishWords PLACE_HEAD = of("place head");

  /** People by their country in one word with their sex: Dutchman. */
  static final EnglishWords NATIVE = of("native");

  /** Followers of a faith or a party, who are a people's like and no name. */
  static final EnglishWords ADHERENT = of("adherent");

  /** Words that a stop shortens, which is of the name: Corp., Jr. */
  static final EnglishWords SHORTENED = of("shortened");

  /** First words of places' names that English takes from Spanish and others: El Paso. */
  static final EnglishWords PLACE_START = of("place start");

  static {
    for (List<Table.Row> rows : LEFT.values()) {
      throw rows.getFirst().fault("no rule asks for words of this role");
    }
  }

  private final long role;
  private final LongSet forms = new LongSet();

  private EnglishWords(long role, List<Table.Row> rows) {
    this.role = role;
    for (Table.Row row : rows) {
      String word = Words.fold(row.cell("word"));
      ROLES.merge(word, role, (some, other) -> some | other);
      forms.add(Words.hash(word));
    }
  }

  private static Map<String, List<Table.Row>> read() {
    Map<String, List<Table.Row>> rows = new TreeMap<>();
    for (Table.Row row : Table.read(SpellingCollector.class, FILE, "role", "word", "source")) {
      rows.computeIfAbsent(row.cell("role"), role -> new ArrayList<>()).add(row);
    }
    return rows;
  }

  private static EnglishWords of(String role) {
    List<Table.Row> rows = LEFT.remove(role);
    if (rows == null) {
      throw new IllegalStateException(FILE + ": no word has the role " + role);
    }
    if (made == Long.SIZE) {
      throw new IllegalStateException(FILE + ": more roles than a number has bits");
    }
    return new EnglishWords(1L << made++, rows);
  }

  /** The roles of a word, folded, a bit each. */
  static long roles(String folded) {
    return ROLES.getOrDefault(folded, 0L);
  }

  /** Whether a word has the role. */
  boolean has(Lexeme word) {
    return (word.englishRoles() & role) != 0;
  }

  /** The same of a part of a word, folded. */
  boolean has(String folded) {
    return (roles(folded) & role) != 0;
  }

  /** The same of a word of which only the hash is known, as of most in small letters. */
  boolean hasForm(long form) {
    return forms.has(form);
  }
}
