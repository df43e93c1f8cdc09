package org.anun.cli;

/** Kibana cannot be reached, or refuses. The message is a sentence for people. */
final class KibanaFailure extends RuntimeException {
  KibanaFailure(String message) {
    super(message);
  }

  KibanaFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
