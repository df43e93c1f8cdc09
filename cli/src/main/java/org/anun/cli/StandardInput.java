package org.anun.cli;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Standard input as UTF-8 text. */
final class StandardInput {
  private StandardInput() {}

  /** Its lines; reading bytes that are not UTF-8 fails rather than guessing. */
  static BufferedReader lines() {
    return new BufferedReader(
        new InputStreamReader(
            System.in,
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)));
  }
}
