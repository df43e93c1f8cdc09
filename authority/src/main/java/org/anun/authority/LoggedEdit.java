package org.anun.authority;

import java.time.Instant;

/**
 * An edit as it was written down.
 *
 * @param number counting up from 1 in the order of the log
 * @param who made it
 * @param note why, or empty
 */
public record LoggedEdit(int number, Instant time, String who, Edit edit, String note) {
  /** Checks that who and note fit into one line of the log. */
  public LoggedEdit {
    requireOneLine("who", who);
    requireOneLine("the note", note);
  }

  private static void requireOneLine(String what, String text) {
    if (text.codePoints().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(what + " must be one line without tabs");
    }
  }
}
