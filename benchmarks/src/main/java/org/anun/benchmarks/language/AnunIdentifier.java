package org.anun.benchmarks.language;

import org.anun.indexer.language.Detection;
import org.anun.indexer.language.LanguageDetector;

/**
 * Anun, by the path of {@code anun detect}.
 *
 * @param detector the one of the program
 */
record AnunIdentifier(LanguageDetector detector) implements Identifier {
  static AnunIdentifier load() {
    return new AnunIdentifier(LanguageDetector.standard());
  }

  @Override
  public String name() {
    return "Anun";
  }

  @Override
  public Guess guess(String text) {
    Detection detection = detector.detect(text);
    return new Guess(detection.guess(), detection.confidence(), !detection.undetermined());
  }

  @Override
  public boolean calibrated() {
    return true;
  }

  @Override
  public boolean abstains() {
    return true;
  }
}
