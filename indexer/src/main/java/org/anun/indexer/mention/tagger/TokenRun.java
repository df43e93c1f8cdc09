package org.anun.indexer.mention.tagger;

import java.util.Arrays;

/**
 * The tokens of one segment in text order: words and marks, with what is known of each by itself
 * and by where it stands. Not thread-safe.
 */
public final class TokenRun {
  private final Lexeme edge;
  private final String language;
  private int size;
  private int[] starts;
  private int[] ends;
  private long[] forms;
  private Lexeme[] words;
  private byte[] places;
  private byte[] evidence = {};
  private byte[] phrases = {};

  TokenRun(String language, Lexeme edge, int capacity) {
    this.language = language;
    this.edge = edge;
    starts = new int[capacity];
    ends = new int[capacity];
    forms = new long[capacity];
    words = new Lexeme[capacity];
    places = new byte[capacity];
  }

  void add(Lexeme word, long form, int start, int end, int place) {
    if (size == starts.length) {
      int capacity = size * 2 + 16;
      starts = Arrays.copyOf(starts, capacity);
      ends = Arrays.copyOf(ends, capacity);
      forms = Arrays.copyOf(forms, capacity);
      words = Arrays.copyOf(words, capacity);
      places = Arrays.copyOf(places, capacity);
    }
    starts[size] = start;
    ends[size] = end;
    forms[size] = form;
    words[size] = word;
    places[size] = (byte) place;
    size++;
  }

  /** Makes room for what is found out when all tokens are known. */
  void close() {
    evidence = new byte[size];
    phrases = new byte[size];
  }

  /** How many tokens there are. */
  public int size() {
    return size;
  }

  /** The language of the segment. */
  public String language() {
    return language;
  }

  /** First offset of a token, in UTF-16 code units of the document's text. */
  public int start(int at) {
    return starts[at];
  }

  /** Offset behind the last unit of a token. */
  public int end(int at) {
    return ends[at];
  }

  /** The token's word; the word of no letters outside of the run. */
  Lexeme word(int at) {
    return at < 0 || at >= size ? edge : words[at];
  }

  /** A hash of the token's folded word; 0 outside of the run. */
  long form(int at) {
    return at < 0 || at >= size ? 0 : forms[at];
  }

  /** How the token stands, as {@link Placing} says; 0 outside of the run. */
  int place(int at) {
    return at < 0 || at >= size ? 0 : places[at];
  }

  void addPlace(int at, int flags) {
    places[at] |= (byte) flags;
  }

  /** What the rest of the document says of the token's word. */
  int evidence(int at) {
    return evidence[at];
  }

  void addEvidence(int at, int bits) {
    evidence[at] |= (byte) bits;
  }

  /** Which known name of several words the token belongs to; 0 for none. */
  int phrase(int at) {
    return phrases[at];
  }

  void phrase(int at, int code) {
    phrases[at] = (byte) code;
  }

  /** Whether the token may be of a name by itself. */
  boolean candidate(int at) {
    return at >= 0 && at < size && words[at].candidate();
  }
}
