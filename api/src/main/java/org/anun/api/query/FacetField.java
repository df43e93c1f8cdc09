package org.anun.api.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What articles can be narrowed and counted by: the one table of it. */
public enum FacetField {
  /** The article's main language, ISO 639-1, or {@code und}. */
  LANGUAGE("language", true),
  /** The outlet. */
  SOURCE("source", true),
  /** A person, by the key that all spellings of the name share. */
  PERSON("person", false),
  /** A name's form as written; as a facet, the forms of the names that the search asks for. */
  SPELLING("spelling", false),
  /** Copies of one article, by the id that they share; as a facet, only of several copies. */
  STORY("story", false),
  /** A place. The index does not hold places yet. */
  PLACE(null, false),
  /** An organisation. The index does not hold organisations yet. */
  ORGANISATION(null, false);

  /** The value that stands for articles without one. */
  public static final String UNKNOWN = "unknown";

  private final @Nullable String indexField;
  private final boolean countsUnknown;

  FacetField(@Nullable String indexField, boolean countsUnknown) {
    this.indexField = indexField;
    this.countsUnknown = countsUnknown;
  }

  /** The name used in URLs and JSON. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the index holds this yet. */
  public boolean available() {
    return indexField != null;
  }

  /**
   * The field of the index.
   *
   * @throws IllegalStateException when it is not available
   */
  public String indexField() {
    if (indexField == null) {
      throw new IllegalStateException("the index has no field for " + code());
    }
    return indexField;
  }

  /** Whether articles without a value are counted, and found, under {@link #UNKNOWN}. */
  public boolean countsUnknown() {
    return countsUnknown;
  }

  /**
   * The fields that are counted unless a search chooses. Stories are as many as articles nearly,
   * and only counted when asked for.
   */
  public static List<FacetField> countedByDefault() {
    return Arrays.stream(values()).filter(FacetField::available).filter(f -> f != STORY).toList();
  }

  /** The field of that name; null when there is none. */
  public static @Nullable FacetField of(String code) {
    return Arrays.stream(values())
        .filter(field -> field.code().equals(code))
        .findFirst()
        .orElse(null);
  }
}
