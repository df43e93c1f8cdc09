package org.anun.benchmarks.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.anun.names.NameEngine;

/**
 * Makes two lists of full names to be screened against each other: {@code NameMaker COUNT DIR SEED
 * person|token}. The same arguments make the same lists.
 *
 * <p>A given name is a form of a group of the engine's own table. A surname is a stem of two or
 * three syllables put together by chance and an ending of the region; there is one for every five
 * names. Both are drawn so that the first are frequent and the last rare. Each name is written in
 * Latin, Cyrillic, Armenian or Georgian letters. Of the names asked for, every second one is
 * somebody of the list, written anew.
 */
final class NameMaker {
  private static final int NAMES_A_SURNAME = 5;
  private static final List<String> STARTS =
      List.of("b", "d", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z", "h", "");
  private static final List<String> VOWELS = List.of("a", "a", "e", "i", "o", "u");
  private static final List<String> ENDS =
      List.of("r", "n", "l", "t", "s", "k", "m", "rt", "nd", "lk", "b", "d", "g", "v", "z");
  private static final List<String> ENDINGS =
      List.of(
          "ian", "ian", "ian", "ov", "ova", "ev", "eva", "in", "enko", "uk", "ski", "dze", "iani",
          "zade", "oglu");
  private static final String LATIN = "abdeghiklmnoprstuvz";
  private static final List<String> SCRIPTS =
      List.of(LATIN, "абдегхиклмнопрстувз", "աբդեգհիկլմնոպրստուվզ", "აბდეგჰიკლმნოპრსტუვზ");

  private final Random random;
  private final List<List<String>> givenNames;
  private final List<String> surnames;

  private record Person(List<String> given, String surname) {}

  private NameMaker(Random random, int surnames) throws IOException {
    this.random = random;
    this.givenNames = givenNames();
    this.surnames = surnames(surnames);
  }

  public static void main(String[] arguments) throws IOException {
    int count = Integer.parseInt(arguments[0]);
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    boolean full = arguments[3].equals("person");
    NameMaker maker =
        new NameMaker(
            new Random(Long.parseLong(arguments[2])), Math.max(10, count / NAMES_A_SURNAME));
    List<Person> listed = maker.people(count, maker::person);
    List<Person> asked =
        maker.people(count, () -> maker.random.nextBoolean() ? maker.any(listed) : maker.person());
    Files.write(folder.resolve("list.txt"), maker.written(listed, full));
    Files.write(folder.resolve("queries.txt"), maker.written(asked, full));
  }

  private List<Person> people(int count, Supplier<Person> next) {
    List<Person> people = new ArrayList<>(count);
    while (people.size() < count) {
      people.add(next.get());
    }
    return people;
  }

  private List<String> written(List<Person> people, boolean full) {
    return people.stream().map(person -> write(person, full)).toList();
  }

  private Person person() {
    return new Person(frequent(givenNames), frequent(surnames));
  }

  private String write(Person person, boolean full) {
    String letters = any(SCRIPTS);
    String surname = spell(person.surname(), letters);
    List<String> given =
        person.given().stream().filter(form -> script(form) == script(letters)).toList();
    return full ? any(given.isEmpty() ? person.given() : given) + " " + surname : surname;
  }

  private static Character.UnicodeScript script(String text) {
    return Character.UnicodeScript.of(text.codePointAt(0));
  }

  private static String spell(String sounds, String letters) {
    StringBuilder spelled = new StringBuilder();
    for (int i = 0; i < sounds.length(); i++) {
      int at = LATIN.indexOf(sounds.charAt(i));
      int armenian = letters.length() > LATIN.length() ? LATIN.indexOf('u') : LATIN.length();
      int from = at > armenian ? at + 1 : at;
      String letter = letters.substring(from, from + (at == armenian ? 2 : 1));
      spelled.append(i == 0 ? upper(letter) : letter);
    }
    return spelled.toString();
  }

  /** Georgian has no capitals in names. */
  private static String upper(String letter) {
    return script(letter) == Character.UnicodeScript.GEORGIAN
        ? letter
        : Character.toString(Character.toUpperCase(letter.codePointAt(0))) + letter.substring(1);
  }

  private List<String> surnames(int count) {
    Set<String> made = new HashSet<>();
    List<String> surnames = new ArrayList<>(count);
    while (surnames.size() < count) {
      StringBuilder surname = new StringBuilder(any(STARTS));
      for (int syllables = 1 + random.nextInt(2); syllables > 0; syllables--) {
        surname.append(any(VOWELS)).append(any(ENDS));
      }
      surname.append(any(ENDINGS));
      if (made.add(surname.toString())) {
        surnames.add(surname.toString());
      }
    }
    return surnames;
  }

  private static List<List<String>> givenNames() throws IOException {
    List<List<String>> groups = new ArrayList<>();
    try (InputStream table = NameEngine.class.getResourceAsStream("given_names.tsv")) {
      if (table == null) {
        throw new IllegalStateException("given_names.tsv is missing from the engine's jar");
      }
      BufferedReader rows =
          new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8));
      for (String row : rows.lines().skip(1).toList()) {
        String[] cells = row.split("\t", -1);
        List<String> forms = new ArrayList<>(List.of(cells[0]));
        for (String form : cells[2].split("\\|", -1)) {
          String name = form.substring(form.indexOf(':') + 1);
          if (name.length() > 1) {
            forms.add(name);
          }
        }
        groups.add(forms);
      }
    }
    return groups;
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private <T> T frequent(List<T> choices) {
    double chance = random.nextDouble();
    return choices.get((int) (chance * chance * choices.size()));
  }
}
