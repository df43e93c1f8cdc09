package org.anun.indexer.mention.tagger;

import java.util.List;
import org.anun.authority.EntityKind;
import org.anun.indexer.clean.Roles;
import org.anun.indexer.clean.Table;
import org.anun.indexer.clean.Word;
import org.anun.indexer.clean.Words;
import org.anun.indexer.mention.SpellingCollector;
import org.anun.names.NameEngine;

/** Makes the lexicon of the tables that ship with Anun. */
final class LexiconTables {
  private final NameEngine engine = NameEngine.standard();
  private final Lexicon lexicon = new Lexicon();

  private LexiconTables() {}

  /** The lexicon of all tables; a broken one fails here, by file and line. */
  static Lexicon read() {
    LexiconTables tables = new LexiconTables();
    tables.persons();
    tables.context();
    tables.otherWords();
    tables.places();
    tables.smallWords();
    tables.roles();
    return tables.lexicon;
  }

  private static List<Table.Row> table(String name, String... columns) {
    return Table.read(SpellingCollector.class, name, columns);
  }

  private void persons() {
    for (Table.Row row : table("given_names.tsv", "gender", "name", "source")) {
      key(row, WordClass.GIVEN_NAME);
    }
    for (Table.Row row : table("person_names.tsv", "kind", "language", "name", "source")) {
      switch (row.cell("kind")) {
        case "given" -> key(row, WordClass.GIVEN_NAME);
        case "surname" -> key(row, WordClass.SURNAME);
        default -> throw row.fault("the kind is given or surname");
      }
    }
    for (Table.Row row : table("surname_endings.tsv", "ending", "language", "note", "source")) {
      lexicon.endings.add(row.cell("ending"));
    }
    for (Table.Row row : table("particles.tsv", "language", "particle", "source")) {
      form(row.cell("particle"), WordClass.PARTICLE);
    }
  }

  private void otherWords() {
    for (Table.Row row : table("no_person_words.tsv", "kind", "language", "word", "source")) {
      switch (row.cell("kind")) {
        case "place" -> form(row.cell("word"), WordClass.COUNTRY);
        case "demonym" -> form(row.cell("word"), WordClass.DEMONYM);
        case "organisation" -> organisation(row);
        case "word" -> small(row);
        case "abbreviation" -> form(row.cell("word"), WordClass.ABBREVIATION);
        default ->
            throw row.fault("the kind is place, demonym, organisation, word or abbreviation");
      }
    }
  }

  /** A word that no person is called; English words of context know better what it is of. */
  private void organisation(Table.Row row) {
    int known = lexicon.forms.get(Words.hash(Words.fold(row.cell("word"))));
    int others = WordClass.PLACE_WORD.bit() | WordClass.EVENT_WORD.bit();
    if ((known & others) == 0 || !row.cell("language").equals("en")) {
      form(row.cell("word"), WordClass.ORGANISATION_WORD);
    }
  }

  private void places() {
    for (Table.Row row : table("place_names.tsv", "kind", "language", "name", "source")) {
      WordClass wordClass =
          switch (row.cell("kind")) {
            case "country" -> WordClass.COUNTRY;
            case "place" -> WordClass.PLACE;
            default -> throw row.fault("the kind is country or place");
          };
      List<Word> words = Words.of(row.cell("name"));
      if (words.size() == 1) {
        key(row, wordClass);
      } else {
        List<List<String>> keys =
            words.stream().map(word -> engine.keys(word.toString()).precise()).toList();
        if (keys.stream().noneMatch(List::isEmpty)) {
          lexicon.phrases.add(keys.stream().map(List::getFirst).toList(), EntityKind.PLACE);
        }
      }
    }
  }

  private void context() {
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
            case "title" -> WordClass.ROLE;
            default -> throw row.fault("there is no such kind of word");
          };
      if (wordClass == WordClass.ROLE) {
        title(row.cell("word"));
      } else {
        form(row.cell("word"), wordClass);
      }
    }
    for (Table.Row row :
        Table.read(Roles.class, "calendar.tsv", "kind", "number", "language", "form", "source")) {
      String form = row.cell("form");
      // Shorter forms are words of other languages: sun, mar.
      if (!row.cell("kind").equals("joiner") && (form.length() > 3 || form.equals("may"))) {
        form(form, WordClass.CALENDAR);
      }
    }
  }

  private void smallWords() {
    table("small_words.tsv", "language", "word", "source").forEach(this::small);
  }

  private void roles() {
    for (Table.Row row : Table.read(Roles.class, "roles.tsv", "language", "role", "source")) {
      long joined = 0;
      for (Word word : Words.of(row.cell("role"))) {
        joined = Features.mix(joined, Words.hash(word.folded()));
        // Shorter words are prepositions: head of the ministry.
        if (word.folded().length() > 3) {
          lexicon.forms.add(Words.hash(word.folded()), WordClass.ROLE.bit());
        }
      }
      lexicon.roles.add(joined, 1);
    }
  }

  /** A title; the words of one of several may be anything by themselves. */
  private void title(String title) {
    List<Word> words = Words.of(title);
    long joined = 0;
    for (Word word : words) {
      joined = Features.mix(joined, Words.hash(word.folded()));
    }
    if (words.size() == 1) {
      form(title, WordClass.ROLE);
    }
    lexicon.roles.add(joined, 1);
  }

  private void key(Table.Row row, WordClass wordClass) {
    List<String> keys = engine.keys(row.cell("name")).precise();
    if (!keys.isEmpty() && keys.getFirst().length() > 1) {
      lexicon.keys.add(Features.hash(keys.getFirst()), wordClass.bit());
    }
  }

  private void form(String word, WordClass wordClass) {
    boolean stem = word.endsWith("*");
    String folded = Words.fold(stem ? word.substring(0, word.length() - 1) : word);
    if (stem) {
      lexicon.stems.add(Features.hash(folded), wordClass.bit());
    } else {
      lexicon.forms.add(Words.hash(folded), wordClass.bit());
    }
  }

  private void small(Table.Row row) {
    lexicon.small.add(
        Features.hash(Words.fold(row.cell("word"))), Lexicon.languageBit(row.cell("language")));
  }
}
