package org.anun.api.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.anun.elastic.Fields;
import org.jspecify.annotations.Nullable;

/** What articles can be narrowed and counted by: the one table of it. */
public enum FacetField {
  /** The article's main language, ISO 639-1, or {@code und}. */
  LANGUAGE(Fields.LANGUAGE, true),
  /** The outlet. */
  SOURCE(Fields.SOURCE, true),
  /** A person, by the key of the row that all spellings of the name share. */
  PERSON(Fields.PERSON, false),
  /** A place, in the same way. */
  PLACE(Fields.PLACE, false),
  /** An organisation, in the same way. */
  ORGANISATION(Fields.ORGANISATION, false),
  /** A name's form as written; as a facet, the forms of the names that the search asks for. */
  SPELLING(Fields.SPELLING, false),
  /** Copies of one article, by the id that they share; as a facet, only of several copies. */
  STORY(Fields.STORY, false);

  /** The value that stands for articles without one. */
  public static final String UNKNOWN = "unknown";

  /** The fields whose values are rows of the authority. */
  public static final List<FacetField> ENTITIES = List.of(PERSON, PLACE, ORGANISATION);

  private final String indexField;
  private final boolean countsUnknown;

  FacetField(String indexField, boolean countsUnknown) {
    this.indexField = indexField;
    this.countsUnknown = countsUnknown;
  }

  /** The name used in URLs and JSON. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The field of the index. */
  public String indexField() {
    return indexField;
  }

  /** Whether its values are rows of the authority, with a label and members. */
  public boolean isEntity() {
    return ENTITIES.contains(this);
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
    return Arrays.stream(values()).filter(field -> field != STORY).toList();
  }

  /** The field of that name; null when there is none. */
  public static @Nullable FacetField of(String code) {
    return Arrays.stream(values())
        .filter(field -> field.code().equals(code))
        .findFirst()
        .orElse(null);
  }
}
