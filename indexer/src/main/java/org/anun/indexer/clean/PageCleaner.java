package org.anun.indexer.clean;

import java.util.List;
import java.util.Optional;
import org.anun.elastic.SegmentKind;
import org.jspecify.annotations.Nullable;

/**
 * Tells a page's article from the page around it. Nothing is deleted: each line gets a label, and
 * offsets are UTF-16 code units of the text as given. Immutable and thread-safe; time and memory
 * are linear in the text.
 *
 * <p>Where the publication date comes from, first found first taken: metadata; a line of author,
 * place and date near the headline or behind a word such as "published" anywhere; the path of the
 * address. Never a caption, never running text, never the date of an update. A date without a clock
 * time and offset stays a date.
 */
public final class PageCleaner {
  /**
   * A text with more lines is no article's page; it bounds the time and memory that one takes. Web
   * pages have the same bound.
   */
  public static final int MOST_LINES = 30_000;

  /** A byline may stand below a standfirst: so many lines of running text above it are allowed. */
  private static final int LINES_INTO_THE_TEXT = 3;

  /** The author's name may also close the article: so many lines from the end. */
  private static final int LINES_AT_THE_END = 6;

  private final Lexicon lexicon = new Lexicon();
  private final Roles roles = new Roles();
  private final FrameLines frame = new FrameLines(lexicon);
  private final Bylines bylines;
  private final Captions captions;

  private PageCleaner() {
    Calendar calendar = new Calendar(lexicon.openings);
    bylines = new Bylines(lexicon, calendar);
    captions = new Captions(lexicon, calendar);
  }

  /** The cleaner with Anun's tables, read once. */
  public static PageCleaner standard() {
    return Standard.CLEANER;
  }

  /** The source of a text as far as it or its address says; null when neither does. */
  public @Nullable String source(String text, PageMetadata known) {
    if (known.source() != null || known.url() != null) {
      return source(known, known.url());
    }
    return text.contains("://") ? clean(text, known).source() : null;
  }

  /** Whether a text has more lines than {@value #MOST_LINES}. */
  public static boolean tooManyLines(String text) {
    return text.length() > MOST_LINES && text.lines().skip(MOST_LINES).findAny().isPresent();
  }

  /** Labels a text of which nothing else is known. */
  public CleanPage clean(String text) {
    return clean(text, PageMetadata.NONE);
  }

  /** Labels a text; what is known wins over what the text says. */
  public CleanPage clean(String text, PageMetadata known) {
    Labels labels = new Labels(Lines.of(text, lexicon.openings));
    Dates dates = new Dates();
    int headline = label(labels, known.title(), dates);
    String url = known.url() == null ? statedAddress(labels) : known.url();
    return new CleanPage(
        text,
        title(labels, known, headline),
        url,
        source(known, url),
        publishedAt(known, dates, url),
        blocks(text, labels));
  }

  /** Labels the lines; the index of the headline, or -1. */
  private int label(Labels labels, @Nullable String title, Dates dates) {
    frame.label(labels);
    readBylines(labels, dates);
    readAuthors(labels);
    readCaptions(labels);
    int headline = Headline.label(labels, title);
    Repeats.captions(labels, captions);
    Teasers.label(labels, bylines);
    Shouts.label(labels);
    LinkLists.label(labels, frame, headline);
    EdgeLines.label(labels);
    readNameLines(labels, new NameLines(labels.lines(), roles, lexicon));
    Repeats.often(labels, headline);
    return headline;
  }

  private static List<Block> blocks(String text, Labels labels) {
    if (labels.size() == 0 && !text.isEmpty()) {
      return List.of(new Block(0, text.length(), SegmentKind.INTERFACE));
    }
    return labels.blocks();
  }

  private static final class Dates {
    private @Nullable String labelled;
    private @Nullable String plain;

    @Nullable String best() {
      return labelled == null ? plain : labelled;
    }
  }

  private void readBylines(Labels labels, Dates dates) {
    int running = labels.firstRunning(0);
    int top = running + LINES_INTO_THE_TEXT;
    int bottom = Math.max(labels.lastRunning(), labels.size() - LINES_AT_THE_END);
    for (int index = 0; index < labels.size(); index++) {
      boolean relabels = labels.is(index, SegmentKind.INTERFACE);
      if (!labels.open(index) && !relabels) {
        continue;
      }
      Optional<Bylines.Reading> reading = bylines.read(labels.line(index));
      if (reading.isEmpty() || (relabels && reading.get().publishedAt() == null)) {
        continue;
      }
      boolean labelled = reading.get().labelled();
      boolean full = reading.get().publishedAt() != null || bylines.namesAuthor(labels.line(index));
      boolean near = index < running || (full && (index <= top || index >= bottom));
      if (!near && !labelled) {
        continue;
      }
      if (!labelled && besidePicture(labels, index)) {
        labels.set(index, SegmentKind.CAPTION);
        continue;
      }
      labels.set(index, SegmentKind.BYLINE);
      if (labelled && dates.labelled == null) {
        dates.labelled = reading.get().publishedAt();
      } else if (index <= top && dates.plain == null) {
        dates.plain = reading.get().publishedAt();
      }
    }
  }

  /** Who wrote an article, and who else worked on it, in a sentence near its end. */
  private void readAuthors(Labels labels) {
    int bottom = labels.lastRunning() - LINES_AT_THE_END;
    int top = labels.firstRunning(0) + LINES_INTO_THE_TEXT;
    for (int index = 0; index < labels.size(); index++) {
      Line line = labels.line(index);
      boolean told =
          bylines.onlyMoment(line)
              || (index >= bottom && bylines.tellsOfAuthor(line))
              || (index <= top && bylines.namesOfAgency(line));
      if (labels.open(index) && told) {
        labels.set(index, SegmentKind.BYLINE);
      }
    }
  }

  /** A date with a credit, or straight under a caption, is the day of the picture. */
  private boolean besidePicture(Labels labels, int index) {
    Line line = labels.line(index);
    boolean under = index > 0 && !line.paragraph() && captions.test(labels.line(index - 1));
    return under || (captions.credited(line) && !bylines.namesAuthor(line));
  }

  private void readCaptions(Labels labels) {
    for (int index = 0; index < labels.size(); index++) {
      if (labels.open(index) && captions.test(labels.line(index))) {
        labels.set(index, SegmentKind.CAPTION);
      }
    }
  }

  private static void readNameLines(Labels labels, NameLines names) {
    int first = labels.firstRunning(0);
    int last = labels.lastRunning();
    for (int index = 0; index < last; index++) {
      boolean above = index < first && index > 0;
      boolean between = index > first && labels.line(index).paragraph();
      if ((above || between) && labels.open(index) && names.test(labels.line(index))) {
        labels.set(index, SegmentKind.CAPTION);
      }
    }
  }

  private static @Nullable String title(Labels labels, PageMetadata known, int headline) {
    if (known.title() != null) {
      return known.title();
    }
    return headline < 0 ? null : labels.line(headline).plain();
  }

  /** The address behind a line such as "Original url:", or on the page's last or first line. */
  private @Nullable String statedAddress(Labels labels) {
    for (int index = 0; index < labels.size(); index++) {
      Line line = labels.line(index);
      boolean edge = index == 0 || index == labels.size() - 1;
      boolean named = index > 0 && lexicon.addresses.whole(labels.line(index - 1).words());
      if (line.mark() == Line.Mark.ADDRESS && (edge || named)) {
        return line.plain();
      }
      int at = line.plain().indexOf("://");
      boolean behindLabel = !line.words().isEmpty() && lexicon.addresses.at(line.words(), 0) > 0;
      if (at > 0 && behindLabel && labels.is(index, SegmentKind.INTERFACE)) {
        Markdown address = Markdown.of(line.plain().substring(line.plain().indexOf(':') + 1));
        if (address.mark() == Line.Mark.ADDRESS) {
          return address.plain();
        }
      }
    }
    return null;
  }

  private static @Nullable String source(PageMetadata known, @Nullable String url) {
    if (known.source() != null) {
      return known.source();
    }
    return url == null ? null : PageAddress.host(url);
  }

  private static @Nullable String publishedAt(
      PageMetadata known, Dates dates, @Nullable String url) {
    if (known.publishedAt() != null) {
      return known.publishedAt();
    }
    if (dates.best() != null) {
      return dates.best();
    }
    var day = url == null ? null : PageAddress.day(url);
    return day == null ? null : day.toString();
  }

  private static final class Standard {
    private static final PageCleaner CLEANER = new PageCleaner();
  }
}
