package org.anun.names.lucene;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.CharFilter;

/**
 * Leaves out the marks that stand inside words without being part of their spelling, so that the
 * tokenizer neither breaks the word there nor keeps them: Armenian intonation marks, the Russian
 * stress accent, soft hyphens, zero-width joiners and the controls of bidirectional text.
 *
 * <p>Offsets are corrected to UTF-16 code units of the text as read. The text is streamed, never
 * held whole.
 */
public final class MarksCharFilter extends CharFilter {
  private final OffsetShifts shifts = new OffsetShifts();
  private int written;
  private int removed;

  /** A filter of the text of {@code in}. */
  public MarksCharFilter(Reader in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    char[] single = new char[1];
    return read(single, 0, 1) == -1 ? -1 : single[0];
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (true) {
      int count = input.read(buffer, offset, length);
      if (count == -1) {
        return -1;
      }
      int kept = keep(buffer, offset, count);
      if (kept > 0) {
        return kept;
      }
    }
  }

  private int keep(char[] buffer, int offset, int count) {
    int kept = 0;
    for (int i = offset; i < offset + count; i++) {
      char next = buffer[i];
      if (isMark(next)) {
        removed++;
        shifts.add(written, removed);
      } else {
        buffer[offset + kept] = next;
        kept++;
        written++;
      }
    }
    return kept;
  }

  @Override
  protected int correct(int offset) {
    return offset + shifts.at(offset);
  }

  private static boolean isMark(char character) {
    return switch (character) {
      // Armenian emphasis, exclamation and question marks: written after the stressed vowel.
      case '\u055B', '\u055C', '\u055E' -> true;
      // Combining acute and grave: stress in Russian, Ukrainian and Bulgarian dictionaries and
      // text.
      case '\u0301', '\u0300' -> true;
      // Soft hyphen, zero-width space, non-joiner and joiner, word joiner, byte order mark.
      case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF' -> true;
      // Left-to-right and right-to-left marks, embeddings, overrides and isolates.
      case '\u061C', '\u200E', '\u200F' -> true;
      default ->
          (character >= '\u202A' && character <= '\u202E')
              || (character >= '\u2066' && character <= '\u2069');
    };
  }
}
