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
    List<Run> title,
    List<List<Run>> snippets,
    List<Reason> matched) {
  /** Copies the lists. */
  public Hit {
    title = List.copyOf(title);
    snippets = snippets.stream().map(List::copyOf).toList();
    matched = List.copyOf(matched);
  }

  /**
   * Why a form is marked.
   *
   * @param form as written
   * @param why in a reader's words
   */
  public record Reason(String form, String why) {}
}
