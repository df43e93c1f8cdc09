package org.anun.indexer.mention;

import java.util.List;
import org.anun.elastic.Entity;
import org.anun.elastic.Segment;

/**
 * Finds the persons an article names. A person is somebody named at least once with given name and
 * surname; bare surnames elsewhere in the article join them, whatever their case ending. Only
 * article segments are read. Offsets are UTF-16 code units of the text as given; a mention leaves
 * out a possessive or a suffix behind an apostrophe. Immutable and thread-safe; time is linear in
 * the text.
 */
public final class PersonFinder {
  private final NameLexicon lexicon = NameLexicon.standard();
  private final Tokens tokens = Tokens.standard();

  private PersonFinder() {}

  /** The finder with Anun's tables, read once. */
  public static PersonFinder standard() {
    return Standard.FINDER;
  }

  /**
   * The persons in the order of their first full names.
   *
   * @param text the document's text
   * @param segments its segments, in text order
   */
  public List<Entity> find(String text, List<Segment> segments) {
    NameScan scan = new NameScan(lexicon);
    for (Segment segment : segments) {
      if (segment.kind().article()) {
        scan.read(tokens.of(text, segment));
      }
    }
    Persons persons = new Persons(text, lexicon);
    scan.names().forEach(persons::add);
    scan.singles().forEach(persons::add);
    return persons.all().stream().map(Person::entity).toList();
  }

  private static final class Standard {
    private static final PersonFinder FINDER = new PersonFinder();
  }
}
