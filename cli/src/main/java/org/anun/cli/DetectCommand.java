package org.anun.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.anun.indexer.language.Detection;
import org.anun.indexer.language.LanguageDetector;
import org.anun.indexer.read.LineReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** {@code anun detect}: the language of each line. */
@Command(
    name = "detect",
    description =
        "Print language, confidence and likeliest guess for each line of standard input, one line"
            + " each in the same order; the language is 'und' when unsure.")
final class DetectCommand implements Callable<Integer> {
  /** In bytes; a longer line is no line of text, and must not fill the memory. */
  private static final int LONGEST = 16 * 1024 * 1024;

  /** In characters of answers; more are written although input is waiting. */
  private static final int MOST_WAITING = 64 * 1024;

  private final StringBuilder answers = new StringBuilder();
  private long rejected;

  @Override
  public Integer call() throws IOException {
    LanguageDetector detector = LanguageDetector.standard();
    LineReader lines = new LineReader(new Answered(System.in), LONGEST, bytes -> {});
    for (long number = 1; lines.next(); number++) {
      String text = text(lines, number);
      answer(text == null ? Detection.NONE : detector.detect(text));
      if (answers.length() > MOST_WAITING) {
        write();
      }
    }
    write();
    return rejected == 0 ? ExitCode.DONE : ExitCode.SOME_REJECTED;
  }

  /** The line's text; null, and told by its number, when there is none. */
  private @Nullable String text(LineReader lines, long number) {
    if (lines.overlong()) {
      return reject(number, "is longer than %d MB".formatted(LONGEST >> 20));
    }
    try {
      ByteBuffer bytes = ByteBuffer.wrap(lines.bytes(), 0, lines.length());
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      return reject(number, "is not UTF-8 text; convert the input, for example with iconv");
    }
  }

  private @Nullable String reject(long number, String fault) {
    rejected++;
    System.err.println("anun: line " + number + " " + fault + "; it is answered with und");
    return null;
  }

  private void answer(Detection detection) {
    String thousandths = String.valueOf(1000 + Math.round(detection.confidence() * 1000));
    answers
        .append(detection.language())
        .append('\t')
        .append((char) (thousandths.charAt(0) - 1))
        .append('.')
        .append(thousandths, 1, thousandths.length())
        .append('\t')
        .append(detection.guess())
        .append('\n');
  }

  private void write() {
    System.out.print(answers);
    System.out.flush();
    answers.setLength(0);
    if (System.out.checkError()) {
      throw new IllegalArgumentException("standard output is closed; nobody reads the answers");
    }
  }

  /** Input that is waited for only when everything read so far is answered. */
  private final class Answered extends FilterInputStream {
    Answered(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      write();
      return super.read(bytes, from, length);
    }
  }
}
