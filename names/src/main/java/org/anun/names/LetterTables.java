package org.anun.names;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * All letter tables, read from {@code letters.tsv}, whose last column says where a rule is from.
 */
final class LetterTables {
  private final Map<Orthography, LetterTable> tables;

  private LetterTables(Map<Orthography, LetterTable> tables) {
    this.tables = tables;
  }

  /** The tables that ship with the engine, read once. */
  static LetterTables standard() {
    return Holder.STANDARD;
  }

  private static final class Holder {
    static final LetterTables STANDARD = load();
  }

  private static LetterTables load() {
    Map<Orthography, List<LetterRule>> rules = new EnumMap<>(Orthography.class);
    for (Orthography orthography : Orthography.values()) {
      rules.put(orthography, new ArrayList<>());
    }
    for (RuleFile.Row row :
        RuleFile.read(
                "letters.tsv", "orthography", "letters", "after", "before", "phonemes", "source")
            .rows()) {
      rulesOf(rules, orthography(row)).add(rule(row));
    }
    Map<Orthography, LetterTable> tables = new EnumMap<>(Orthography.class);
    for (Orthography orthography : Orthography.values()) {
      Orthography base = orthography.base();
      tables.put(
          orthography,
          new LetterTable(
              rulesOf(rules, orthography), base == null ? List.of() : rulesOf(rules, base)));
    }
    return new LetterTables(tables);
  }

  LetterTable of(Orthography orthography) {
    LetterTable table = tables.get(orthography);
    if (table == null) {
      throw new IllegalStateException("letters.tsv has no rules for " + orthography);
    }
    return table;
  }

  private static List<LetterRule> rulesOf(
      Map<Orthography, List<LetterRule>> rules, Orthography orthography) {
    return rules.getOrDefault(orthography, List.of());
  }

  private static Orthography orthography(RuleFile.Row row) {
    try {
      return Orthography.valueOf(row.required(0).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.broken("\"" + row.cell(0) + "\" is not an orthography");
    }
  }

  private static LetterRule rule(RuleFile.Row row) {
    List<String> phonemes = new ArrayList<>(3);
    try {
      for (String alternative : row.cell(4).split("\\|", -1)) {
        phonemes.add(Phonemes.parse(alternative));
      }
    } catch (IllegalArgumentException e) {
      throw row.broken(String.valueOf(e.getMessage()));
    }
    return new LetterRule(row.required(1), row.cell(2), row.cell(3), phonemes);
  }
}
