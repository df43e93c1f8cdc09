package org.anun.api.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.anun.api.wording.Wording;
import org.anun.authority.LanguageCodes;
import org.jspecify.annotations.Nullable;

/**
 * The language of the reader: what people, places, organisations and languages are called in, and,
 * where there are wordings in it, what problems and reasons are told in. {@code lang=fr,hy} has the
 * first in French and the second in Armenian.
 */
public final class LabelLanguage {
  private static final String PARAMETER = "lang";
  private static final char AND = ',';
  private static final Map<String, String> CODES = codes(LanguageCodes.ALL);
  private static final Map<String, String> TOLD = codes(Wording.standard().languages());

  private LabelLanguage() {}

  /**
   * The code of the language of labels, one that Anun tells apart; null when the URL names none.
   * What the URL names for sentences is checked, too.
   */
  static @Nullable String read(ParameterReader reader) {
    String value = reader.one(PARAMETER);
    if (value == null) {
      return null;
    }
    int and = value.indexOf(AND);
    if (and >= 0) {
      reader.chosen(PARAMETER, value.substring(and + 1), TOLD);
    }
    return reader.chosen(PARAMETER, and < 0 ? value : value.substring(0, and), CODES);
  }

  /**
   * The language of sentences that parameters name, whether there are any in it or not; null where
   * they name none.
   */
  public static @Nullable String ofSentences(Parameters parameters) {
    List<String> values = parameters.all(PARAMETER);
    return values.isEmpty()
        ? null
        : values.getFirst().substring(values.getFirst().indexOf(AND) + 1);
  }

  private static Map<String, String> codes(Collection<String> known) {
    var codes = new TreeMap<String, String>();
    known.forEach(code -> codes.put(code, code));
    return codes;
  }
}
