package org.anun.benchmarks.language;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * OpenNLP with Apache's model of 183 languages, of which only those of a list are looked at; its
 * probabilities are shared out among these.
 *
 * @param codes two letters for each of the model's three
 */
record OpenNlpIdentifier(LanguageDetectorME detector, Map<String, String> codes)
    implements Identifier {
  private static final String MODEL = "/langdetect-183.bin";

  static OpenNlpIdentifier load(Set<String> languages) throws IOException {
    Map<String, String> codes = new HashMap<>();
    for (String language : languages) {
      codes.put(Locale.of(language).getISO3Language(), language);
    }
    codes.put("pes", "fa");
    try (InputStream in = LanguageDetectorME.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IOException("opennlp-models-langdetect has no " + MODEL);
      }
      return new OpenNlpIdentifier(
          new LanguageDetectorME(new LanguageDetectorModel(in)), Map.copyOf(codes));
    }
  }

  @Override
  public String name() {
    return "OpenNLP";
  }

  @Override
  public Guess guess(String text) {
    String best = Guess.UNDETERMINED;
    double most = 0;
    double sum = 0;
    for (Language language : detector.predictLanguages(text)) {
      String code = codes.get(language.getLang());
      if (code != null) {
        sum += language.getConfidence();
        if (language.getConfidence() > most) {
          most = language.getConfidence();
          best = code;
        }
      }
    }
    return new Guess(best, sum == 0 ? 0 : most / sum, sum > 0);
  }

  @Override
  public boolean calibrated() {
    return true;
  }

  @Override
  public boolean abstains() {
    return false;
  }
}
