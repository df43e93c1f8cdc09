package org.anun.benchmarks.mentions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anun.authority.EntityKind;
import org.anun.indexer.mention.tagger.AnnotatedText;

/**
 * The plainest way to find names: words with capitals side by side, a word alone only where no
 * sentence starts with it. It knows no kinds and calls all of them persons. Thread-safe.
 */
final class CapitalRuns {
  private static final Pattern RUN = Pattern.compile("\\p{Lu}[\\p{L}-]*(?: \\p{Lu}[\\p{L}-]*)*");

  private CapitalRuns() {}

  /** The runs of one text. */
  static List<AnnotatedText.Name> find(AnnotatedText text) {
    List<AnnotatedText.Name> names = new ArrayList<>();
    for (Matcher run = RUN.matcher(text.text()); run.find(); ) {
      boolean several = run.group().indexOf(' ') > 0;
      if (several || !opens(text.text(), run.start())) {
        names.add(new AnnotatedText.Name(EntityKind.PERSON, run.start(), run.end()));
      }
    }
    return names;
  }

  private static boolean opens(String text, int start) {
    int at = start - 1;
    while (at >= 0 && !Character.isLetterOrDigit(text.charAt(at)) && text.charAt(at) != ',') {
      if (".!?։:…\n«\"".indexOf(text.charAt(at)) >= 0) {
        return true;
      }
      at--;
    }
    return at < 0;
  }
}
