package org.anun.authority;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads tables of entities; {@code authority/README.md} has their columns. */
final class EntityTable {
  static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private static final List<String> COLUMNS =
      List.of("id", "kind", "labels", "spellings", "wikidata", "source", "note");
  private static final Pattern WIKIDATA = Pattern.compile("Q[1-9][0-9]*");

  private EntityTable() {}

  /** The rows in which nothing is wrong; what is wrong with others is added to the faults. */
  static List<Located> read(String file, byte[] bytes, Faults faults) {
    List<Located> entities = new ArrayList<>();
    for (Table.Row row : Table.read(file, bytes, COLUMNS, faults)) {
      AuthorityEntity entity = entity(row, faults);
      if (entity != null) {
        entities.add(new Located(entity, row.file(), row.line()));
      }
    }
    return entities;
  }

  private static @Nullable AuthorityEntity entity(Table.Row row, Faults faults) {
    List<String> wrong = new ArrayList<>();
    String id = row.cell(0);
    if (!ID.matcher(id).matches()) {
      wrong.add("the id \"" + id + "\" must be made of a-z, 0-9 and single hyphens");
    }
    Optional<EntityKind> kind = EntityKind.of(row.cell(1));
    if (kind.isEmpty()) {
      wrong.add("the kind \"" + row.cell(1) + "\" is none of " + EntityKind.codes());
    }
    Map<String, String> labels = labels(row.values(2), wrong);
    List<String> spellings = new ArrayList<>();
    for (String value : row.values(3)) {
      String spelling = value.strip();
      String fault = Form.fault(spelling);
      if (fault != null) {
        wrong.add("a spelling: " + fault);
      }
      spellings.add(spelling);
    }
    String wikidata = row.cell(4);
    if (!wikidata.isEmpty() && !WIKIDATA.matcher(wikidata).matches()) {
      wrong.add("the Wikidata id \"" + wikidata + "\" must look like Q7747, or be left out");
    }
    String source = row.cell(5);
    if (source.isEmpty()) {
      wrong.add("the source is missing; say where the facts come from");
    }
    wrong.forEach(what -> faults.add(row.file(), row.line(), what));
    if (!wrong.isEmpty() || kind.isEmpty()) {
      return null;
    }
    return new AuthorityEntity(
        id,
        kind.get(),
        labels,
        spellings,
        wikidata.isEmpty() ? null : wikidata,
        source,
        row.cell(6).isEmpty() ? null : row.cell(6));
  }

  private static Map<String, String> labels(List<String> values, List<String> wrong) {
    Map<String, String> labels = new LinkedHashMap<>();
    if (values.isEmpty()) {
      wrong.add("no label; write at least one, such as en=Nikol Pashinyan");
    }
    for (String value : values) {
      int equals = value.indexOf('=');
      String language = equals < 0 ? "" : value.substring(0, equals).strip();
      String label = value.substring(equals + 1).strip();
      String fault = Form.fault(label);
      if (equals < 0) {
        wrong.add("the label \"" + value + "\" must look like en=Nikol Pashinyan");
      } else if (!LanguageCodes.ALL.contains(language)) {
        wrong.add(unknownLanguage(language));
      } else if (fault != null) {
        wrong.add("the label in " + language + ": " + fault);
      } else if (labels.putIfAbsent(language, label) != null) {
        wrong.add("two labels in " + language + "; make the second a spelling");
      }
    }
    return labels;
  }

  static String unknownLanguage(String language) {
    return "the language \""
        + language
        + "\" is none of "
        + String.join(" ", LanguageCodes.ALL.stream().sorted().toList());
  }
}
