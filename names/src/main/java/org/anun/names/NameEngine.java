package org.anun.names;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Recognises spellings of one name across scripts and orthographies.
 *
 * <pre>{@code
 * NameEngine engine = NameEngine.standard();
 * engine.keys("Փաշինյան").precise();          // pashinian
 * engine.keys("Пашиняна").precise();          // pashinian
 * engine.personKey("Дмитрий Песков");         // dmitri peskov
 * engine.compare("Пашинян", "Pashinian", NameKind.TOKEN).why();
 * }</pre>
 *
 * <p>Text may come in any case and normal form. Nothing depends on the locale. Words of more than
 * {@value Word#LONGEST} letters and words with digits are no names and have no keys; apart from
 * that any input is accepted, lone surrogates included. Immutable and safe for many threads; the
 * tables are read once, from the jar.
 */
public final class NameEngine {
  /**
   * What spellings of a word may cost beyond their table of allowances by kind. In a full name a
   * second word has to agree as well; places are many and lie close together. Tuned on public names
   * (F1 / false positives of look-alikes): people .954 / .009 at 0 and .966 / .012 at 2; places
   * .942 / .016 at 0 and .933 / .009 at -1, where halves kept aside ask for some distance from
   * .020.
   */
  private static final float EASED_TOKEN = 0;

  private static final float EASED_PERSON = 1.8f;
  private static final float EASED_PLACE = -0.5f;

  private final WordReader reader = new WordReader();
  private final Respellings respellings = Respellings.load();
  private final TokenComparison tokens;
  private final PlaceComparison places;
  private final PersonComparison persons;
  private final CaseEndings cases = new CaseEndings();
  private final PlaceKeys placeKeys;

  private NameEngine() {
    SpellingCosts costs = SpellingCosts.load(NameKind.PERSON);
    SpellingAllowances allowances = SpellingAllowances.load(NameKind.PERSON);
    tokens = new TokenComparison(costs, allowances, EASED_TOKEN, false);
    PlaceWords placeWords = PlaceWords.load(new Romaniser());
    placeKeys = new PlaceKeys(reader, placeWords, cases);
    places =
        new PlaceComparison(
            reader,
            placeWords,
            new TokenComparison(
                SpellingCosts.load(NameKind.PLACE),
                SpellingAllowances.load(NameKind.PLACE),
                EASED_PLACE,
                true));
    persons = new PersonComparison(new TokenComparison(costs, allowances, EASED_PERSON, false));
  }

  /** The engine with the tables that ship with it. A broken table fails here, by file and line. */
  public static NameEngine standard() {
    return Holder.STANDARD;
  }

  /**
   * The keys of one word. A possessive or case ending after an apostrophe is taken off; other
   * characters that are no letters are left out.
   */
  public NameKeys keys(CharSequence token) {
    Word word = Word.of(token);
    if (word.letters().isEmpty()) {
      return NameKeys.NONE;
    }
    List<Reading> readings = reader.read(word);
    return new NameKeys(precise(readings), WideKeys.of(readings));
  }

  /**
   * The keys to search one word by, without repetition: its precise keys with weight 1 first, then
   * those of other names of the same place and of likely other spellings, with falling weights; at
   * most {@value WeightedKey#MOST}. Empty for what is no name.
   */
  public List<WeightedKey> searchKeys(CharSequence token) {
    Word word = Word.of(token);
    if (word.letters().isEmpty()) {
      return List.of();
    }
    List<Reading> readings = reader.read(word);
    return respellings.searchKeys(precise(readings), aliasKeys(token), readings, word.script());
  }

  /** The keys of the other names of a place, as far as these are single words. */
  private List<String> aliasKeys(CharSequence place) {
    return placeAliases(place.toString()).stream()
        .filter(alias -> alias.codePoints().allMatch(Character::isLetter))
        .map(alias -> keys(alias).precise())
        .filter(keys -> !keys.isEmpty())
        .map(List::getFirst)
        .distinct()
        .toList();
  }

  /** The keys of the readings, the canonical one first. */
  static List<String> precise(List<Reading> readings) {
    Set<String> keys = new LinkedHashSet<>();
    for (Reading reading : readings) {
      add(keys, reading.canonical());
      add(keys, reading.sounds().getFirst());
    }
    for (Reading reading : readings) {
      reading.sounds().forEach(sound -> add(keys, sound));
    }
    return List.copyOf(keys);
  }

  private static void add(Set<String> keys, String sound) {
    if (keys.size() < NameKeys.MOST) {
      keys.add(Phonemes.render(sound));
    }
  }

  /**
   * One stable readable key of a full name: the canonical keys of given name and surname, in that
   * order where the given name is a known one, joined by a space. Case forms and forms in other
   * languages have the key of the name itself; a patronymic and particles are left out. Empty when
   * the name has no letters. Of a full name the first {@value FullName#MOST_WORDS} words count,
   * particles and initials included; {@link #compare} reads no more either.
   */
  public String personKey(CharSequence fullName) {
    return FullName.of(fullName, reader).key();
  }

  /**
   * The keys that a full name may have, without repetition: {@link #personKey} first, then those in
   * which the last word is another case form or sounds otherwise (Էմանուել Մաքրոնի may be the
   * genitive of Մաքրոն). They only propose: of a key but the first, somebody has to know that a
   * person goes by it. At most {@value NameKeys#MOST}; empty when the name has no letters.
   */
  public List<String> personKeys(CharSequence fullName) {
    return FullName.of(fullName, reader).keys();
  }

  /**
   * One stable readable key of a place's name: the keys of its words, in the order written, joined
   * by spaces. Spellings share it, and case forms as far as their ending leaves no doubt
   * (Գյումրիում, თბილისში); {@link #nominatives} has the others. Words that only say that the place
   * is a town, a village or a republic, and such as of, are left out; any other word for what a
   * place is stands last, in English. Empty when the name has no letters. Of a name the first 12
   * words count.
   */
  public String placeKey(CharSequence name) {
    return placeKeys.placeKey(name.toString());
  }

  /**
   * One stable readable key of an organisation's name: the keys of its words, in the order written,
   * joined by spaces; such as of and the are left out. Empty when the name has no letters. Of a
   * name the first 12 words count.
   */
  public String organisationKey(CharSequence name) {
    return placeKeys.organisationKey(name.toString());
  }

  /**
   * What the name of a place or an organisation can be a case form of, in lower case, likeliest
   * first and the name itself left out: Ереване gives ереван. Most are no names; they are for who
   * knows the names. At most 64.
   */
  public Set<String> nominatives(CharSequence name) {
    return cases.nominatives(name.toString());
  }

  /**
   * Whether two names are spellings of one, and why. Symmetric but for the wording. Blank text and
   * text without names compare as different with score 0.
   */
  public Comparison compare(String a, String b, NameKind kind) {
    return switch (kind) {
      case TOKEN -> tokens.compare(word(a), word(b));
      case PERSON -> persons(person(a), person(b));
      case PLACE -> places.compare(places.parse(a), places.parse(b));
    };
  }

  /** A list of names of one kind to screen others against, in the order given. */
  public NameList list(NameKind kind, List<String> names) {
    return switch (kind) {
      case TOKEN ->
          NameList.of(
              names,
              new NameList.Reader<NameWord>(
                  this::word, Blocks::of, a -> b -> tokens.compare(a, b)));
      case PLACE ->
          NameList.of(
              names,
              new NameList.Reader<PlaceName>(
                  places::parse, places::blocks, a -> b -> places.compare(a, b)));
      case PERSON ->
          NameList.of(
              names,
              new NameList.Reader<Person>(
                  this::person, person -> Blocks.of(person.name()), a -> b -> persons(a, b)));
    };
  }

  private Person person(String written) {
    return new Person(written, FullName.of(written, reader));
  }

  private Comparison persons(Person a, Person b) {
    return persons.compare(a.written(), a.name(), b.written(), b.name());
  }

  private record Person(String written, FullName name) {}

  /**
   * The other names of the places that go by this one, such as Khankendi for Stepanakert, in no
   * order of preference; spellings of the name itself are left out. Empty for a place that the
   * table does not know.
   */
  public List<String> placeAliases(String name) {
    return places.aliases(name);
  }

  private NameWord word(String written) {
    Word word = Word.of(written);
    return new NameWord(written, word, word.letters().isEmpty() ? List.of() : reader.read(word));
  }

  private static final class Holder {
    static final NameEngine STANDARD = new NameEngine();
  }
}
