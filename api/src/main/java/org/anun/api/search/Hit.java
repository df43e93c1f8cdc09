package org.anun.api.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article that a search found.
 *
 * @param id its id in the index
 * @param url its address, where known
 * @param source its outlet, where known
 * @param language its main language, where known
 * @param publishedAt its date as loaded, where known
 * @param score how well it matches; comparable only within one answer
 * @param story the id that all copies of it share
 * @param copies the other articles of its story that match; null unless hits are collapsed
 * @param title its headline with marks; empty where it has none
 * @param snippets pieces of its text with marks
 * @param matched the forms that are marked, and why
 */
public record Hit(
    String id,
    @Nullable String url,
    @Nullable String source,
    @Nullable String language,
    @Nullable String publishedAt,
    @Nullable Double score,
    String story,
    @Nullable Copies copies,
    List<Run> title,
    List<List<Run>> snippets,
    List<Reason> matched) {
  /** Copies the lists. */
  public Hit {
    title = List.copyOf(title);
    snippets = snippets.stream().map(List::copyOf).toList();
    matched = List.copyOf(matched);
  }

  /** The same hit with the articles that it stands for. */
  Hit with(Copies others) {
    return new Hit(
        id, url, source, language, publishedAt, score, story, others, title, snippets, matched);
  }

  /**
   * Articles that a hit stands for, itself not among them.
   *
   * @param articles how many
   * @param sources their outlets, most articles first, at most {@value #MOST_VALUES}
   * @param languages their languages, most articles first
   */
  public record Copies(long articles, List<ValueCount> sources, List<ValueCount> languages) {
    static final int MOST_VALUES = 50;

    /** Copies the lists. */
    public Copies {
      sources = List.copyOf(sources);
      languages = List.copyOf(languages);
    }
  }

  /**
   * Why a form is marked.
   *
   * @param form as written
   * @param why in a reader's words
   */
  public record Reason(String form, String why) {}
}
