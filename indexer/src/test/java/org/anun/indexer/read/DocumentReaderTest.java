package org.anun.indexer.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DocumentReaderTest {
  @TempDir private Path folder;

  private List<Reading> read(Format format, Path... paths) {
    List<String> arguments = new ArrayList<>();
    for (Path path : paths) {
      arguments.add(path.toString());
    }
    List<Reading> readings = new ArrayList<>();
    new DocumentReader(Set.of("en", "hy"), bytes -> {})
        .read(Inputs.of(arguments, format), InputStream.nullInputStream(), format, readings::add);
    return readings;
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void assertRejected(RejectReason reason, String detail, Reading reading) {
    Unusable unusable = assertInstanceOf(Unusable.class, reading);
    assertEquals(reason, unusable.reason(), unusable.detail());
    assertTrue(unusable.detail().contains(detail), unusable.detail());
  }

  @ParameterizedTest(name = "{2}: {0}")
  @CsvFileSource(
      resources = "json-lines.tsv",
      delimiter = '\t',
      quoteCharacter = '\u0001',
      numLinesToSkip = 1)
  void jsonLine(String line, String expected, String note) throws IOException {
    Path file = file("a.jsonl", utf8("{\"text\":\"before\"}\n" + line + "\n{\"text\":\"after\"}"));
    List<Reading> readings = read(Format.AUTO, file);
    assertEquals(3, readings.size(), note);
    assertEquals(file + "#2", readings.get(1).path());
    String outcome =
        switch (readings.get(1)) {
          case RawDocument document -> "ok";
          case Unusable unusable -> unusable.reason().code();
        };
    assertEquals(expected, outcome, note);
    assertInstanceOf(RawDocument.class, readings.get(0));
    assertInstanceOf(RawDocument.class, readings.get(2));
  }

  @Test
  void invalidUtf8NamesLineAndByte() throws IOException {
    Path file = file("a.txt", new byte[] {'a', '\n', 'b', (byte) 0xE9, 'c'});
    assertRejected(
        RejectReason.INVALID_UTF8, "line 2, byte 0xe9", read(Format.AUTO, file).getFirst());
  }

  @Test
  void truncatedUtf8IsInvalidToo() throws IOException {
    Path file = file("a.txt", new byte[] {'a', (byte) 0xD5});
    assertRejected(RejectReason.INVALID_UTF8, "line 1", read(Format.AUTO, file).getFirst());
  }

  @Test
  void invalidUtf8InOneLineLeavesItsNeighbours() throws IOException {
    byte[] good = utf8("{\"text\":\"Անի\"}\n");
    byte[] all = new byte[good.length * 2 + 2];
    System.arraycopy(good, 0, all, 0, good.length);
    all[good.length] = (byte) 0xFF;
    all[good.length + 1] = '\n';
    System.arraycopy(good, 0, all, good.length + 2, good.length);
    List<Reading> readings = read(Format.AUTO, file("a.jsonl", all));
    assertInstanceOf(RawDocument.class, readings.get(0));
    assertRejected(RejectReason.INVALID_UTF8, "line 2", readings.get(1));
    assertInstanceOf(RawDocument.class, readings.get(2));
  }

  @Test
  void emptyAndBinaryFilesAreNamed() throws IOException {
    assertRejected(
        RejectReason.EMPTY, "no text", read(Format.AUTO, file("e.txt", utf8(" \n"))).getFirst());
    assertRejected(
        RejectReason.EMPTY, "no line", read(Format.AUTO, file("e.jsonl", utf8(""))).getFirst());
    assertRejected(
        RejectReason.BINARY,
        "NUL",
        read(Format.AUTO, file("b.txt", new byte[] {1, 0, 2})).getFirst());
  }

  @Test
  void aMissingPathLeavesItsNeighbours() throws IOException {
    Path good = file("a.txt", utf8("Ani"));
    List<Reading> readings = read(Format.AUTO, folder.resolve("none"), good);
    assertRejected(RejectReason.MISSING, "no such file", readings.get(0));
    assertInstanceOf(RawDocument.class, readings.get(1));
  }

  @Test
  void anOverlongLineIsReadPast() throws IOException {
    Path file = folder.resolve("long.jsonl");
    byte[] chunk = utf8("x".repeat(1 << 20));
    try (var out = Files.newOutputStream(file)) {
      out.write(utf8("{\"text\":\"before\"}\n"));
      for (int i = 0; i <= DocumentReader.MAX_BYTES >> 20; i++) {
        out.write(chunk);
      }
      out.write(utf8("\n{\"text\":\"after\"}\n"));
    }
    List<Reading> readings = read(Format.AUTO, file);
    assertEquals(3, readings.size());
    assertRejected(RejectReason.TOO_LARGE, "11534336 bytes", readings.get(1));
    assertEquals(file + "#3", readings.get(2).path());
  }

  @Test
  void aLineOfExactlyTheLimitIsRead() throws IOException {
    int frame = utf8("{\"text\":\"\"}").length;
    String line = "{\"text\":\"" + "x".repeat(DocumentReader.MAX_BYTES - frame) + "\"}";
    assertInstanceOf(RawDocument.class, read(Format.AUTO, file("a.jsonl", utf8(line))).getFirst());
    assertRejected(
        RejectReason.TOO_LARGE,
        "split",
        read(Format.AUTO, file("a.txt", utf8(line + "x"))).getFirst());
  }

  @Test
  void byteOrderMarksAndLineEndsAreNotText() throws IOException {
    Path file = file("a.jsonl", utf8("\uFEFF{\"text\":\"Ani\"}\r\n\r\n{\"text\":\"Van\"}\r\n"));
    List<Reading> readings = read(Format.AUTO, file);
    assertEquals(2, readings.size());
    assertEquals(file + "#3", readings.get(1).path());
  }

  @Test
  void foldersAreReadInOrderAndOtherFilesAreSkippedByName() throws IOException {
    Files.createDirectories(folder.resolve("b"));
    Files.createDirectories(folder.resolve(".hidden"));
    file("b/2.txt", utf8("Van"));
    file("a.txt", utf8("Ani"));
    file("README.md", utf8("about"));
    file(".hidden/x.txt", utf8("no"));
    Inputs inputs = Inputs.of(List.of(folder.toString()), Format.AUTO);
    assertEquals(
        List.of(folder.resolve("a.txt"), folder.resolve("b/2.txt")),
        inputs.files().stream().map(Inputs.Input::file).toList());
    assertEquals(List.of(folder.resolve("README.md").toString()), inputs.skipped());
  }

  @Test
  void aLinkThatGoesRoundInCirclesLeavesItsNeighbours() throws IOException {
    Path good = file("a.txt", utf8("Ani"));
    Path loop = Files.createSymbolicLink(folder.resolve("loop"), folder);
    List<Reading> readings = read(Format.AUTO, folder);
    assertRejected(RejectReason.UNREADABLE, "check its rights and links", readings.get(0));
    assertEquals(loop.toString(), readings.get(0).path());
    assertEquals(good.toString(), readings.get(1).path());
  }

  @Test
  void unknownFieldsAreKeptByName() throws IOException {
    Path file = file("a.jsonl", utf8("{\"text\":\"Ani\",\"author\":\"A\"}"));
    RawDocument document = assertInstanceOf(RawDocument.class, read(Format.AUTO, file).getFirst());
    assertEquals(List.of("author"), document.ignoredFields());
  }
}
