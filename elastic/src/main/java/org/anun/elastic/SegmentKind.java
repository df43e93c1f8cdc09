package org.anun.elastic;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a stretch of a page is: the article's own text, or the page around it. */
public enum SegmentKind {
  /** The headline. */
  TITLE(true),
  /** Running text of the article, its subheads and quotes. */
  BODY(true),
  /** Text under or beside a picture, its credit included. */
  CAPTION(true),
  /** Author, place and date lines. */
  BYLINE(true),
  /** Menus, share buttons, font sizes, cookie lines, accessibility links. */
  INTERFACE(false),
  /** Links to other articles. */
  RELATED(false),
  /** Appeals to subscribe, follow, donate. */
  PROMO(false);

  private final boolean article;

  SegmentKind(boolean article) {
    this.article = article;
  }

  /** Whether text of this kind is the article's own, and so is searched. */
  public boolean article() {
    return article;
  }

  /** The name used in JSON: lower case. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
