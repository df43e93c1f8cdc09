package org.anun.api.query;

import java.util.Map;
import java.util.TreeMap;
import org.anun.authority.LanguageCodes;
import org.jspecify.annotations.Nullable;

/** The language that a reader wants people, places and organisations to be called in. */
final class LabelLanguage {
  private static final String PARAMETER = "lang";
  private static final Map<String, String> CODES = codes();

  private LabelLanguage() {}

  /** The code of a language that Anun tells apart; null when the URL names none. */
  static @Nullable String read(ParameterReader reader) {
    return reader.optionalChoice(PARAMETER, CODES);
  }

  private static Map<String, String> codes() {
    var codes = new TreeMap<String, String>();
    LanguageCodes.ALL.forEach(code -> codes.put(code, code));
    return codes;
  }
}
