package org.anun.indexer.read;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why a document cannot be used. */
public enum RejectReason {
  /** The path does not exist. */
  MISSING,
  /** The system does not let us read it. */
  UNREADABLE,
  /** There is no text in it. */
  EMPTY,
  /** It is not text at all. */
  BINARY,
  /** Its bytes are not UTF-8. */
  INVALID_UTF8,
  /** It is larger than a document may be. */
  TOO_LARGE,
  /** It has more lines than an article's page has. */
  TOO_COMPLEX,
  /** A JSON line cannot be parsed. */
  MALFORMED_JSON,
  /** A JSON line lacks its text, or a field holds something it cannot hold. */
  INVALID_FIELD,
  /** A format that this version does not read. */
  UNSUPPORTED_FORMAT,
  /** Nothing but menus, links and notices is left. */
  NO_ARTICLE,
  /** Another document of this load has the same URL and other content. */
  DUPLICATE,
  /** Elasticsearch refused it. */
  REFUSED;

  /** The name used in JSON and reports: lower case. */
  @JsonValue
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
