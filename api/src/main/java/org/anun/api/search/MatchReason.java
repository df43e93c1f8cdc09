package org.anun.api.search;

import java.util.Locale;
import org.anun.api.wording.Message;
import org.anun.api.wording.Phrase;
import org.anun.api.wording.Wording;
import org.anun.names.Comparison;
import org.anun.names.Script;
import org.jspecify.annotations.Nullable;

/**
 * Says why a form matches a name. In English the engine's own sentence says it, which knows the
 * letters; in another language a sentence says what relation it is.
 */
final class MatchReason {
  private MatchReason() {}

  /**
   * The sentence.
   *
   * @param form as found
   * @param name as searched for
   * @param language the reader's; null for none in particular
   */
  static String of(Comparison comparison, String form, String name, @Nullable String language) {
    return language == null || language.equals(Wording.ENGLISH) || !Wording.standard().has(language)
        ? comparison.why()
        : message(comparison, form, name, language).in(language);
  }

  private static Message message(Comparison comparison, String form, String name, String language) {
    return switch (comparison.relation()) {
      case IDENTICAL -> Message.of(Phrase.IDENTICAL, form, name);
      case SAME_SCRIPT -> Message.of(Phrase.SAME_SCRIPT, form, name);
      case CROSS_SCRIPT ->
          Message.of(Phrase.CROSS_SCRIPT, form, name, script(Script.of(form)).in(language));
      case EQUIVALENT -> Message.of(Phrase.EQUIVALENT, form, name);
      case ALIAS -> Message.of(Phrase.ALIAS, form, name);
      case INFLECTED -> Message.of(Phrase.INFLECTED, form, name);
      case DIFFERENT -> Message.of(Phrase.SAME_SOUND, form, name);
    };
  }

  private static Message script(Script script) {
    return Message.of(Phrase.valueOf(script.code().toUpperCase(Locale.ROOT)));
  }
}
