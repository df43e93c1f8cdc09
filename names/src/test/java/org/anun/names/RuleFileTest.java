package org.anun.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.BufferedReader;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class RuleFileTest {
  private static String fault(String text) {
    return String.valueOf(
        assertThrows(
                IllegalStateException.class,
                () ->
                    RuleFile.parse(
                        "rules.tsv",
                        new BufferedReader(new StringReader(text)),
                        "letter",
                        "count",
                        "source"))
            .getMessage());
  }

  @Test
  void faultsNameFileAndLine() {
    assertEquals(
        "rules.tsv:1: expected the columns \"letter\tcount\tsource\" but found \"letter\"",
        fault("letter"));
    assertEquals(
        "rules.tsv:3: expected 3 columns but found 2",
        fault("letter\tcount\tsource\na\t1\tx\nb\t2"));
    assertEquals("rules.tsv:2: the source is missing", fault("letter\tcount\tsource\na\t1\t "));
  }

  @Test
  void cellsAreChecked() throws Exception {
    RuleFile.Row row =
        RuleFile.parse(
                "rules.tsv",
                new BufferedReader(new StringReader("letter\tcount\tsource\n\tmany\tx")),
                "letter",
                "count",
                "source")
            .rows()
            .getFirst();
    assertEquals(
        "rules.tsv:2: \"many\" is not a whole number",
        assertThrows(IllegalStateException.class, () -> row.number(1)).getMessage());
    assertEquals(
        "rules.tsv:2: column 1 is empty",
        assertThrows(IllegalStateException.class, () -> row.required(0)).getMessage());
  }
}
