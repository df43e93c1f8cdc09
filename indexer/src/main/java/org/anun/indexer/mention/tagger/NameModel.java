package org.anun.indexer.mention.tagger;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.Span;
import org.anun.authority.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * A user's own name finder for one language: a model of OpenNLP, by its types {@code person},
 * {@code location} and the like. Immutable and thread-safe; {@link Finder} is for one document.
 */
final class NameModel {
  private final Path file;
  private final TokenNameFinderModel model;
  private final Set<EntityKind> kinds = EnumSet.noneOf(EntityKind.class);

  private NameModel(Path file, TokenNameFinderModel model) {
    this.file = file;
    this.model = model;
    Set<String> types = new TreeSet<>();
    for (String outcome : model.getNameFinderSequenceModel().getOutcomes()) {
      int mark = outcome.lastIndexOf('-');
      if (mark > 0) {
        types.add(outcome.substring(0, mark));
        EntityKind kind = kind(outcome.substring(0, mark));
        if (kind != null) {
          kinds.add(kind);
        }
      }
    }
    if (kinds.isEmpty()) {
      throw new IllegalArgumentException(
          ("the name model %s finds none of person, location and organization, but %s; train it"
                  + " with names marked as <START:person> … <END>")
              .formatted(file, types.isEmpty() ? "nothing" : String.join(", ", types)));
    }
  }

  /**
   * Reads a file.
   *
   * @throws IllegalArgumentException if it is no name finder of OpenNLP, or finds nothing of use
   */
  static NameModel read(Path file) {
    TokenNameFinderModel model;
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      model = new TokenNameFinderModel(in);
      // Made once here, because a broken description of features is only found out then.
      new NameFinderME(model);
    } catch (IOException | RuntimeException e) {
      throw new IllegalArgumentException(
          "the name model %s cannot be used: %s; it must be a name finder that OpenNLP 2 trained"
              .formatted(file, e),
          e);
    }
    return new NameModel(file, model);
  }

  /** What a type of a model is to us, by the words in use; null for dates, sums and the like. */
  private static @Nullable EntityKind kind(String type) {
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "person", "per" -> EntityKind.PERSON;
      case "location", "loc", "gpe", "place", "facility", "fac" -> EntityKind.PLACE;
      case "organization", "organisation", "org" -> EntityKind.ORGANISATION;
      default -> null;
    };
  }

  Path file() {
    return file;
  }

  Set<EntityKind> kinds() {
    return Collections.unmodifiableSet(kinds);
  }

  /** Reads one document with the model. Not thread-safe. */
  final class Finder {
    private final NameFinderME finder = new NameFinderME(model);

    /** Puts the model's names in the place of ours of its kinds, and of what overlaps them. */
    void mark(String text, TokenRun run, byte[] labels) {
      forget(labels);
      int from = 0;
      for (int at = 1; at <= run.size(); at++) {
        if (at == run.size() || startsSentence(run.place(at))) {
          mark(text, run, from, at, labels);
          from = at;
        }
      }
    }

    private void forget(byte[] labels) {
      for (int at = 0; at < labels.length; at++) {
        if (labels[at] != Labels.OUTSIDE && kinds.contains(Labels.type(labels[at]))) {
          labels[at] = Labels.OUTSIDE;
        }
      }
    }

    private void mark(String text, TokenRun run, int from, int to, byte[] labels) {
      List<String> words = new ArrayList<>(to - from);
      for (int at = from; at < to; at++) {
        words.add(text.substring(run.start(at), run.end(at)));
      }
      for (Span span : finder.find(words.toArray(String[]::new))) {
        EntityKind kind = kind(span.getType());
        if (kind != null) {
          clear(labels, from + span.getStart(), from + span.getEnd());
          Labels.mark(labels, from + span.getStart(), from + span.getEnd(), kind);
        }
      }
    }

    /** Takes away the whole of every name that reaches into a range. */
    private static void clear(byte[] labels, int from, int to) {
      int start = from;
      while (start > 0 && Labels.isInner(labels[start])) {
        start--;
      }
      int end = to;
      while (end < labels.length && Labels.isInner(labels[end])) {
        end++;
      }
      Arrays.fill(labels, start, end, (byte) Labels.OUTSIDE);
    }

    private static boolean startsSentence(int place) {
      int way = Placing.way(place);
      return way == Placing.LINE_START || way == Placing.SENTENCE_START;
    }
  }
}
