package org.anun.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The description of the API for programs, OpenAPI 3.1. It is written by hand, and a test holds it
 * to the code: addresses, parameters with their limits, and what real answers look like.
 */
final class OpenApi {
  /** Where it stands. */
  static final String PATH = "/openapi.json";

  private static final String FILE = "openapi.json";

  private final byte[] document;

  private OpenApi(byte[] document) {
    this.document = document;
  }

  /** Reads it from the class path. */
  static OpenApi load() {
    try (InputStream file = OpenApi.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException(FILE + " is missing from the program");
      }
      return new OpenApi(file.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(FILE, unreadable);
    }
  }

  Route route() {
    return new Route(PATH, this::answer);
  }

  private Reply answer(Call call) {
    call.parameters().requireNone();
    return Reply.text("application/json", document);
  }
}
