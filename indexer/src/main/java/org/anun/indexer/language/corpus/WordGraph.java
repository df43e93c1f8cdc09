package org.anun.indexer.language.corpus;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The word list inside a Tesseract {@code traineddata} file: a directed acyclic graph of
 * characters, each edge a 64-bit number of the character's place in the file's character set, three
 * flags and the node it leads to.
 */
final class WordGraph {
  private static final int CHARACTERS = 21;
  private static final int WORDS = 19;
  private static final int LEGACY_CHARACTERS = 1;
  private static final int LEGACY_WORDS = 7;

  private static final int MAGIC = 42;
  private static final int FLAGS = 3;
  private static final int LAST_OF_NODE = 1;
  private static final int END_OF_WORD = 4;

  private final String[] characters;
  private final long[] edges;
  private final int letterBits;
  private final List<String> words = new ArrayList<>();

  private WordGraph(ByteBuffer characters, ByteBuffer graph) {
    List<String> lines = StandardCharsets.UTF_8.decode(characters).toString().lines().toList();
    this.characters =
        lines.stream().skip(1).map(line -> line.split(" ", 2)[0]).toArray(String[]::new);
    if (graph.getShort() != MAGIC) {
      throw new IllegalArgumentException("the word list of the traineddata file is no word graph");
    }
    int size = graph.getInt();
    this.letterBits = Integer.SIZE - Integer.numberOfLeadingZeros(size);
    this.edges = new long[graph.getInt()];
    graph.asLongBuffer().get(edges);
  }

  /**
   * All words of a file, as written, in the order of the graph; the older list, which has words
   * with the signs around them, behind the newer.
   *
   * @throws IllegalArgumentException when the bytes are not a whole file
   */
  static List<String> words(byte[] file) {
    ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    try {
      long[] offsets = new long[bytes.getInt()];
      bytes.asLongBuffer().get(offsets);
      List<String> words = new ArrayList<>();
      for (int[] pair : new int[][] {{CHARACTERS, WORDS}, {LEGACY_CHARACTERS, LEGACY_WORDS}}) {
        if (offsets[pair[0]] >= 0 && offsets[pair[1]] >= 0) {
          WordGraph graph =
              new WordGraph(part(bytes, offsets, pair[0]), part(bytes, offsets, pair[1]));
          graph.walk(0, "");
          words.addAll(graph.words);
        }
      }
      return words;
    } catch (BufferUnderflowException | IndexOutOfBoundsException | NegativeArraySizeException e) {
      throw new IllegalArgumentException("not a whole traineddata file", e);
    }
  }

  private static ByteBuffer part(ByteBuffer bytes, long[] offsets, int number) {
    int start = (int) offsets[number];
    int end = (int) Arrays.stream(offsets).filter(o -> o > start).min().orElse(bytes.capacity());
    return bytes.slice(start, end - start).order(ByteOrder.LITTLE_ENDIAN);
  }

  private void walk(int node, String prefix) {
    int next = letterBits + FLAGS;
    long none = -1L >>> next;
    for (int i = node; i < edges.length; i++) {
      long edge = edges[i];
      long target = edge >>> next;
      int flags = (int) (edge >>> letterBits);
      if (target != none) {
        String word = prefix + characters[(int) (edge & ((1L << letterBits) - 1))];
        if ((flags & END_OF_WORD) != 0) {
          words.add(word);
        }
        if (target != 0) {
          walk((int) target, word);
        }
      }
      if ((flags & LAST_OF_NODE) != 0) {
        return;
      }
    }
  }
}
