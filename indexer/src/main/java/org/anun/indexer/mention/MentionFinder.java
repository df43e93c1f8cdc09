package org.anun.indexer.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.anun.authority.Authority;
import org.anun.authority.EntityKind;
import org.anun.elastic.Entity;
import org.anun.elastic.Segment;
import org.anun.elastic.SegmentKind;
import org.anun.indexer.clean.Credits;
import org.anun.indexer.mention.tagger.NameModels;
import org.anun.indexer.mention.tagger.NameSpan;
import org.anun.indexer.mention.tagger.RecentWords;
import org.anun.indexer.mention.tagger.Tagger;

/**
 * Finds the persons, places and organisations that an article names. Bare surnames and given names
 * join the person named in full elsewhere in the article, whatever their case ending. Only article
 * segments are read. Offsets are UTF-16 code units of the text as given; a mention leaves out a
 * possessive or a suffix behind an apostrophe. Immutable and thread-safe; time is linear in the
 * text.
 */
public final class MentionFinder {
  /** Chosen as a bound on memory, about 15 MB when full; not tuned. */
  private static final int REMEMBERED = 1 << 16;

  private final NameLexicon lexicon = NameLexicon.standard();
  private final Credits credits = new Credits();
  private final Tagger tagger;
  private final RecentWords<NamedForm> places = forms(EntityKind.PLACE);
  private final RecentWords<NamedForm> organisations = forms(EntityKind.ORGANISATION);

  /** A finder that knows the names of an authority. */
  public MentionFinder(Authority authority) {
    this(Tagger.standard(authority));
  }

  /** The same with a user's own models for some languages. */
  public MentionFinder(Authority authority, NameModels own) {
    this(Tagger.standard(authority, own));
  }

  /** A finder that reads names with a tagger of its own. */
  public MentionFinder(Tagger tagger) {
    this.tagger = tagger;
  }

  /**
   * Who and what is named.
   *
   * @param text the document's text
   * @param segments its segments, in text order
   */
  public Mentions find(String text, List<Segment> segments) {
    List<PersonName> persons = new ArrayList<>();
    NamedThings ofPlaces = new NamedThings(text, places);
    NamedThings ofOrganisations = new NamedThings(text, organisations);
    int segment = 0;
    for (NameSpan span : tagger.find(text, segments)) {
      while (segments.get(segment).end() <= span.start()) {
        segment++;
      }
      switch (span.kind()) {
        case PERSON -> persons.add(name(text, span));
        case PLACE -> ofPlaces.add(span.start(), span.end());
        case ORGANISATION -> {
          if (!credited(text, span, segments.get(segment))) {
            ofOrganisations.add(span.start(), span.end());
          }
        }
      }
    }
    return new Mentions(people(text, persons), ofPlaces.entities(), ofOrganisations.entities());
  }

  /**
   * Whether an organisation is only named for having made the article or its picture: in a byline,
   * or in a caption beside a word such as Photo.
   */
  private boolean credited(String text, NameSpan span, Segment segment) {
    return segment.kind() == SegmentKind.BYLINE
        || (segment.kind() == SegmentKind.CAPTION
            && credits.beside(text, segment.start(), segment.end(), span.start(), span.end()));
  }

  private static RecentWords<NamedForm> forms(EntityKind kind) {
    return new RecentWords<>(REMEMBERED, written -> NamedForm.of(written, kind::engineKey));
  }

  private PersonName name(String text, NameSpan span) {
    List<PersonName.Part> parts = new ArrayList<>(span.to() - span.from());
    for (int at = span.from(); at < span.to(); at++) {
      if (span.word(at)) {
        int start = span.run().start(at);
        int end = span.run().end(at);
        parts.add(new PersonName.Part(lexicon.of(text, start, end), start, end));
      }
    }
    return new PersonName(parts);
  }

  private List<Entity> people(String text, List<PersonName> names) {
    Persons persons = new Persons(text, lexicon);
    for (PersonName name : names) {
      if (name.full()) {
        persons.addFull(name);
      }
    }
    for (PersonName name : names) {
      if (!name.full()) {
        persons.addPart(name);
      }
    }
    List<Entity> people = new ArrayList<>();
    persons.all().forEach(person -> people.add(person.entity()));
    people.sort(Comparator.comparingInt(MentionFinder::first));
    return people;
  }

  private static int first(Entity entity) {
    return entity.mentions().getFirst().start();
  }
}
