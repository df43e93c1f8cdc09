package org.anun.indexer.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anun.indexer.clean.Phrases;
import org.anun.indexer.clean.Table;
import org.anun.indexer.clean.Word;
import org.anun.indexer.clean.Words;
import org.anun.indexer.mention.tagger.RecentWords;
import org.anun.names.NameEngine;
import org.jspecify.annotations.Nullable;

/**
 * What is known about single words: given names with their gender, the endings of surnames, and
 * words that are no part of a person's name. Given names and endings are compared by the engine's
 * precise keys, so that one row serves all scripts and case forms. Thread-safe.
 */
final class NameLexicon {
  /** Whose given name it is. */
  enum Gender {
    MALE,
    FEMALE
  }

  /** Why a capitalised word is no part of a person's name. */
  enum Other {
    /** A country, a town, or an abbreviation of one. */
    PLACE,
    /** Armenian, Russian. */
    DEMONYM,
    /** Ministry, Union, Street: the words before it name no person either. */
    ORGANISATION,
    /** A word that is only capitalised because it starts a sentence. */
    WORD
  }

  /** Genitive, dative and instrumental of masculine names in Russian and Ukrainian grammar. */
  private static final List<String> MALE_CASE_ENDINGS =
      List.of("а", "я", "у", "ю", "ом", "ем", "ові", "еві", "е");

  /** Chosen as a bound on memory, about 15 MB when full; not tuned. */
  private static final int REMEMBERED = 1 << 16;

  private final NameEngine engine;
  private final RecentWords<WordFact> facts = new RecentWords<>(REMEMBERED, this::look);
  private final RecentWords<String> fullKeys;
  private final Map<String, Gender> given = new HashMap<>();
  private final List<String> endings;
  private final Map<String, Other> others = new HashMap<>();
  private final Phrases particles;

  /** The lexicon with Anun's tables, read once. */
  static NameLexicon standard() {
    return Standard.LEXICON;
  }

  private NameLexicon(NameEngine engine) {
    this.engine = engine;
    fullKeys = new RecentWords<>(REMEMBERED, engine::personKey);
    for (Table.Row row : table("given_names.tsv", "gender", "name", "source")) {
      Gender gender =
          switch (row.cell("gender")) {
            case "m" -> Gender.MALE;
            case "f" -> Gender.FEMALE;
            default -> throw row.fault("the gender is m or f");
          };
      List<String> keys = engine.keys(row.cell("name")).precise();
      if (keys.isEmpty()) {
        throw row.fault("the engine knows no key of the name");
      }
      given.putIfAbsent(keys.getFirst(), gender);
    }
    endings =
        table("surname_endings.tsv", "ending", "language", "note", "source").stream()
            .map(row -> row.cell("ending"))
            .toList();
    for (Table.Row row : table("no_person_words.tsv", "kind", "language", "word", "source")) {
      Other kind =
          switch (row.cell("kind")) {
            case "place" -> Other.PLACE;
            case "demonym" -> Other.DEMONYM;
            case "organisation" -> Other.ORGANISATION;
            case "word", "abbreviation" -> Other.WORD;
            default ->
                throw row.fault("the kind is place, demonym, organisation, word or abbreviation");
          };
      others.putIfAbsent(Words.fold(row.cell("word")), kind);
    }
    particles =
        new Phrases(
            table("particles.tsv", "language", "particle", "source").stream()
                .map(row -> row.cell("particle"))
                .toList());
  }

  private static List<Table.Row> table(String name, String... columns) {
    return Table.read(NameLexicon.class, name, columns);
  }

  /** What is known of a word by its keys. */
  WordFact of(Token token) {
    return facts.of(token.form());
  }

  /** What is known by its keys of the word between two offsets of a text. */
  WordFact of(String text, int start, int end) {
    return facts.of(text, start, end);
  }

  /** The engine's key of a full name. */
  String personKey(PersonName name) {
    return fullKeys.of(name.text());
  }

  /** Whether a word is a known given name or ends as surnames do. */
  boolean shaped(String form) {
    List<String> keys = engine.keys(form).precise();
    return given(keys) != null || surname(keys);
  }

  private WordFact look(String form) {
    List<String> keys = engine.keys(form).precise();
    Gender gender = given(keys);
    String name = form;
    boolean canonical = !keys.isEmpty() && given.containsKey(keys.getFirst());
    if (!canonical && isCyrillic(form)) {
      name = nominative(form);
      gender = name.equals(form) ? gender : Gender.MALE;
    }
    String first = keys.isEmpty() ? "" : keys.getFirst();
    String key = gender == null ? first : engine.personKey(name);
    boolean genitive =
        gender == Gender.MALE && isCyrillic(form) && isGenitive(form) && !key.endsWith("a");
    return new WordFact(form, keys, key, gender, surname(keys), genitive);
  }

  /** A man's given name without its Cyrillic case ending; the form itself when it is none. */
  private String nominative(String form) {
    for (String ending : MALE_CASE_ENDINGS) {
      String stem = form.substring(0, Math.max(0, form.length() - ending.length()));
      if (form.endsWith(ending) && given(engine.keys(stem).precise()) == Gender.MALE) {
        return stem;
      }
    }
    return form;
  }

  private static boolean isCyrillic(String form) {
    return Character.UnicodeScript.of(form.codePointAt(0)) == Character.UnicodeScript.CYRILLIC;
  }

  private static boolean isGenitive(String form) {
    return form.endsWith("а") || form.endsWith("я");
  }

  private @Nullable Gender given(List<String> keys) {
    for (String key : keys) {
      Gender gender = given.get(key);
      if (gender != null) {
        return gender;
      }
    }
    return null;
  }

  /** Whether one of the keys ends as surnames do, with a stem before the ending. */
  private boolean surname(List<String> keys) {
    for (String key : keys) {
      for (String ending : endings) {
        if (key.length() >= ending.length() + 2 && key.endsWith(ending)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a word can be part of a person's name by its letters alone. */
  boolean nameLike(Token token) {
    return switch (token.word().capitals()) {
      case FIRST, ALL -> token.initial() || token.other() == null;
      case CASELESS -> token.written().shaped();
      case NONE, NUMBER -> false;
    };
  }

  /** Why a word is no part of a name; null when it may be one. */
  @Nullable Other other(String form) {
    return others.get(Words.fold(form));
  }

  /** Whether the word may stand in small letters inside a name: von, de, oğlu. */
  boolean particle(String form) {
    List<Word> words = Words.of(form);
    return words.size() == 1 && particle(words.getFirst());
  }

  /** Whether the word may stand in small letters inside a name: von, de, oğlu. */
  boolean particle(Word word) {
    return particles.holds(word);
  }

  private static final class Standard {
    private static final NameLexicon LEXICON = new NameLexicon(NameEngine.standard());
  }
}
