package org.anun.authority;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The shipped tables as the build writes them for a quick start: nothing is left to check, to fold
 * or to sound out. Cells end with a tab or the line, UTF-8; the first line is the print of what it
 * was made of. Of an entity there is a line {@code id kind file line wikidata source note labels
 * spellings}, and behind it one for each form, {@code form folded key}; labels are {@code
 * language=number} of a form, spellings numbers, with blanks between. An empty folded is the form
 * itself.
 */
final class ShippedFile {
  static final String NAME = "shipped.txt";

  private final byte[] bytes;
  private int at;

  private ShippedFile(byte[] bytes) {
    this.bytes = bytes;
  }

  /** What {@link #parse} reads. */
  static byte[] bytes(ShippedTables tables, String print) {
    StringBuilder text = new StringBuilder(print).append('\n');
    for (Located located : tables.entities()) {
      AuthorityEntity entity = located.entity();
      List<String> forms = List.copyOf(entity.forms());
      List<String> labels = new ArrayList<>();
      entity.labels().forEach((language, form) -> labels.add(language + '=' + forms.indexOf(form)));
      List<String> spellings =
          entity.spellings().stream().map(form -> String.valueOf(forms.indexOf(form))).toList();
      text.append(
              String.join(
                  "\t",
                  entity.id(),
                  entity.kind().name(),
                  located.file(),
                  String.valueOf(located.line()),
                  entity.wikidata() == null ? "" : entity.wikidata(),
                  entity.source(),
                  entity.note() == null ? "" : entity.note(),
                  String.join(" ", labels),
                  String.join(" ", spellings),
                  String.valueOf(forms.size())))
          .append('\n');
      for (String form : forms) {
        ReadForm read = tables.forms().of(entity.kind(), form);
        text.append(form)
            .append('\t')
            .append(read.folded().equals(form) ? "" : read.folded())
            .append('\t')
            .append(read.engineKey())
            .append('\n');
      }
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The first line. */
  static String print(byte[] bytes) {
    return new ShippedFile(bytes).cell();
  }

  static ShippedTables parse(byte[] bytes) {
    ShippedFile file = new ShippedFile(bytes);
    file.cell();
    List<Located> entities = new ArrayList<>();
    ReadForms forms = new ReadForms();
    while (file.at < bytes.length) {
      entities.add(file.entity(forms));
    }
    return new ShippedTables(entities, forms);
  }

  private Located entity(ReadForms read) {
    String id = cell();
    EntityKind kind = EntityKind.valueOf(cell());
    String file = cell();
    int line = Integer.parseInt(cell());
    String wikidata = cell();
    String source = cell();
    String note = cell();
    String labelled = cell();
    String spelled = cell();
    String[] forms = new String[Integer.parseInt(cell())];
    for (int number = 0; number < forms.length; number++) {
      String form = cell();
      String folded = cell();
      read.remember(kind, form, new ReadForm(folded.isEmpty() ? form : folded, cell()));
      forms[number] = form;
    }
    Map<String, String> labels = new LinkedHashMap<>();
    for (String label : parts(labelled)) {
      int equals = label.indexOf('=');
      labels.put(
          label.substring(0, equals),
          forms[Integer.parseInt(label, equals + 1, label.length(), 10)]);
    }
    List<String> spellings = new ArrayList<>();
    for (String number : parts(spelled)) {
      spellings.add(forms[Integer.parseInt(number)]);
    }
    return new Located(
        new AuthorityEntity(
            id,
            kind,
            labels,
            spellings,
            wikidata.isEmpty() ? null : wikidata,
            source,
            note.isEmpty() ? null : note),
        file,
        line);
  }

  private static String[] parts(String cell) {
    return cell.isEmpty() ? new String[0] : cell.split(" ");
  }

  private String empty() {
    at++;
    return "";
  }

  /** The next cell. */
  private String cell() {
    int start = at;
    while (bytes[at] != '\t' && bytes[at] != '\n') {
      at++;
    }
    return at == start ? empty() : new String(bytes, start, at++ - start, StandardCharsets.UTF_8);
  }
}
