package org.anun.indexer.mention.tagger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anun.indexer.clean.Table;
import org.anun.indexer.clean.Words;
import org.anun.indexer.mention.PersonFinder;
import org.anun.names.NameEngine;

/** What words and runs of words are known to be, by tables. Immutable and thread-safe. */
final class Lexicon {
  private final NameEngine engine = NameEngine.standard();
  private final Map<String, Integer> byKey = new HashMap<>();
  private final Map<String, Integer> byForm = new HashMap<>();
  private final Map<String, Integer> byStem = new HashMap<>();
  private final Map<String, Integer> small = new HashMap<>();
  private final List<String> endings = new ArrayList<>();
  private final java.util.Set<String> roles = new java.util.HashSet<>();
  private final PhraseBook phrases;

  Lexicon() {
    Map<String, NameType> names = new HashMap<>();
    for (Table.Row row : table("given_names.tsv", "gender", "name", "source")) {
      key(row.cell("name"), WordClass.GIVEN_NAME);
    }
    for (Table.Row row : table("person_names.tsv", "kind", "language", "name", "source")) {
      key(row.cell("name"), row.cell("kind").equals("given") ? WordClass.GIVEN_NAME : WordClass.SURNAME);
    }
    for (Table.Row row : table("surname_endings.tsv", "ending", "language", "note", "source")) {
      endings.add(row.cell("ending"));
    }
    for (Table.Row row : table("no_person_words.tsv", "kind", "language", "word", "source")) {
      WordClass wordClass =
          switch (row.cell("kind")) {
            case "place" -> WordClass.COUNTRY;
            case "demonym" -> WordClass.DEMONYM;
            case "organisation" -> WordClass.ORGANISATION_WORD;
            default -> null;
          };
      if (wordClass == null) {
        small.merge(Words.fold(row.cell("word")), languageBit(row.cell("language")), (a, b) -> a | b);
      } else {
        form(row.cell("word"), wordClass);
      }
    }
    for (Table.Row row : table("place_names.tsv", "kind", "language", "name", "source")) {
      WordClass wordClass =
          row.cell("kind").equals("country") ? WordClass.COUNTRY : WordClass.PLACE;
      String name = row.cell("name");
      if (Words.of(name).size() == 1) {
        key(name, wordClass);
      } else {
        names.put(name, NameType.PLACE);
      }
    }
    for (Table.Row row : table("context_words.tsv", "kind", "language", "word", "source")) {
      WordClass wordClass =
          switch (row.cell("kind")) {
            case "organisation" -> WordClass.ORGANISATION_WORD;
            case "place" -> WordClass.PLACE_WORD;
            case "preposition" -> WordClass.PLACE_PREPOSITION;
            case "postposition" -> WordClass.PLACE_POSTPOSITION;
            case "speech" -> WordClass.SPEECH;
            case "connector" -> WordClass.CONNECTOR;
            case "event" -> WordClass.EVENT_WORD;
            case "media" -> WordClass.MEDIA;
            case "relative" -> WordClass.RELATIVE;
            default -> throw row.fault("unknown kind");
          };
      form(row.cell("word"), wordClass);
    }
    for (Table.Row row : table("small_words.tsv", "language", "word", "source")) {
      small.merge(Words.fold(row.cell("word")), languageBit(row.cell("language")), (a, b) -> a | b);
    }
    for (Table.Row row : Table.read(org.anun.indexer.clean.Roles.class, "calendar.tsv", "kind", "number", "language", "form", "source")) {
      if (row.cell("form").length() > 3 || row.cell("form").equals("may")) {
        if (!row.cell("kind").equals("joiner")) form(row.cell("form"), WordClass.CALENDAR);
      }
    }
    for (Table.Row row : table("particles.tsv", "language", "particle", "source")) {
      form(row.cell("particle"), WordClass.PARTICLE);
    }
    for (Table.Row row : Table.read(org.anun.indexer.clean.Roles.class, "roles.tsv", "language", "role", "source")) {
      List<org.anun.indexer.clean.Word> words = Words.of(row.cell("role"));
      words.forEach(word -> role(word.folded()));
      roles.add(words.stream().map(org.anun.indexer.clean.Word::folded).collect(java.util.stream.Collectors.joining(" ")));
    }
    phrases = new PhraseBook(names, engine);
  }

  private static final List<String> LANGUAGES =
      List.of("en", "hy", "ru", "uk", "be", "bg", "az", "tr", "ka", "fa", "ar", "fr", "de", "it", "ro", "el", "es", "pl", "he", "kk");

  static int languageBit(String language) {
    int index = LANGUAGES.indexOf(language);
    return index < 0 ? 0 : 1 << index;
  }

  /** The languages in which a folded word is written small in running text, as bits. */
  int small(String folded) {
    int bits = small.getOrDefault(folded, 0);
    int apostrophe = folded.indexOf('\'');
    return apostrophe > 0 ? bits | small.getOrDefault(folded.substring(0, apostrophe), 0) : bits;
  }

  private void role(String folded) {
    if (folded.length() > 3) {
      byForm.merge(folded, WordClass.ROLE.bit(), (a, b) -> a | b);
    }
  }

  private static List<Table.Row> table(String name, String... columns) {
    return Table.read(PersonFinder.class, name, columns);
  }

  private void key(String name, WordClass wordClass) {
    List<String> keys = engine.keys(name).precise();
    if (!keys.isEmpty() && keys.getFirst().length() > 1) {
      byKey.merge(keys.getFirst(), wordClass.bit(), (a, b) -> a | b);
    }
  }

  private void form(String word, WordClass wordClass) {
    boolean stem = word.endsWith("*");
    String folded = Words.fold(stem ? word.substring(0, word.length() - 1) : word);
    (stem ? byStem : byForm).merge(folded, wordClass.bit(), (a, b) -> a | b);
  }

  /** How many tokens the title of office or trade has that starts at one; 0 for none. */
  int roleAt(TokenRun run, int at, int end) {
    int found = 0;
    StringBuilder joined = new StringBuilder();
    for (int length = 1; length <= 5 && at + length <= end; length++) {
      joined.append(length > 1 ? " " : "").append(run.word(at + length - 1).folded());
      if (roles.contains(joined.toString())) {
        found = length;
      }
    }
    return found;
  }

  PhraseBook phrases() {
    return phrases;
  }

  int classes(String folded, List<String> keys, boolean name) {
    int classes = byForm.getOrDefault(folded, 0);
    for (int length = 2; length <= folded.length(); length++) {
      classes |= byStem.getOrDefault(folded.substring(0, length), 0);
    }
    if (!name) {
      return classes;
    }
    for (String key : keys) {
      classes |= byKey.getOrDefault(key, 0);
      for (String ending : endings) {
        if (key.length() >= ending.length() + 2 && key.endsWith(ending)) {
          classes |= WordClass.SURNAME_ENDING.bit();
        }
      }
    }
    if (!keys.isEmpty() && patronymic(keys.getFirst())) {
      classes |= WordClass.PATRONYMIC.bit();
    }
    return classes;
  }

  private static boolean patronymic(String key) {
    return key.endsWith("ovich") || key.endsWith("evich") || key.endsWith("ovna")
        || key.endsWith("evna") || key.endsWith("ivna");
  }
}
