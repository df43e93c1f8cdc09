package org.anun.indexer.mention.tagger;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anun.authority.EntityKind;
import org.anun.indexer.language.LanguageDetector;

/**
 * The name finders that a user brings, by language; none by default. In text of their language they
 * say which names of their kinds there are, in the place of the tagger that ships; all else is as
 * without them. Immutable and thread-safe.
 */
public final class NameModels {
  /** What most have. */
  public static final NameModels NONE = new NameModels(Map.of());

  private final Map<String, List<NameModel>> models;

  private NameModels(Map<String, List<NameModel>> models) {
    this.models = models;
  }

  /**
   * Reads models, each given as {@code LANGUAGE=FILE}; a language may have several, for different
   * kinds of names.
   *
   * @throws IllegalArgumentException if one cannot be used, with its name and the reason
   */
  public static NameModels read(List<String> given) {
    Map<String, List<NameModel>> models = new LinkedHashMap<>();
    for (String each : given) {
      int equals = each.indexOf('=');
      if (equals < 1 || equals + 1 == each.length()) {
        throw new IllegalArgumentException(
            "a name model is given as LANGUAGE=FILE, such as ka=models/ka.bin, not \"%s\""
                .formatted(each));
      }
      String language = each.substring(0, equals);
      if (!LanguageDetector.languages().contains(language)) {
        throw new IllegalArgumentException(
            "no text is ever found to be in the language \"%s\" of the name model %s; it is one of %s"
                .formatted(
                    language,
                    each.substring(equals + 1),
                    String.join(", ", LanguageDetector.languages())));
      }
      List<NameModel> ofLanguage = models.computeIfAbsent(language, none -> new ArrayList<>());
      NameModel model = NameModel.read(Path.of(each.substring(equals + 1)));
      ofLanguage.forEach(other -> requireApart(language, other, model));
      ofLanguage.add(model);
    }
    return models.isEmpty() ? NONE : new NameModels(models);
  }

  private static void requireApart(String language, NameModel one, NameModel other) {
    Set<EntityKind> both = EnumSet.copyOf(one.kinds());
    both.retainAll(other.kinds());
    if (!both.isEmpty()) {
      throw new IllegalArgumentException(
          "two name models for %s find a %s: %s and %s; leave one out"
              .formatted(language, both.iterator().next().code(), one.file(), other.file()));
    }
  }

  /** The finders for one document; they remember what they saw in it. */
  Reading reading() {
    return new Reading(models, new HashMap<>());
  }

  /** The models at work on one document. Not thread-safe. */
  record Reading(Map<String, List<NameModel>> models, Map<String, List<NameModel.Finder>> finders) {
    /** Corrects the labels of a run of a language that the user has a model for. */
    void mark(String text, TokenRun run, byte[] labels) {
      List<NameModel> ofLanguage = models.getOrDefault(run.language(), Collections.emptyList());
      if (!ofLanguage.isEmpty() && run.size() > 0) {
        finders
            .computeIfAbsent(
                run.language(),
                language -> ofLanguage.stream().map(model -> model.new Finder()).toList())
            .forEach(finder -> finder.mark(text, run, labels));
      }
    }
  }
}
