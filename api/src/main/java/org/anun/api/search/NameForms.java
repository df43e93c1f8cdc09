package org.anun.api.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.StringJoiner;
import org.anun.api.query.QueryText;
import org.anun.elastic.Fields;
import org.anun.names.Comparison;
import org.anun.names.NameEngine;
import org.anun.names.NameKind;
import org.anun.names.WeightedKey;

/**
 * The values of the index's {@code spelling} field: {@code key|Form}, the form as written under
 * each key of the name. Thread-safe.
 */
final class NameForms {
  /** The longest word asked for its keys, in code points. No name is longer. */
  private static final int NAME_CODE_POINTS = 40;

  /** Elasticsearch allows a regular expression 1,000 characters; brackets and bars take some. */
  private static final int PATTERN_LENGTH = 900;

  private static final String ANY_FORM = "\\|.*";

  /** Words whose keys are remembered, about 500 bytes each: those of some hundred searches. */
  private static final int REMEMBERED = 10_000;

  /** Comparisons that are remembered, about 300 bytes each. */
  private static final int COMPARED = 10_000;

  /** Names and forms together, in UTF-16 code units, up to which their comparison is remembered. */
  private static final int COMPARED_LENGTH = 160;

  private final NameEngine engine;

  /** One search asks for the keys of a word several times, and a reader searches on by it. */
  private final Cache<String, WordKeys> remembered =
      Caffeine.newBuilder().maximumSize(REMEMBERED).build();

  /** One search compares a name with all its forms in the articles, and so does the next. */
  private final Cache<Compared, Comparison> compared =
      Caffeine.newBuilder().maximumSize(COMPARED).build();

  private record Compared(String name, String form, NameKind kind) {}

  /**
   * The keys of one word.
   *
   * @param precise under which it stands
   * @param search to search it by, the likeliest first
   */
  private record WordKeys(List<String> precise, List<String> search) {
    static final WordKeys NONE = new WordKeys(List.of(), List.of());
  }

  NameForms(NameEngine engine) {
    this.engine = engine;
  }

  /**
   * The keys under which a form stands, the first one first: those of a word, or the one of a full
   * name; empty when it has none.
   */
  List<String> keys(String form) {
    if (!isFullName(form)) {
      return wordKeys(form).precise();
    }
    String key = engine.personKey(form);
    return key.isEmpty() ? List.of() : List.of(key);
  }

  /** The keys to search a word by, the likeliest first; those of {@link #keys} among them. */
  List<String> searchKeys(String word) {
    return wordKeys(word).search();
  }

  /** What the engine says of a name and a form. */
  Comparison compared(String name, String form, NameKind kind) {
    return name.length() + form.length() > COMPARED_LENGTH
        ? engine.compare(name, form, kind)
        : compared.get(
            new Compared(name, form, kind),
            each -> engine.compare(each.name, each.form, each.kind));
  }

  private WordKeys wordKeys(String word) {
    return word.codePointCount(0, word.length()) > NAME_CODE_POINTS
        ? WordKeys.NONE
        : remembered.get(
            word,
            each ->
                new WordKeys(
                    engine.keys(each).precise(),
                    engine.searchKeys(each).stream().map(WeightedKey::key).toList()));
  }

  /**
   * A Lucene regular expression for the values of all forms that a search for the name may reach,
   * likely other spellings included; empty when it has no keys.
   */
  String reached(String name) {
    if (!isFullName(name)) {
      List<String> keys = searchKeys(name);
      return keys.isEmpty() ? "" : alternatives(keys, PATTERN_LENGTH) + ANY_FORM;
    }
    String personKey = engine.personKey(name);
    if (personKey.isEmpty()) {
      return "";
    }
    List<String> parts = List.of(personKey.split(" "));
    List<List<String>> words = QueryText.words(name).map(this::searchKeys).toList();
    var pattern = new StringBuilder();
    for (String part : parts) {
      var keys = new LinkedHashSet<>(List.of(part));
      words.stream().filter(word -> word.contains(part)).forEach(keys::addAll);
      pattern.append(pattern.isEmpty() ? "" : " ");
      pattern.append(alternatives(keys, PATTERN_LENGTH / parts.size()));
    }
    return pattern + ANY_FORM;
  }

  /** A Lucene regular expression for any of some texts, the first ones where not all fit. */
  static String oneOf(Collection<String> texts) {
    return alternatives(texts, PATTERN_LENGTH);
  }

  private static String alternatives(Collection<String> keys, int length) {
    var escaped = new StringJoiner("|", "(", ")");
    for (String key : keys) {
      String next = escaped(key);
      if (escaped.length() == 2 || escaped.length() + next.length() < length) {
        escaped.add(next);
      }
    }
    return escaped.toString();
  }

  /**
   * A Lucene regular expression for the values of all single words whose sounds are of the same
   * classes of consonants as a word's, whatever their vowels; empty where too few consonants say
   * anything.
   */
  String likeSounding(String word) {
    if (word.codePointCount(0, word.length()) > NAME_CODE_POINTS) {
      return "";
    }
    var patterns = new StringJoiner("|", "(", ")");
    for (String skeleton : engine.keys(word).wide()) {
      String pattern = ConsonantPattern.of(skeleton);
      if (!pattern.isEmpty() && patterns.length() + pattern.length() < PATTERN_LENGTH) {
        patterns.add(pattern);
      }
    }
    return patterns.length() == 2 ? "" : patterns + ANY_FORM;
  }

  /** The field's value for a form as written, of one word or a full name. */
  String value(String form) {
    List<String> keys = keys(form);
    return Fields.spelling(keys.isEmpty() ? "" : keys.getFirst(), form);
  }

  /** Whether a form is a full name, of several words. */
  static boolean isFullName(String form) {
    return QueryText.words(form).count() > 1
        && form.codePoints()
            .anyMatch(point -> Character.isWhitespace(point) || Character.isSpaceChar(point));
  }

  /** The form in a value. */
  static String form(String value) {
    return value.substring(value.indexOf(Fields.SPELLING_SEPARATOR) + 1);
  }

  /** The key in a value. */
  static String key(String value) {
    return value.substring(0, Math.max(0, value.indexOf(Fields.SPELLING_SEPARATOR)));
  }

  /** A Lucene regular expression for all values under any of the keys. */
  static String under(Collection<String> keys) {
    return alternatives(keys, Integer.MAX_VALUE) + ANY_FORM;
  }

  /** A Lucene regular expression for text that begins so, in lower and upper case. */
  static String beginning(String prefix) {
    var pattern = new StringBuilder();
    prefix
        .codePoints()
        .forEach(
            codePoint -> {
              int lower = Character.toLowerCase(codePoint);
              int upper = Character.toUpperCase(codePoint);
              if (lower == upper) {
                pattern.append(escaped(Character.toString(codePoint)));
              } else {
                pattern.append('[').appendCodePoint(lower).appendCodePoint(upper).append(']');
              }
            });
    return pattern + ".*";
  }

  /** Text as a Lucene regular expression that matches only itself. */
  static String escaped(String text) {
    var pattern = new StringBuilder();
    text.codePoints()
        .forEach(
            codePoint -> {
              if (codePoint < 128 && !Character.isLetterOrDigit(codePoint)) {
                pattern.append('\\');
              }
              pattern.appendCodePoint(codePoint);
            });
    return pattern.toString();
  }
}
