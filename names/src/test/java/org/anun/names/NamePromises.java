package org.anun.names;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the engine promises about any two texts, whatever they are. Safe for many threads. */
final class NamePromises {
  /** Of a person key: no name has more words, and no word more letters. */
  private static final int LONGEST_PERSON_KEY = 2_000;

  private static final String LOOK_ALIKES =
      RuleFile.read("homoglyphs.tsv", "latin", "cyrillic", "source").rows().stream()
          .map(row -> row.cell(0) + row.cell(1))
          .collect(Collectors.joining());

  private final NameEngine engine;

  NamePromises(NameEngine engine) {
    this.engine = engine;
  }

  /** The first promise that does not hold, or null; what the engine throws is thrown on. */
  @Nullable String broken(String a, String b) {
    NameKeys keys = engine.keys(a);
    String broken = brokenKeys("precise", a, keys.precise());
    broken = broken == null ? brokenKeys("wide", a, keys.wide()) : broken;
    broken = broken == null ? brokenPersonKey(a) : broken;
    if (broken == null
        && !keys.precise().isEmpty()
        && !engine.compare(a, a, NameKind.TOKEN).same()) {
      broken = "it differs from itself";
    }
    for (NameKind kind : NameKind.values()) {
      broken = broken == null ? brokenComparison(kind, a, b) : broken;
    }
    return broken;
  }

  private static @Nullable String brokenKeys(String level, String text, List<String> keys) {
    if (keys.size() > NameKeys.MOST) {
      return keys.size() + " " + level + " keys";
    }
    for (String key : keys) {
      if (key.isEmpty() || !isReadable(key, text)) {
        return "the " + level + " key \"" + key + "\"";
      }
    }
    return null;
  }

  private @Nullable String brokenPersonKey(String text) {
    String key = engine.personKey(text);
    if (key.length() > LONGEST_PERSON_KEY) {
      return "a person key of " + key.length();
    }
    if (!key.isEmpty()) {
      for (String word : key.split(" ", -1)) {
        if (word.isEmpty() || !isReadable(word, text)) {
          return "the person key \"" + key + "\"";
        }
      }
    }
    return null;
  }

  /**
   * Whether a key has only the letters a to z and letters of the text itself: without their marks,
   * or the look-alike that the engine takes them for in a word of two scripts.
   */
  private static boolean isReadable(String key, String text) {
    if (key.codePoints().allMatch(codePoint -> codePoint >= 'a' && codePoint <= 'z')) {
      return true;
    }
    StringBuilder letters = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .forEach(codePoint -> letters.appendCodePoint(Character.toLowerCase(codePoint)));
    String own = letters + Normalizer.normalize(letters, Normalizer.Form.NFKD) + LOOK_ALIKES;
    return key.codePoints()
        .allMatch(
            codePoint ->
                (codePoint >= 'a' && codePoint <= 'z')
                    || (Character.isLetter(codePoint) && own.indexOf(codePoint) >= 0));
  }

  private @Nullable String brokenComparison(NameKind kind, String a, String b) {
    Comparison there = engine.compare(a, b, kind);
    Comparison back = engine.compare(b, a, kind);
    if (!(there.score() >= 0 && there.score() <= 1)) {
      return kind + " score " + there.score();
    }
    if (there.score() != back.score() || there.verdict() != back.verdict()) {
      return "%s %s %s there and %s %s back"
          .formatted(kind, there.verdict(), there.score(), back.verdict(), back.score());
    }
    return null;
  }
}
