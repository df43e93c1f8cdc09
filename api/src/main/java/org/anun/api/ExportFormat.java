package org.anun.api;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anun.api.search.ExportRow;
import org.anun.api.search.ExportRows;
import org.anun.api.search.IndexFailure;
import org.eclipse.jetty.http.QuotedQualityCSV;
import org.jspecify.annotations.Nullable;

/** How an export is written. */
enum ExportFormat {
  /** One JSON object a line; a last line {@code {"error": …}} says that rows are missing. */
  NDJSON("application/x-ndjson", "ndjson") {
    @Override
    void write(ExportRows rows, @Nullable String language, OutputStream client) throws IOException {
      // Ends lines itself; what it is given is the caller's to close.
      ObjectWriter line = Reply.JSON.writer().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      try {
        rows.each(row -> line(line, row, client));
      } catch (IndexFailure failure) {
        line(line, Map.of("error", Problem.of(failure).in(language)), client);
        client.flush();
        throw failure;
      }
    }

    private void line(ObjectWriter line, Object row, OutputStream client) throws IOException {
      line.writeValue(client, row);
      client.write('\n');
    }
  },

  /**
   * RFC 4180 in UTF-8 with a header line; several values of a cell are parted by {@code "; "}.
   * Without a byte order mark, which most programs read into the name of the first column; the page
   * writes one before the file that it saves, for Excel.
   */
  CSV("text/csv", "csv") {
    @Override
    void write(ExportRows rows, @Nullable String language, OutputStream client) throws IOException {
      SequenceWriter lines =
          CSV_MAPPER
              .writer(schema())
              .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
              .writeValues(client);
      // The header line comes by itself with the first row only.
      client.write((String.join(",", COLUMNS) + LINE_END).getBytes(StandardCharsets.UTF_8));
      rows.each(row -> lines.write(cells(row)));
      lines.flush();
    }

    private CsvSchema schema() {
      CsvSchema.Builder schema = CsvSchema.builder().setLineSeparator(LINE_END).setUseHeader(false);
      COLUMNS.forEach(schema::addColumn);
      return schema.build();
    }
  };

  private static final String LINE_END = "\r\n";

  private static final List<String> COLUMNS =
      List.of(
          "id",
          "url",
          "source",
          "language",
          "published_at",
          "title",
          "story",
          "people",
          "places",
          "organisations",
          "spellings");

  private static final CsvMapper CSV_MAPPER =
      CsvMapper.builder().enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING).build();

  /**
   * What makes a spreadsheet take a cell for a formula when it stands first, full-width forms
   * included (OWASP, CSV Injection).
   */
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  private final String mediaType;
  private final String suffix;

  ExportFormat(String mediaType, String suffix) {
    this.mediaType = mediaType;
    this.suffix = suffix;
  }

  /**
   * Writes all rows.
   *
   * @param language in which the client is told what went wrong
   * @throws IndexFailure when rows are missing; what was written then ends in the middle
   */
  abstract void write(ExportRows rows, @Nullable String language, OutputStream client)
      throws IOException;

  String contentType() {
    return mediaType + "; charset=utf-8";
  }

  /** A name for who saves it. */
  String fileName() {
    return "anun-export." + suffix;
  }

  /**
   * The format that a client likes best; {@link #NDJSON} for one that takes everything or says
   * nothing.
   *
   * @param accept the value of {@code Accept}; empty without one
   * @throws NotAcceptable when it takes neither
   */
  static ExportFormat liked(String accept) {
    if (accept.isBlank()) {
      return NDJSON;
    }
    var ranges = new QuotedQualityCSV();
    ranges.addValue(accept);
    for (String range : ranges.getValues()) {
      String type = range.split(";", 2)[0].strip();
      for (ExportFormat format : values()) {
        if (format.isOf(type)) {
          return format;
        }
      }
    }
    throw new NotAcceptable();
  }

  private boolean isOf(String range) {
    return range.equalsIgnoreCase(mediaType)
        || range.equals("*/*")
        || range.equalsIgnoreCase(mediaType.substring(0, mediaType.indexOf('/')) + "/*");
  }

  private static List<String> cells(ExportRow row) {
    List<String> cells = new ArrayList<>(COLUMNS.size());
    for (String text :
        new String[] {
          row.id(),
          orEmpty(row.url()),
          orEmpty(row.source()),
          orEmpty(row.language()),
          orEmpty(row.publishedAt()),
          orEmpty(row.title()),
          row.story(),
          String.join("; ", row.people()),
          String.join("; ", row.places()),
          String.join("; ", row.organisations()),
          String.join("; ", row.spellings())
        }) {
      cells.add(harmless(text));
    }
    return cells;
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** A cell that no spreadsheet computes: an apostrophe stands before what would make it one. */
  static String harmless(String cell) {
    return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
