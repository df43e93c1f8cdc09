package org.anun.indexer.load;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.anun.elastic.Article;
import org.anun.indexer.load.StoredArticles.Stored;
import org.anun.indexer.story.Signature;
import org.anun.indexer.story.StoryGroups;

/**
 * The stories of documents that are about to be written. After it, the stories in the index are
 * what they would be had all articles come at once. For one thread.
 */
final class Stories {
  private final StoredArticles index;

  Stories(StoredArticles index) {
    this.index = index;
  }

  /**
   * The story of each document. Stored articles whose story gets another name by it, because it
   * falls into parts or becomes one with another, have that name on return.
   *
   * @param documents to be written; what was written before them has to be searchable
   * @param before those of them that are in the index, with other content
   */
  Map<String, String> of(List<Prepared> documents, Map<String, Stored> before) {
    Map<String, Signature> loose = new LinkedHashMap<>();
    Map<String, String> kept = new LinkedHashMap<>();
    Set<String> left = new LinkedHashSet<>();
    for (Prepared document : documents) {
      Stored stored = before.get(document.id());
      Article article = document.article();
      if (stored != null && stored.signature().equals(article.storySignature())) {
        kept.put(document.id(), stored.story());
      } else {
        loose.put(document.id(), Signature.stored(article.storySignature(), article.storyBands()));
        if (stored != null) {
          left.add(stored.story());
        }
      }
    }
    if (loose.isEmpty()) {
      return kept;
    }
    return grouped(loose, kept, left, likelyCopies(documents, loose));
  }

  private List<Stored> likelyCopies(List<Prepared> documents, Map<String, Signature> loose) {
    Set<String> bands =
        documents.stream()
            .filter(document -> loose.containsKey(document.id()))
            .flatMap(document -> document.article().storyBands().stream())
            .collect(Collectors.toSet());
    return index.likelyCopies(bands, loose.keySet()).stream()
        .filter(copy -> !loose.containsKey(copy.id()))
        .toList();
  }

  /**
   * @param loose texts whose story is to be found
   * @param kept stories of documents whose text stays
   * @param left stories that lose a member, which may have held the others together
   * @param found stored articles that may be copies
   */
  private Map<String, String> grouped(
      Map<String, Signature> loose,
      Map<String, String> kept,
      Set<String> left,
      List<Stored> found) {
    // A name must not be taken by two stories: an article that went and came back with another
    // text finds its old one's copies under its own id.
    found.stream().map(Stored::story).filter(loose::containsKey).forEach(left::add);
    StoryGroups groups = new StoryGroups();
    loose.forEach(groups::addLoose);
    Map<String, String> freed = new HashMap<>();
    for (Stored member : index.members(left)) {
      if (!loose.containsKey(member.id())) {
        groups.addLoose(member.id(), member.text());
        freed.put(member.id(), member.story());
      }
    }
    Set<String> joined = new HashSet<>();
    for (Stored copy : found) {
      if (!left.contains(copy.story())) {
        groups.addMember(copy.story(), copy.text());
        joined.add(copy.story());
      }
    }
    groups.connect();

    Map<String, String> stories = new HashMap<>();
    loose.keySet().forEach(id -> stories.put(id, groups.storyOf(id)));
    kept.forEach(
        (id, story) ->
            stories.put(id, freed.containsKey(id) ? groups.storyOf(id) : groups.nameOf(story)));
    rename(groups, freed, joined, stories.keySet());
    return stories;
  }

  private void rename(
      StoryGroups groups,
      Map<String, String> freed,
      Collection<String> joined,
      Set<String> written) {
    Map<String, String> renamed = new HashMap<>();
    freed.forEach(
        (id, story) -> {
          if (!groups.storyOf(id).equals(story)) {
            renamed.put(id, groups.storyOf(id));
          }
        });
    List<String> absorbed =
        joined.stream().filter(story -> !groups.nameOf(story).equals(story)).toList();
    for (Stored member : index.members(absorbed)) {
      renamed.put(member.id(), groups.nameOf(member.story()));
    }
    renamed.keySet().removeAll(written);
    index.rename(renamed);
  }
}
