package org.anun.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.anun.indexer.language.Detection;
import org.anun.indexer.language.LanguageDetector;
import picocli.CommandLine.Command;

/** {@code anun detect}: the language of each line. */
@Command(
    name = "detect",
    description =
        "Print language, confidence and likeliest guess for each line of standard input; the"
            + " language is 'und' when unsure.")
final class DetectCommand implements Callable<Integer> {
  @Override
  public Integer call() throws IOException {
    LanguageDetector detector = LanguageDetector.standard();
    try (BufferedReader lines = StandardInput.lines()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Detection detection = detector.detect(line);
        System.out.printf(
            Locale.ROOT,
            "%s\t%.3f\t%s%n",
            detection.language(),
            detection.confidence(),
            detection.guess());
      }
    }
    return ExitCode.DONE;
  }
}
