package org.anun.indexer.mention;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the names of one document into persons. Full names are one person when a key of their
 * given names and a key of their surnames agree; a bare surname belongs to the person named in full
 * last before it, or to the only one that has it. Not thread-safe.
 */
final class Persons {
  private final String text;
  private final NameLexicon lexicon;
  private final Map<String, Person> byNameKeys = new HashMap<>();
  private final Map<String, Set<Person>> bySurname = new HashMap<>();
  private final Map<String, Set<Person>> byGiven = new HashMap<>();
  private final Map<String, Person> byPart = new HashMap<>();
  private final Set<Person> persons = new LinkedHashSet<>();

  Persons(String text, NameLexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  /** Adds a name in full. */
  void addFull(PersonName name) {
    String given = name.given().personKey();
    String surname = surnameKey(name);
    if (given.isEmpty() || surname.isEmpty()) {
      return;
    }
    List<String> givens = name.given().ownKeys();
    String[] keys = new String[givens.size()];
    Person person = null;
    for (int index = 0; index < keys.length; index++) {
      keys[index] = givens.get(index) + ' ' + surname;
      person = person == null ? byNameKeys.get(keys[index]) : person;
    }
    if (person == null) {
      person = new Person(name);
      persons.add(person);
    }
    for (String key : keys) {
      byNameKeys.putIfAbsent(key, person);
    }
    byGiven.computeIfAbsent(given, none -> new LinkedHashSet<>()).add(person);
    bySurname.computeIfAbsent(surname, none -> new LinkedHashSet<>()).add(person);
    person.add(name, key(name, given, surname), text);
  }

  /**
   * Adds a given name or a surname alone: of the person who has it, or else of one known by it
   * only. All names in full have to be added before.
   */
  void addPart(PersonName name) {
    Person person = owner(name.surname(), name.start());
    if (person == null) {
      WordFact word = name.surname();
      String key = word.personKey();
      if (key.isEmpty()) {
        return;
      }
      Person known = null;
      for (String own : word.ownKeys()) {
        known = known == null ? byPart.get(own) : known;
      }
      if (known == null) {
        known = new Person(name);
        persons.add(known);
      }
      for (String own : word.ownKeys()) {
        byPart.putIfAbsent(own, known);
      }
      known.add(name, key, text);
    } else {
      person.add(name, text);
    }
  }

  Collection<Person> all() {
    return persons;
  }

  /** Whose given name or surname stands at an offset; null when nobody is named in full so. */
  private @Nullable Person owner(WordFact word, int start) {
    Set<Person> owners = Set.of();
    for (String key : word.keys()) {
      owners = bySurname.getOrDefault(key, Set.of());
      if (!owners.isEmpty()) {
        break;
      }
    }
    if (owners.isEmpty()) {
      owners = byGiven.getOrDefault(word.personKey(), Set.of());
    }
    if (owners.size() == 1) {
      return owners.iterator().next();
    }
    Person latest = null;
    int at = -1;
    for (Person person : owners) {
      int last = person.lastBefore(start);
      if (last > at) {
        latest = person;
        at = last;
      }
    }
    return latest;
  }

  /**
   * The engine's key of the whole name, where it agrees with the given name and the surname as read
   * here; else the two, and what stands between them unless initial, particle or patronymic.
   */
  private String key(PersonName name, String given, String surname) {
    String whole = lexicon.personKey(name);
    if (!name.hasInitial() && whole.startsWith(given + ' ') && whole.endsWith(' ' + surname)) {
      return whole;
    }
    StringBuilder key = new StringBuilder(given);
    List<PersonName.Part> parts = name.parts();
    for (PersonName.Part part : parts.subList(1, parts.size() - 1)) {
      String middle = part.word().personKey();
      boolean counts =
          !part.initial() && !lexicon.particle(part.word().form()) && !isPatronymic(middle);
      if (counts && !middle.isEmpty()) {
        key.append(' ').append(middle);
      }
    }
    return key.append(' ').append(surname).toString();
  }

  /**
   * The surname's key. A man's surname in the genitive reads like a woman's in the nominative
   * (Пескова); the given name decides, by its gender or by standing in the genitive itself.
   */
  private static String surnameKey(PersonName name) {
    List<String> keys = name.surname().keys();
    if (keys.isEmpty()) {
      return "";
    }
    String first = keys.getFirst();
    boolean man = name.given().given() == NameLexicon.Gender.MALE;
    if (man && first.endsWith("a")) {
      String without = first.substring(0, first.length() - 1);
      boolean agrees = name.given().genitive();
      return agrees || keys.contains(without) ? without : first;
    }
    return first;
  }

  static boolean isPatronymic(String key) {
    return key.endsWith("ovich")
        || key.endsWith("evich")
        || key.endsWith("ovna")
        || key.endsWith("evna")
        || key.endsWith("ivna");
  }
}
