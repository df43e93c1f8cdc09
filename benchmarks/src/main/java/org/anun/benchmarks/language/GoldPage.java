package org.anun.benchmarks.language;

import java.util.List;

/**
 * A page with fragments in other languages.
 *
 * @param base the language of the rest
 * @param spans the fragments, in text order
 * @param types of each fragment: L a sentence on a line of its own, U an interface string on one, I
 *     a few words inside a line
 */
record GoldPage(String id, String base, String text, List<Span> spans, List<String> types) {
  GoldPage {
    spans = List.copyOf(spans);
    types = List.copyOf(types);
  }
}
