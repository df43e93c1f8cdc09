package org.anun.elastic;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article as the index stores it. Its id is not part of it.
 *
 * @param url where it was published, or null
 * @param source who published it, or null
 * @param title its headline, or null
 * @param text the article's own text without the page around it, one line a segment
 * @param publishedAt ISO 8601 date or date-time, or null
 * @param language of the article's own text, or {@code und}
 * @param languages of the fragments of the article's own text
 * @param person keys of the people named
 * @param place keys of the places named
 * @param organisation keys of the organisations named
 * @param member the forms by which they are named, as {@link Fields#member} writes them
 * @param spelling attested spellings as {@link Fields#spelling} writes them
 * @param interfaceShare how much of the page is the page around the article, 0 to 1
 * @param storySignature by which copies of the article are told, as the indexer writes it
 * @param storyBands by which likely copies are found
 * @param page the page as read
 * @param fingerprint hash of all the above
 * @param story the id of one of the article's copies, the same for all of them; its own without any
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Article(
    @Nullable String url,
    @Nullable String source,
    @Nullable String title,
    String text,
    @JsonProperty("published_at") @Nullable String publishedAt,
    String language,
    List<String> languages,
    List<String> person,
    List<String> place,
    List<String> organisation,
    List<String> member,
    List<String> spelling,
    @JsonProperty("interface_share") double interfaceShare,
    @JsonProperty("story_signature") String storySignature,
    @JsonProperty("story_bands") List<String> storyBands,
    Page page,
    String fingerprint,
    String story) {

  /** Copies the lists. */
  public Article {
    languages = List.copyOf(languages);
    person = List.copyOf(person);
    place = List.copyOf(place);
    organisation = List.copyOf(organisation);
    member = List.copyOf(member);
    spelling = List.copyOf(spelling);
    storyBands = List.copyOf(storyBands);
  }

  /** The same article as a copy of another story. */
  public Article withStory(String other) {
    return new Article(
        url,
        source,
        title,
        text,
        publishedAt,
        language,
        languages,
        person,
        place,
        organisation,
        member,
        spelling,
        interfaceShare,
        storySignature,
        storyBands,
        page,
        fingerprint,
        other);
  }

  /**
   * A page as it was read.
   *
   * @param path where it was read from, as the loader was told
   * @param text all of its text, to which all offsets refer
   * @param segments covering the text without gaps
   * @param people with their mentions
   * @param places with their mentions
   * @param organisations with their mentions
   */
  public record Page(
      String path,
      String text,
      List<Segment> segments,
      List<Entity> people,
      List<Entity> places,
      List<Entity> organisations) {
    /** Copies the lists. */
    public Page {
      segments = List.copyOf(segments);
      people = List.copyOf(people);
      places = List.copyOf(places);
      organisations = List.copyOf(organisations);
    }
  }
}
