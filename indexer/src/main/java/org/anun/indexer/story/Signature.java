package org.anun.indexer.story;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import org.anun.elastic.Segment;
import org.anun.elastic.SegmentKind;

/**
 * What is kept of an article's text to find and tell its copies by. Immutable and thread-safe.
 *
 * @param shingles its pairs of neighbouring words
 * @param numbers its numbers, where they stand
 * @param names its names, where they stand
 * @param bands keys of which copies share at least one, with a probability
 */
public record Signature(
    Sketch shingles, Particulars numbers, Particulars names, List<String> bands) {
  /**
   * Shingles kept. The standard error of a resemblance of one half is 0.044 at most; texts of up to
   * 128 words are compared exactly.
   */
  private static final int SHINGLES = 128;

  /** A body of fewer words is only a copy of a text that says the same under the same headline. */
  private static final int FEWEST_WORDS = 25;

  /** Copies the bands. */
  public Signature {
    bands = List.copyOf(bands);
  }

  /**
   * The signature of an article: of its body alone, because outlets write their own headlines,
   * captions and bylines; of headline and body together where the body is very short.
   *
   * @param text to which the offsets of the segments refer
   */
  public static Signature of(String text, List<Segment> segments) {
    var body = new Shingles();
    add(body, SegmentKind.BODY, text, segments);
    if (body.words() >= FEWEST_WORDS) {
      return new Signature(
          Sketch.of(body.pairs(), SHINGLES), body.numbers(), body.names(), Bands.of(body.pairs()));
    }
    var all = new Shingles();
    add(all, SegmentKind.TITLE, text, segments);
    add(all, SegmentKind.BODY, text, segments);
    int[] whole = all.words() == 0 ? new int[0] : new int[] {all.whole()};
    Particulars none = Particulars.of(new long[0]);
    return new Signature(Sketch.of(whole, SHINGLES), none, none, Bands.of(whole));
  }

  private static void add(
      Shingles shingles, SegmentKind kind, String text, List<Segment> segments) {
    for (Segment segment : segments) {
      if (segment.kind() == kind) {
        shingles.add(text.substring(segment.start(), segment.end()));
      }
    }
  }

  /**
   * A signature that was stored.
   *
   * @param encoded what {@link #encoded} wrote
   * @param bands its bands
   * @throws IllegalArgumentException if it wrote something else
   */
  public static Signature stored(String encoded, List<String> bands) {
    ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(encoded));
    Particulars numbers = Particulars.read(part(bytes));
    Particulars names = Particulars.read(part(bytes));
    return new Signature(Sketch.read(bytes, SHINGLES), numbers, names, bands);
  }

  private static ByteBuffer part(ByteBuffer bytes) {
    int size = bytes.hasRemaining() ? bytes.get() : 0;
    if (size < 0 || size > bytes.remaining()) {
      throw new IllegalArgumentException(
          "a signature of %d bytes with a part of %d".formatted(bytes.capacity(), size));
    }
    ByteBuffer part = bytes.slice(bytes.position(), size);
    bytes.position(bytes.position() + size);
    return part;
  }

  /** Base64 of the sketches, at most 800 characters. */
  public String encoded() {
    ByteBuffer bytes = ByteBuffer.allocate(2 + numbers.bytes() + names.bytes() + shingles.bytes());
    bytes.put((byte) numbers.bytes());
    numbers.write(bytes);
    bytes.put((byte) names.bytes());
    names.write(bytes);
    shingles.write(bytes);
    return Base64.getEncoder().withoutPadding().encodeToString(bytes.array());
  }
}
