package org.anun.api.query;

import org.anun.api.wording.Message;

/**
 * One thing wrong with a request.
 *
 * @param parameter the parameter's name as the client wrote it
 * @param message what is wrong and what would be right, one sentence that follows the name
 */
public record ParameterError(String parameter, Message message) {
  /** The sentence in English. */
  public String detail() {
    return message.toString();
  }
}
