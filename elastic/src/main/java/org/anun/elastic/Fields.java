package org.anun.elastic;

import java.util.List;

/** The names of the index's fields, as {@code mappings/article.json} declares them. */
public final class Fields {
  public static final String URL = "url";
  public static final String SOURCE = "source";
  public static final String TITLE = "title";
  public static final String TEXT = "text";
  public static final String PUBLISHED_AT = "published_at";

  /** The language of the article's own text. */
  public static final String LANGUAGE = "language";

  /** Every language that fragments of the article's own text are in. */
  public static final String LANGUAGES = "languages";

  /** Keys of the people whom the article names. */
  public static final String PERSON = "person";

  /** Keys of the places that the article names. */
  public static final String PLACE = "place";

  /** Keys of the organisations that the article names. */
  public static final String ORGANISATION = "organisation";

  /**
   * {@code kind:key|form} for every form by which the article names somebody or something in {@link
   * #PERSON}, {@link #PLACE} or {@link #ORGANISATION}, each once: the kind is the name of that
   * field and the key the value there. Of people full names alone.
   */
  public static final String MEMBER = "member";

  /** {@code key|form} for every name-like word and person of the article, each once. */
  public static final String SPELLING = "spelling";

  /** The page as read, with its segments; stored, never searched. */
  public static final String PAGE = "page";

  /**
   * A hash of everything stored but {@link #STORY}, by which a reload knows that nothing changed.
   */
  public static final String FINGERPRINT = "fingerprint";

  /** An id that all copies of one article share: the least id among them. */
  public static final String STORY = "story";

  /** How much of the page is the page around the article, by its letters and digits: 0 to 1. */
  public static final String INTERFACE_SHARE = "interface_share";

  /** What the indexer compares texts by; stored, never searched. */
  public static final String STORY_SIGNATURE = "story_signature";

  /** What the indexer finds texts to compare by; not for readers. */
  public static final String STORY_BANDS = "story_bands";

  /** Subfields of {@link #TITLE} and {@link #TEXT} that hold words, stemmed by language. */
  public static final List<String> WORD_SUBFIELDS = List.of("en", "hy", "ru");

  /** Subfield with the words as written, in lower case. */
  public static final String EXACT = "exact";

  /** Subfield with name keys that only spellings in the same script share. */
  public static final String SCRIPT = "script";

  /** Subfield with name keys that spellings in every script share. */
  public static final String NAME = "name";

  /**
   * Analyzer by which {@link #NAME} is searched without the keys of likely other spellings, which
   * its own search analyzer adds.
   */
  public static final String NAME_PRECISE = "name_precise";

  /** The same for {@link #SCRIPT}. */
  public static final String SCRIPT_PRECISE = "script_precise";

  /** Stands between kind and key in {@link #MEMBER}. */
  public static final char MEMBER_SEPARATOR = ':';

  /** Stands between key and form in {@link #SPELLING} and {@link #MEMBER}. */
  public static final char SPELLING_SEPARATOR = '|';

  private Fields() {}

  /** The full name of a subfield, such as {@code text.name}. */
  public static String subfield(String field, String subfield) {
    return field + '.' + subfield;
  }

  /** The value that {@link #SPELLING} holds for a form with a key. */
  public static String spelling(String key, String form) {
    return key + SPELLING_SEPARATOR + form;
  }

  /**
   * The value that {@link #MEMBER} holds for a form of an entity.
   *
   * @param kind {@link #PERSON}, {@link #PLACE} or {@link #ORGANISATION}
   */
  public static String member(String kind, String key, String form) {
    return kind + MEMBER_SEPARATOR + spelling(key, form);
  }
}
