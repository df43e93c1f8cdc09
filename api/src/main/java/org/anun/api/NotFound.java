package org.anun.api;

/** Nothing stands at the address asked for; the message is a sentence for the client. */
final class NotFound extends RuntimeException {
  NotFound(String message) {
    super(message);
  }
}
