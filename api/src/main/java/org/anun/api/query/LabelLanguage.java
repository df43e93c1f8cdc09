package org.anun.api.query;

import java.util.Map;
import java.util.TreeMap;
import org.anun.authority.LanguageCodes;
import org.jspecify.annotations.Nullable;

/**
 * The language of the reader: what people, places, organisations and languages are called in, and,
 * where there are wordings in it, what problems and reasons are told in.
 */
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
