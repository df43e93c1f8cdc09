package org.anun.api;

/** The client takes none of the formats there are; the message is a sentence for it. */
final class NotAcceptable extends RuntimeException {
  NotAcceptable(String message) {
    super(message);
  }
}
