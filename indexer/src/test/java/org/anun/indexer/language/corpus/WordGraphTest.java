package org.anun.indexer.language.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordGraphTest {
  private static final int CHARACTERS = 21;
  private static final int WORDS = 19;
  private static final int PARTS = 24;

  /** Three bits hold the four characters, three more the flags. */
  private static final int NEXT_NODE = 6;

  private static final int LAST = 1 << 3;
  private static final int END = 4 << 3;

  /** "is", "it" and "a", in the layout of a traineddata file. */
  private static byte[] file() {
    byte[] characters = "4\nNULL 0\ni 3\ns 3\nt 3\na 3\n".getBytes(StandardCharsets.UTF_8);
    long[] edges = {1 | 2L << NEXT_NODE, 4 | LAST | END, 2 | END, 3 | LAST | END};
    ByteBuffer file = ByteBuffer.allocate(1000).order(ByteOrder.LITTLE_ENDIAN);
    long[] offsets = new long[PARTS];
    Arrays.fill(offsets, -1);
    offsets[WORDS] = 4 + 8 * PARTS;
    offsets[CHARACTERS] = offsets[WORDS] + 10 + 8L * edges.length;
    file.putInt(PARTS);
    Arrays.stream(offsets).forEach(file::putLong);
    file.putShort((short) 42).putInt(4).putInt(edges.length);
    Arrays.stream(edges).forEach(file::putLong);
    file.put(characters);
    return Arrays.copyOf(file.array(), file.position());
  }

  @Test
  void readsTheWordsOfAFile() {
    assertEquals(List.of("is", "it", "a"), WordGraph.words(file()));
  }

  @Test
  void refusesAFileThatIsCut() {
    byte[] file = file();
    for (int length : new int[] {2, 100, 4 + 8 * PARTS + 20}) {
      byte[] cut = Arrays.copyOf(file, length);
      assertThrows(IllegalArgumentException.class, () -> WordGraph.words(cut), "" + length);
    }
  }

  @Test
  void refusesAnotherKindOfGraph() {
    byte[] file = file();
    file[4 + 8 * PARTS] = 7;
    assertThrows(IllegalArgumentException.class, () -> WordGraph.words(file));
  }
}
