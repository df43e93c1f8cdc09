package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ColumnsTest {
  @Test
  void columnsAreAsWideAsWhatATerminalShows() {
    Columns columns = new Columns("FORM", "ARTICLES");
    columns.row("Փաշինյան", "3");
    // The stress mark takes no cell of its own.
    columns.row("Пашиня\u0301н", "12");
    columns.row("Ani", "1");
    assertEquals(
        """
        FORM      ARTICLES
        Փաշինյան  3
        Пашиня\u0301н   12
        Ani       1
        """,
        columns.toString());
  }

  @Test
  void rightToLeftFormsKeepTheirDirectionToThemselves() {
    assertEquals("\u2068پاشینیان\u2069", SearchPageText.isolated("پاشینیان"));
    assertEquals("Pashinyan", SearchPageText.isolated("Pashinyan"));
  }
}
