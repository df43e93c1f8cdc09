package org.anun.benchmarks.mentions;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.anun.elastic.Segment;
import org.anun.elastic.SegmentKind;
import org.anun.indexer.mention.tagger.AnnotatedText;
import org.anun.indexer.mention.tagger.NameSpan;
import org.anun.indexer.mention.tagger.Tagger;

/** What a tagger finds in a text, to be compared with its gold. Without state. */
final class FoundNames {
  private FoundNames() {}

  /** The names found in a text read as one article's body. */
  static List<AnnotatedText.Name> find(Tagger tagger, AnnotatedText text) {
    Segment all = new Segment(0, text.text().length(), text.language(), 1, SegmentKind.BODY);
    List<AnnotatedText.Name> names = new ArrayList<>();
    for (NameSpan span : tagger.find(text.text(), List.of(all))) {
      names.add(new AnnotatedText.Name(span.kind(), span.start(), span.end()));
    }
    return names;
  }

  /** Where names stand, without their kinds. */
  static List<Long> spans(List<AnnotatedText.Name> names) {
    return names.stream().map(name -> ((long) name.start() << Integer.SIZE) | name.end()).toList();
  }

  /** Prints what was missed and what was wrong. */
  static void tellErrors(
      PrintStream out, String where, AnnotatedText text, List<AnnotatedText.Name> found) {
    tell(out, where + " missed", text, text.names(), found);
    tell(out, where + " wrong", text, found, text.names());
  }

  private static void tell(
      PrintStream out,
      String what,
      AnnotatedText text,
      List<AnnotatedText.Name> some,
      List<AnnotatedText.Name> others) {
    for (AnnotatedText.Name name : some) {
      if (!others.contains(name)) {
        out.printf(
            "%s: %s \"%s\"%n",
            what, name.type().code(), text.text().substring(name.start(), name.end()));
      }
    }
  }
}
