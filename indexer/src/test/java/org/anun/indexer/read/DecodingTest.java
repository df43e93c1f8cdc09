package org.anun.indexer.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DecodingTest {
  @ParameterizedTest(name = "{4}")
  @CsvFileSource(
      resources = "decodings.tsv",
      delimiter = '\t',
      quoteCharacter = '\0',
      numLinesToSkip = 1)
  void page(String saved, String declared, String read, String text, String note) throws Exception {
    String head = declared.equals("none") ? "" : "<meta charset=\"" + declared + "\">";
    String html = "<html><head>" + head + "</head>\n<body><p>" + text + "</p></body>\n</html>";
    byte[] bytes = html.getBytes(Charset.forName(saved));
    if (read.equals("ok")) {
      assertEquals(html, Decoding.html(bytes, bytes.length), note);
    } else {
      assertThrows(Utf8.NotText.class, () -> Decoding.html(bytes, bytes.length), note);
    }
  }

  @ParameterizedTest(name = "{4}")
  @CsvFileSource(
      resources = "decodings.tsv",
      delimiter = '\t',
      quoteCharacter = '\0',
      numLinesToSkip = 1)
  void textWhoseCharsetIsSure(String saved, String declared, String read, String text, String note)
      throws Exception {
    byte[] bytes = text.getBytes(Charset.forName(saved));
    try {
      assertEquals(text, Decoding.text(bytes, bytes.length), note);
    } catch (Utf8.NotText refused) {
      assertEquals(RejectReason.INVALID_UTF8, refused.reason, note);
    }
  }

  @Test
  void aPageCutInsideALetterIsRead() throws Exception {
    byte[] bytes = "<p>Լիճը սառեց".getBytes(StandardCharsets.UTF_8);
    assertEquals("<p>Լիճը սառե\uFFFD", Decoding.html(bytes, bytes.length - 1));
  }

  @Test
  void aCutTextIsNamedInsteadBecauseNothingMendsIt() {
    byte[] bytes = "Լիճը սառեց".getBytes(StandardCharsets.UTF_8);
    Utf8.NotText refused =
        assertThrows(Utf8.NotText.class, () -> Decoding.text(bytes, bytes.length - 1));
    assertEquals(RejectReason.INVALID_UTF8, refused.reason);
  }

  @Test
  void aStrayNulInAPageIsLeftOut() throws Exception {
    byte[] bytes =
        ("<p>The ferry\0 stopped." + " Ice.".repeat(400)).getBytes(StandardCharsets.UTF_8);
    assertEquals(0, Decoding.html(bytes, bytes.length).chars().filter(unit -> unit == 0).count());
  }

  @Test
  void manyNulsAreNoPage() {
    byte[] bytes = new byte[4_001];
    Arrays.fill(bytes, 0, 2_000, (byte) 'x');
    Utf8.NotText refused =
        assertThrows(Utf8.NotText.class, () -> Decoding.html(bytes, bytes.length));
    assertEquals(RejectReason.BINARY, refused.reason);
  }

  /** Two bytes with a NUL among them could be UTF-16, of Chinese characters and a space. */
  @Test
  void aTextWithNulsIsNotTakenForUtf16() {
    byte[] bytes =
        "The ferry left\0 the quay and nobody saw it go.\n"
            .repeat(6)
            .getBytes(StandardCharsets.UTF_8);
    Utf8.NotText refused =
        assertThrows(Utf8.NotText.class, () -> Decoding.text(bytes, bytes.length));
    assertEquals(RejectReason.BINARY, refused.reason);
  }
}
