package org.anun.indexer.mention.tagger;

/** What a name in a text names. */
public enum NameType {
  /** One human being. */
  PERSON,
  /** A country, town, river, street: whatever lies on a map. */
  PLACE,
  /** A state body, company, party, team, medium. */
  ORGANISATION
}
