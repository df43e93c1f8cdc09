package org.anun.indexer.mention;

import java.util.ArrayList;
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
  private final Map<String, String> wholeKeys = new HashMap<>();
  private final Map<String, Person> byNameKeys = new HashMap<>();
  private final Map<String, Set<Person>> bySurname = new HashMap<>();
  private final Set<Person> persons = new LinkedHashSet<>();

  Persons(String text, NameLexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  void add(FullName name) {
    String given = lexicon.of(name.given()).personKey();
    String surname = surnameKey(name);
    if (given.isEmpty() || surname.isEmpty()) {
      return;
    }
    List<String> keys = new ArrayList<>();
    for (String key : withOwn(lexicon.of(name.given()).keys(), given)) {
      keys.add(key + ' ' + surname);
    }
    Person person = null;
    for (String key : keys) {
      person = person == null ? byNameKeys.get(key) : person;
    }
    if (person == null) {
      person = new Person();
      persons.add(person);
    }
    for (String key : keys) {
      byNameKeys.putIfAbsent(key, person);
    }
    bySurname.computeIfAbsent(surname, none -> new LinkedHashSet<>()).add(person);
    person.add(name, key(name, given, surname), text);
  }

  void add(Token single) {
    Person person = owner(single);
    if (person != null) {
      person.add(single, text);
    }
  }

  Collection<Person> all() {
    return persons;
  }

  private @Nullable Person owner(Token single) {
    if (persons.isEmpty()) {
      return null;
    }
    Set<Person> owners = new LinkedHashSet<>();
    for (String key : lexicon.of(single).keys()) {
      owners.addAll(bySurname.getOrDefault(key, Set.of()));
      if (!owners.isEmpty()) {
        break;
      }
    }
    if (owners.size() == 1) {
      return owners.iterator().next();
    }
    Person latest = null;
    int at = -1;
    for (Person person : owners) {
      int last = person.lastBefore(single.start());
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
  private String key(FullName name, String given, String surname) {
    String whole = wholeKeys.computeIfAbsent(name.text(), none -> lexicon.personKey(name));
    boolean initials = name.tokens().stream().anyMatch(Token::initial);
    if (!initials && whole.startsWith(given + ' ') && whole.endsWith(' ' + surname)) {
      return whole;
    }
    StringBuilder key = new StringBuilder(given);
    List<Token> tokens = name.tokens();
    for (Token token : tokens.subList(1, tokens.size() - 1)) {
      String middle = lexicon.of(token).personKey();
      boolean counts = !token.initial() && !lexicon.particle(token.word()) && !isPatronymic(middle);
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
  private String surnameKey(FullName name) {
    List<String> keys = lexicon.of(name.surname()).keys();
    if (keys.isEmpty()) {
      return "";
    }
    String first = keys.getFirst();
    boolean man = lexicon.of(name.given()).given() == NameLexicon.Gender.MALE;
    if (man && first.endsWith("a")) {
      String without = first.substring(0, first.length() - 1);
      boolean agrees = lexicon.of(name.given()).genitive();
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

  private static List<String> withOwn(List<String> keys, String own) {
    Set<String> all = new LinkedHashSet<>();
    all.add(own);
    all.addAll(keys);
    return List.copyOf(all);
  }
}
