package org.anun.api.search;

/** The names of the index's fields, as in {@code mappings/article.json}. */
final class IndexFields {
  static final String URL = "url";
  static final String SOURCE = "source";
  static final String TITLE = "title";
  static final String TEXT = "text";
  static final String PUBLISHED_AT = "published_at";
  static final String LANGUAGE = "language";
  static final String LANGUAGES = "languages";
  static final String PERSON = "person";
  static final String SPELLING = "spelling";
  static final String PAGE = "page";

  private IndexFields() {}
}
