package org.anun.api;

import org.anun.api.wording.Message;
import org.anun.api.wording.Phrase;

/** Nothing stands at the address asked for. */
final class NotFound extends RuntimeException {
  private final Phrase phrase;

  NotFound(Phrase phrase) {
    super(Message.of(phrase).toString());
    this.phrase = phrase;
  }

  /** What to tell the client. */
  Phrase phrase() {
    return phrase;
  }
}
