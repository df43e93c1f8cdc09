package org.anun.indexer.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/** Reads inputs document by document, in bounded memory. */
public final class DocumentReader {
  /**
   * The largest document, in bytes. The longest pages that archives of news hold stay far below;
   * what is larger is a database dump or a binary under a wrong name.
   */
  public static final int MAX_BYTES = 10 * 1024 * 1024;

  private final JsonLine jsonLine;
  private final LongConsumer progress;

  /**
   * A reader.
   *
   * @param languages codes that a JSON line may name as its language
   * @param progress told how many bytes were read, chunk by chunk
   */
  public DocumentReader(Set<String> languages, LongConsumer progress) {
    this.jsonLine = new JsonLine(languages);
    this.progress = progress;
  }

  /**
   * Hands on everything the inputs hold, in order.
   *
   * @param standardInput read where the user named it; as JSON lines if its format says so, and
   *     otherwise as one text
   */
  public void read(
      Inputs inputs, InputStream standardInput, Format standardFormat, Consumer<Reading> sink) {
    for (String path : inputs.missing()) {
      sink.accept(
          new Unusable(path, RejectReason.MISSING, "there is no such file or folder; check it"));
    }
    for (String path : inputs.unreadable()) {
      sink.accept(
          new Unusable(
              path,
              RejectReason.UNREADABLE,
              "it cannot be looked into; check its rights and links"));
    }
    for (Inputs.Input input : inputs.files()) {
      try (InputStream in = Files.newInputStream(input.file())) {
        read(input.name(), in, input.format(), sink);
      } catch (AccessDeniedException e) {
        sink.accept(
            new Unusable(
                input.name(), RejectReason.UNREADABLE, "you may not read it; check its rights"));
      } catch (IOException e) {
        sink.accept(
            new Unusable(
                input.name(), RejectReason.UNREADABLE, "reading failed: " + e.getMessage()));
      }
    }
    if (inputs.standardInput()) {
      try {
        Format format = standardFormat == Format.AUTO ? Format.TEXT : standardFormat;
        read(Inputs.STANDARD_INPUT, standardInput, format, sink);
      } catch (IOException e) {
        sink.accept(
            new Unusable(
                Inputs.STANDARD_INPUT,
                RejectReason.UNREADABLE,
                "reading failed: " + e.getMessage()));
      }
    }
  }

  private void read(String name, InputStream in, Format format, Consumer<Reading> sink)
      throws IOException {
    switch (format) {
      case TEXT, AUTO -> sink.accept(whole(name, in, false));
      case HTML -> sink.accept(whole(name, in, true));
      case JSONL -> lines(name, in, sink);
      case WARC ->
          sink.accept(
              new Unusable(
                  name,
                  RejectReason.UNSUPPORTED_FORMAT,
                  "this version reads text, HTML and JSON lines; convert the WARC to JSON lines"));
    }
  }

  private Reading whole(String name, InputStream in, boolean html) throws IOException {
    byte[] bytes = in.readNBytes(MAX_BYTES + 1);
    progress.accept(bytes.length);
    if (bytes.length > MAX_BYTES) {
      return new Unusable(
          name,
          RejectReason.TOO_LARGE,
          "over %d MB; split it into one file an article".formatted(MAX_BYTES >> 20));
    }
    try {
      String text = html ? Decoding.html(bytes, bytes.length) : Decoding.text(bytes, bytes.length);
      return text.isBlank()
          ? new Unusable(name, RejectReason.EMPTY, "the file holds no text")
          : RawDocument.bare(name, text, html);
    } catch (Utf8.NotText e) {
      return new Unusable(name, e.reason, String.valueOf(e.getMessage()));
    }
  }

  private void lines(String name, InputStream in, Consumer<Reading> sink) throws IOException {
    LineReader lines = new LineReader(in, MAX_BYTES, progress);
    boolean any = false;
    for (int number = 1; lines.next(); number++) {
      String path = name + "#" + number;
      if (lines.overlong()) {
        any = true;
        sink.accept(
            new Unusable(
                path,
                RejectReason.TOO_LARGE,
                "the line has %d bytes, more than %d MB; is this JSON lines?"
                    .formatted(lines.wholeLength(), MAX_BYTES >> 20)));
        continue;
      }
      try {
        String line = Utf8.decode(lines.bytes(), lines.length(), number);
        if (!line.isBlank()) {
          any = true;
          sink.accept(notEmpty(jsonLine.parse(path, line)));
        }
      } catch (Utf8.NotText e) {
        any = true;
        sink.accept(new Unusable(path, e.reason, String.valueOf(e.getMessage())));
      }
    }
    if (!any) {
      sink.accept(new Unusable(name, RejectReason.EMPTY, "the file holds no line"));
    }
  }

  private static Reading notEmpty(Reading reading) {
    return reading instanceof RawDocument document && document.content().isBlank()
        ? new Unusable(document.path(), RejectReason.EMPTY, "its text is empty")
        : reading;
  }
}
