package org.anun.api.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.anun.api.query.QueryText;
import org.anun.elastic.Fields;
import org.anun.names.NameEngine;

/**
 * The values of the index's {@code spelling} field: {@code key|Form}, the form as written under
 * each key of the name. Thread-safe.
 */
final class NameForms {
  /**
   * The longest word asked for its keys, in code points. No name is longer, and six keys of such a
   * word stay below the 1,000 characters that Elasticsearch allows a regular expression.
   */
  private static final int NAME_CODE_POINTS = 40;

  private final NameEngine engine;

  NameForms(NameEngine engine) {
    this.engine = engine;
  }

  /**
   * The keys under which a form stands, the first one first: those of a word, or the one of a full
   * name; empty when it has none.
   */
  List<String> keys(String form) {
    if (!isFullName(form)) {
      return wordKeys(form);
    }
    String key = engine.personKey(form);
    return key.isEmpty() ? List.of() : List.of(key);
  }

  private List<String> wordKeys(String word) {
    return word.codePointCount(0, word.length()) > NAME_CODE_POINTS
        ? List.of()
        : engine.keys(word).precise();
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
    var escaped = new ArrayList<String>();
    keys.forEach(key -> escaped.add(escaped(key)));
    return "(" + String.join("|", escaped) + ")\\|.*";
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
