package org.anun.indexer.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anun.indexer.clean.Table;
import org.anun.indexer.clean.Words;
import org.anun.names.NameEngine;
import org.jspecify.annotations.Nullable;

/**
 * What is known about single words: given names with their gender, the endings of surnames, and
 * words that are no part of a person's name. Given names and endings are compared by the engine's
 * precise keys, so that one row serves all scripts and case forms. Immutable and thread-safe.
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

  private final NameEngine engine;
  private final Map<String, Gender> given = new HashMap<>();
  private final List<String> endings;
  private final Map<String, Other> others = new HashMap<>();
  private final Set<String> particles = new HashSet<>();

  NameLexicon(NameEngine engine) {
    this.engine = engine;
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
            case "word" -> Other.WORD;
            default -> throw row.fault("the kind is place, demonym, organisation or word");
          };
      others.putIfAbsent(Words.fold(row.cell("word")), kind);
    }
    table("particles.tsv", "language", "particle", "source")
        .forEach(row -> particles.add(Words.fold(row.cell("particle"))));
  }

  private static List<Table.Row> table(String name, String... columns) {
    return Table.read(NameLexicon.class, name, columns);
  }

  /** The precise keys of a word. */
  List<String> keys(String form) {
    return engine.keys(form).precise();
  }

  /** The key of a full name. */
  String personKey(String name) {
    return engine.personKey(name);
  }

  /** The gender of a given name by its keys; null when none of them is a given name's. */
  @Nullable Gender given(List<String> keys) {
    for (String key : keys) {
      Gender gender = given.get(key);
      if (gender != null) {
        return gender;
      }
    }
    return null;
  }

  /** Whether one of the keys ends as surnames do, with a stem before the ending. */
  boolean surname(List<String> keys) {
    for (String key : keys) {
      for (String ending : endings) {
        if (key.length() >= ending.length() + 2 && key.endsWith(ending)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Why the word is no part of a name; null when it may be one. */
  @Nullable Other other(String folded) {
    return others.get(folded);
  }

  /** Whether the word may stand in small letters inside a name: von, de, oğlu. */
  boolean particle(String folded) {
    return particles.contains(folded);
  }
}
