package org.anun.api.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article of an export.
 *
 * @param id its id in the index
 * @param url its address, where known
 * @param source its outlet, where known
 * @param language its main language, where known
 * @param publishedAt its date as loaded, where known
 * @param title its headline, where it has one
 * @param story the id that all copies of it share
 * @param people keys of the people whom it names, as the filter takes them
 * @param places the same for places
 * @param organisations the same for organisations
 * @param spellings the forms in it of the names that the search asks for, as written
 */
public record ExportRow(
    String id,
    @Nullable String url,
    @Nullable String source,
    @Nullable String language,
    @Nullable String publishedAt,
    @Nullable String title,
    String story,
    List<String> people,
    List<String> places,
    List<String> organisations,
    List<String> spellings) {
  /** Copies the lists. */
  public ExportRow {
    people = List.copyOf(people);
    places = List.copyOf(places);
    organisations = List.copyOf(organisations);
    spellings = List.copyOf(spellings);
  }
}
