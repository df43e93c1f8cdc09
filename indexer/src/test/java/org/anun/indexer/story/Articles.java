package org.anun.indexer.story;

import java.util.List;
import org.anun.elastic.Segment;
import org.anun.elastic.SegmentKind;

/** Articles of a headline and a body. */
final class Articles {
  private Articles() {}

  static Signature signature(String title, String body) {
    String text = title + "\n" + body;
    int bodyStart = title.length() + 1;
    return Signature.of(
        text,
        List.of(
            new Segment(0, bodyStart, "en", 1, SegmentKind.TITLE),
            new Segment(bodyStart, text.length(), "en", 1, SegmentKind.BODY)));
  }
}
