package org.anun.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of place names that are no names themselves, read from {@code place_words.tsv}.
 *
 * <p>A word that says what a place is (lake, region, մարզ) may be missing from one of two names. A
 * word that tells places of one name apart (Upper, Верхний, Վերին) may not. One form can belong to
 * several kinds, because English says region of an oblast and of a rayon; a distinction has one.
 * Forms are found by their folded sound, in any script. Immutable.
 */
final class PlaceWords {
  private static final String KIND = "kind";
  private static final String DISTINCTION = "distinction";
  private static final String LINK = "link";

  private final Map<String, Set<String>> kinds;
  private final Map<String, String> distinctions;

  private PlaceWords(Map<String, Set<String>> kinds, Map<String, String> distinctions) {
    this.kinds = Map.copyOf(kinds);
    this.distinctions = Map.copyOf(distinctions);
  }

  static PlaceWords load(Romaniser romaniser) {
    Map<String, Set<String>> kinds = new HashMap<>();
    Map<String, String> distinctions = new HashMap<>();
    for (RuleFile.Row row :
        RuleFile.read("place_words.tsv", "role", "class", "forms", "source").rows()) {
      String name = row.required(1);
      for (String form : row.required(2).split("\\|", -1)) {
        String sound = sound(romaniser, form, row);
        switch (row.required(0)) {
          case LINK -> kinds.computeIfAbsent(sound, key -> new HashSet<>());
          case KIND -> kinds.computeIfAbsent(sound, key -> new HashSet<>()).add(name);
          case DISTINCTION -> {
            String claimed = distinctions.putIfAbsent(sound, name);
            if (claimed != null && !claimed.equals(name)) {
              throw row.broken("\"" + form + "\" already stands for " + claimed);
            }
          }
          default ->
              throw row.broken(
                  "\"" + row.cell(0) + "\" is none of " + List.of(KIND, DISTINCTION, LINK));
        }
      }
    }
    return new PlaceWords(kinds, distinctions);
  }

  private static String sound(Romaniser romaniser, String form, RuleFile.Row row) {
    Word word = Word.of(form);
    if (word.letters().isEmpty()) {
      throw row.broken("\"" + form + "\" is not a word");
    }
    return romaniser.likeliest(word.whole(), word.script());
  }

  /**
   * What the word says a place is, such as {@code lake}; nothing for a word that only links others,
   * such as of; null for any other word.
   */
  @Nullable Set<String> kinds(NameWord word) {
    return kinds.get(sound(word));
  }

  /** What the word tells a place apart by, such as {@code upper}; null for any other word. */
  @Nullable String distinction(NameWord word) {
    return distinctions.get(sound(word));
  }

  private static String sound(NameWord word) {
    return word.readings().isEmpty() ? "" : word.canonical().sounds().getFirst();
  }
}
