package org.anun.indexer.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anun.indexer.clean.PageMetadata;
import org.anun.indexer.clean.PublishedAt;
import org.anun.indexer.clean.Table;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a web page says of its own article: in JSON-LD (schema.org), in meta and link elements
 * ({@code meta_names.tsv}), in microdata and in elements marked as the date of publication; in this
 * order, the first that holds something usable wins. Never in a caption.
 *
 * @param page title, address, site and date, each null when unknown
 * @param byline who wrote it, or null
 * @param modifiedAt when it was last changed, as {@code published_at} is written, or null
 */
record HtmlMetadata(PageMetadata page, @Nullable String byline, @Nullable String modifiedAt) {
  private static final Map<String, List<String>> META_NAMES = metaNames();
  private static final List<String> SEPARATORS =
      List.of(" | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • ", " / ");

  /** So many elements are asked for a property; lists of other articles have the others. */
  private static final int MOST_MARKED = 16;

  /** The name of a site has no more words. */
  private static final int MOST_WORDS_OF_A_SITE = 5;

  /** Reads a parsed page. */
  static HtmlMetadata of(Document document) {
    LinkedData linked = LinkedData.of(document);
    Map<String, String> meta = meta(document);
    String site = first(text -> text, stated(meta, "site"), Stream.of(linked.names("publisher")));
    return new HtmlMetadata(
        new PageMetadata(
            url(document, linked, meta),
            title(document, linked, meta, site),
            site,
            first(
                HtmlMetadata::date,
                Stream.of(linked.text("datePublished")),
                stated(meta, "published"),
                marked(document, "datePublished"),
                Stream.of("time[pubdate]")
                    .flatMap(dates -> document.select(dates).stream())
                    .map(time -> time.attr("datetime")))),
        first(
            HtmlMetadata::name,
            Stream.of(linked.names("author")),
            stated(meta, "author"),
            marked(document, "author")),
        first(
            HtmlMetadata::date,
            Stream.of(linked.text("dateModified")),
            stated(meta, "modified"),
            marked(document, "dateModified")));
  }

  private static Map<String, List<String>> metaNames() {
    Set<String> fields = Set.of("title", "url", "site", "author", "published", "modified");
    List<Table.Row> rows =
        Table.read(HtmlMetadata.class, "meta_names.tsv", "field", "name", "source");
    for (Table.Row row : rows) {
      if (!fields.contains(row.cell("field"))) {
        throw row.fault("field is one of " + fields);
      }
    }
    return rows.stream()
        .collect(
            Collectors.groupingBy(
                row -> row.cell("field"),
                Collectors.mapping(row -> row.cell("name"), Collectors.toList())));
  }

  /** The page's meta elements by their names in small letters; the first of a name counts. */
  private static Map<String, String> meta(Document document) {
    Map<String, String> meta = new HashMap<>();
    for (Element element : document.getElementsByTag("meta")) {
      String content = element.attr("content").strip();
      if (!content.isEmpty()) {
        for (String attribute : List.of("property", "name", "http-equiv")) {
          String name = element.attr(attribute).strip().toLowerCase(Locale.ROOT);
          meta.putIfAbsent(name, content);
        }
      }
    }
    return meta;
  }

  private static Stream<String> stated(Map<String, String> meta, String field) {
    return META_NAMES.getOrDefault(field, List.of()).stream()
        .map(name -> meta.getOrDefault(name, ""));
  }

  /**
   * What elements that carry a schema.org property say, those of pictures aside. The page is walked
   * when the stream is read, which is where nothing before it holds something usable.
   */
  private static Stream<String> marked(Document document, String property) {
    return Stream.of(property)
        .flatMap(name -> document.getElementsByAttributeValueContaining("itemprop", name).stream())
        .limit(MOST_MARKED)
        .filter(element -> List.of(element.attr("itemprop").split("\\s+")).contains(property))
        .filter(element -> element.closest("figure, figcaption, [itemprop=image]") == null)
        .map(
            element ->
                Stream.of("datetime", "content")
                    .map(element::attr)
                    .filter(value -> !value.isBlank())
                    .findFirst()
                    .orElseGet(element::text));
  }

  private static @Nullable String url(
      Document document, LinkedData linked, Map<String, String> meta) {
    Element link = document.selectFirst("link[rel~=(?i)\\bcanonical\\b]");
    String canonical = link == null ? "" : link.attr("abs:href");
    List<String> all =
        Stream.of(
                Stream.of(canonical),
                stated(meta, "url"),
                Stream.of(linked.text("url"), linked.text("mainEntityOfPage")))
            .flatMap(stream -> stream)
            .filter(HtmlMetadata::isAddress)
            .toList();
    // A page that calls the site's front page its own address has a mistake in its template.
    return all.stream()
        .filter(address -> !URI.create(address).getPath().matches("/?"))
        .findFirst()
        .orElse(all.isEmpty() ? null : all.getFirst());
  }

  private static boolean isAddress(String address) {
    try {
      URI uri = new URI(address);
      return uri.getHost() != null
          && uri.getPath() != null
          && Set.of("http", "https").contains(String.valueOf(uri.getScheme()));
    } catch (URISyntaxException noAddress) {
      return false;
    }
  }

  private static @Nullable String title(
      Document document, LinkedData linked, Map<String, String> meta, @Nullable String site) {
    String heading = heading(document);
    return first(
        title -> title.isBlank() ? null : withoutSite(title.strip(), site, heading),
        Stream.of(linked.text("headline")),
        stated(meta, "title"),
        marked(document, "headline"),
        Stream.of(heading, document.title()));
  }

  private static String heading(Document document) {
    Element heading = document.selectFirst("h1");
    return heading == null ? "" : heading.text();
  }

  /** A title without the name of the site behind or before it. */
  private static String withoutSite(String title, @Nullable String site, String heading) {
    for (String separator : SEPARATORS) {
      int last = title.lastIndexOf(separator);
      if (last > 0) {
        String head = title.substring(0, last).strip();
        String tail = title.substring(last + separator.length()).strip();
        if (names(tail, site)
            || (same(head, heading) && tail.split(" ").length <= MOST_WORDS_OF_A_SITE)) {
          return withoutSite(head, site, heading);
        }
        int start = title.indexOf(separator);
        if (names(title.substring(0, start), site)) {
          return title.substring(start + separator.length()).strip();
        }
      }
    }
    return title;
  }

  private static boolean names(String part, @Nullable String site) {
    return site != null && same(part, site);
  }

  private static boolean same(String some, String other) {
    String folded = Layout.folded(some);
    return !folded.isEmpty() && folded.equals(Layout.folded(other));
  }

  /** A name is short and no address. */
  private static @Nullable String name(String stated) {
    return stated.isBlank() || stated.contains("://") || stated.length() > 200
        ? null
        : stated.strip();
  }

  /** The date; null where it is written in a form of the page's own, so that the next is read. */
  private static @Nullable String date(String stated) {
    String date = stated.strip();
    try {
      return PublishedAt.parse(date);
    } catch (IllegalArgumentException otherForm) {
      return basicDate(date);
    }
  }

  /** The two other forms that can be read in one way only: {@code 20250314}, and HTTP's. */
  private static @Nullable String basicDate(String date) {
    try {
      return date.length() == 8
          ? LocalDate.parse(date, DateTimeFormatter.BASIC_ISO_DATE).toString()
          : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
              OffsetDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME));
    } catch (DateTimeException unreadable) {
      return null;
    }
  }

  @SafeVarargs
  private static @Nullable String first(
      Function<String, @Nullable String> usable, Stream<String>... candidates) {
    for (Stream<String> stream : candidates) {
      for (String candidate : stream.toList()) {
        String found = candidate.isBlank() ? null : usable.apply(candidate);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }
}
