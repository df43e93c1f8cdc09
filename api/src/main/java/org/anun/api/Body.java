package org.anun.api;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/** The bytes of an answer. */
sealed interface Body {
  /**
   * Bytes that are known before the first is sent.
   *
   * @param bytes read only; empty for a status without a body
   */
  record Whole(ByteBuffer bytes) implements Body {
    /** Keeps callers from moving the position. */
    public Whole {
      bytes = bytes.asReadOnlyBuffer();
    }
  }

  /**
   * Bytes that are made while they are sent, so that an answer of any length takes little memory.
   * The first 32 KiB are held back: what fails before is told as a problem. What fails later can
   * only break the answer off, which HTTP shows to the client. The time that an answer may take
   * does not bound it, that of each request to Elasticsearch does.
   *
   * @param writing sends them; called once at most, in the request's thread
   * @param unused called instead where only the headers are wanted
   */
  record Streamed(Writing writing, Runnable unused) implements Body {}

  /** Sends the bytes of a {@link Streamed}. */
  @FunctionalInterface
  interface Writing {
    /**
     * Writes all bytes; flushing and closing is the caller's.
     *
     * @throws IOException when the client is gone
     * @throws org.anun.api.search.IndexFailure when the index gives no further answer
     */
    void to(OutputStream client) throws IOException;
  }
}
