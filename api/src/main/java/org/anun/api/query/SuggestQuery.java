package org.anun.api.query;

import java.util.function.IntPredicate;
import org.anun.api.wording.Message;
import org.anun.api.wording.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * A question for what begins as typed so far. Immutable.
 *
 * @param prefix what was typed
 * @param limit most suggestions of a kind
 * @param language what people, places and organisations are to be called in; null for none in
 *     particular
 */
public record SuggestQuery(String prefix, int limit, @Nullable String language) {
  /** Letters of Latin script that say something: two begin too many names. */
  static final int LATIN_LETTERS = 3;

  /** The same for other scripts, of which a corpus holds less. */
  static final int OTHER_LETTERS = 2;

  private static final int DEFAULT_LIMIT = 8;

  /**
   * Reads the question.
   *
   * @throws BadParameters naming everything wrong
   */
  public static SuggestQuery parse(Parameters parameters) {
    var reader = new ParameterReader(parameters);
    String prefix = reader.one("prefix");
    if (prefix == null) {
      reader.reject("prefix", Message.of(Phrase.PREFIX_NEEDED));
    } else if (prefix.codePointCount(0, prefix.length()) > Limits.PREFIX_CODE_POINTS) {
      reader.reject("prefix", Message.of(Phrase.MOST_CHARACTERS, Limits.PREFIX_CODE_POINTS));
    } else if (!saysEnough(prefix)) {
      reader.reject("prefix", Message.of(Phrase.FEW_LETTERS, LATIN_LETTERS, OTHER_LETTERS));
    }
    int limit = reader.integer("limit", DEFAULT_LIMIT, 1, Limits.SUGGESTIONS);
    String language = LabelLanguage.read(reader);
    reader.finish();
    return new SuggestQuery(prefix == null ? "" : prefix.strip(), limit, language);
  }

  private static boolean saysEnough(String prefix) {
    long others = letters(prefix, letter -> !isLatin(letter));
    return others >= OTHER_LETTERS
        || others + letters(prefix, SuggestQuery::isLatin) >= LATIN_LETTERS;
  }

  private static long letters(String text, IntPredicate of) {
    return text.codePoints().filter(Character::isLetter).filter(of).count();
  }

  private static boolean isLatin(int letter) {
    return Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
  }
}
