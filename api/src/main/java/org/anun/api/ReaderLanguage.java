package org.anun.api;

import java.util.List;
import java.util.Map;
import org.anun.api.query.LabelLanguage;
import org.anun.api.query.Parameters;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Fields;
import org.jspecify.annotations.Nullable;

/** The language in which the reader of an answer is told what went wrong. */
final class ReaderLanguage {
  private static final String PARAMETER = "lang";

  private ReaderLanguage() {}

  /** What the address asks for, whether there is such a language or not; null where it does not. */
  static @Nullable String of(Request request) {
    try {
      Fields.Field language = Request.extractQueryParameters(request).get(PARAMETER);
      return language == null
          ? null
          : of(new Parameters(Map.of(PARAMETER, List.of(language.getValue()))));
    } catch (RuntimeException malformed) {
      // What is wrong with the address is told in English then.
      return null;
    }
  }

  /** The same of parameters that were read. */
  static @Nullable String of(Parameters parameters) {
    return LabelLanguage.ofSentences(parameters);
  }
}
