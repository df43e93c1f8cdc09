package org.anun.indexer.mention;

import java.util.List;
import org.anun.elastic.Entity;

/**
 * Whom and what a document names, each in the order of the first mentions.
 *
 * @param people with given name and surname, or with one of them where the document says no more
 * @param places countries, towns, rivers, streets
 * @param organisations state bodies, companies, parties, teams, media
 */
public record Mentions(List<Entity> people, List<Entity> places, List<Entity> organisations) {
  /** Copies the lists. */
  public Mentions {
    people = List.copyOf(people);
    places = List.copyOf(places);
    organisations = List.copyOf(organisations);
  }
}
