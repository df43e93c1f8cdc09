package org.anun.benchmarks.stories;

import java.util.List;
import java.util.Objects;
import org.anun.elastic.Article;
import org.anun.indexer.Inspection;
import org.anun.indexer.Inspector;
import org.anun.indexer.read.RawDocument;
import org.anun.indexer.story.Signature;
import org.anun.indexer.story.StoryGroups;

/** Anun, by the path that loads a text file: inspected, prepared, met by its bands, compared. */
record AnunStories(Inspector inspector) {
  CopyMethod method() {
    return new CopyMethod(
        "Anun", this::signature, (one, other) -> copies((Signature) one, (Signature) other));
  }

  private Signature signature(NewsText text) {
    Article article = inspector.prepare(inspect(text)).article();
    return Signature.stored(article.storySignature(), article.storyBands());
  }

  Inspection inspect(NewsText text) {
    return inspector.inspect(
        new RawDocument("a.txt", text.page(), false, null, null, null, null, null, List.of()),
        null);
  }

  private static boolean copies(Signature one, Signature other) {
    StoryGroups groups = new StoryGroups();
    groups.addLoose("one", one);
    groups.addLoose("other", other);
    groups.connect();
    return Objects.equals(groups.storyOf("one"), groups.storyOf("other"));
  }
}
