package org.anun.api.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.anun.api.wording.Message;
import org.anun.api.wording.Phrase;
import org.anun.names.Comparison;
import org.anun.names.Script;
import org.anun.names.WrittenForm;
import org.jspecify.annotations.Nullable;

/**
 * The spellings of one answer: attested forms first, then every other form that a mark shows. For
 * one thread.
 */
final class SpellingTable {
  private static final String WORD = "word";

  /** What stands before the first apostrophe: an article, as in French {@code d'Erevan}. */
  private static final Pattern ARTICLE = Pattern.compile("^\\p{L}{1,2}['’]");

  /**
   * What a marked stretch holds beside the letters of its word: Armenian intonation marks and soft
   * hyphens anywhere, and at its ends characters without width, such as U+200B.
   */
  private static final Pattern SIGNS = Pattern.compile("[՛՜՞\u00AD]|^\\p{Cf}+|\\p{Cf}+$");

  private final QueryNames names;
  private final @Nullable String language;
  private final List<Spelling> spellings = new ArrayList<>();
  private final Map<String, Spelling> byForm = new LinkedHashMap<>();
  private final Map<String, String> reasons = new LinkedHashMap<>();

  /**
   * Begins with the attested forms.
   *
   * @param language the reader's; null for none in particular
   */
  SpellingTable(QueryNames names, List<AttestedForm> attested, @Nullable String language) {
    this.names = names;
    this.language = language;
    for (AttestedForm form : attested) {
      add(form.form(), names.relation(form.form()), form.articles(), form.sources());
    }
  }

  /** The spelling that a marked stretch shows. */
  Spelling shown(String marked) {
    String written =
        SIGNS.matcher(Normalizer.normalize(marked, Normalizer.Form.NFC)).replaceAll("");
    String form = written.substring(0, WrittenForm.length(written));
    for (String candidate : List.of(written, form, ARTICLE.matcher(form).replaceFirst(""))) {
      Spelling known = byForm.get(candidate);
      if (known != null) {
        return known;
      }
    }
    Optional<Comparison> relation =
        isWrittenSmall(marked) ? Optional.empty() : names.relation(form);
    return add(form.isEmpty() ? marked : form, relation, null, List.of());
  }

  /** Whether a word has no capital where names have one; Georgian and Arabic have none at all. */
  private static boolean isWrittenSmall(String word) {
    int first = word.codePointAt(0);
    return Character.toTitleCase(first) != first;
  }

  /** Why a spelling matched, in a reader's words. */
  String why(Spelling spelling) {
    return reasons.getOrDefault(spelling.id(), "");
  }

  /** All spellings, in the order of their ids. */
  List<Spelling> spellings() {
    return List.copyOf(spellings);
  }

  private Spelling add(
      String form,
      Optional<Comparison> comparison,
      @Nullable Long articles,
      List<ValueCount> sources) {
    String id = "s" + (spellings.size() + 1);
    String relation =
        comparison.map(each -> each.relation().name().toLowerCase(Locale.ROOT)).orElse(WORD);
    var spelling = new Spelling(id, form, Script.of(form).code(), relation, articles, sources);
    spellings.add(spelling);
    byForm.put(form, spelling);
    reasons.put(
        id,
        comparison
            .map(each -> language == null ? each.why() : each.why(language))
            .orElseGet(() -> wordReason(form).in(language)));
    return spelling;
  }

  private Message wordReason(String form) {
    if (names.typed(form)) {
      return Message.of(Phrase.AS_TYPED);
    }
    return isWrittenSmall(form)
        ? Message.of(Phrase.WORD_FORM)
        : names
            .suggested(form)
            .map(name -> Message.of(Phrase.PERHAPS_OTHER, name))
            .orElseGet(() -> Message.of(Phrase.WORD_FORM));
  }
}
