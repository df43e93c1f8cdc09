package org.anun.indexer.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.anun.indexer.clean.Table;
import org.jsoup.nodes.Element;

/**
 * What the names say that a page's makers gave its elements: {@code share-bar}, {@code
 * articleBody}. Words that many sites use are in {@code class_words.tsv}; an element is marked with
 * each kind that one of its names holds. Thread-safe.
 */
final class ClassWords {
  /** What an element's names can say, in the order of the bits of a mark. */
  enum Kind {
    BODY,
    RELATED,
    SHARE,
    COMMENT,
    ADVERT,
    NEWSLETTER,
    NAVIGATION,
    MEDIA,
    BYLINE,
    TAGS,
    SIDEBAR,
    FOOTER,
    POPUP,
    TITLE,
    STANDFIRST,
    QUOTE,
    ARTICLE,
    CAPTION,
    PRODUCT;

    @SuppressWarnings("EnumOrdinal") // Bits live no longer than the program.
    int bit() {
      return 1 << ordinal();
    }

    boolean in(int marks) {
      return (marks & bit()) != 0;
    }
  }

  /** Kinds of what surrounds an article. */
  static final int AROUND =
      Kind.RELATED.bit()
          | Kind.SHARE.bit()
          | Kind.COMMENT.bit()
          | Kind.ADVERT.bit()
          | Kind.NEWSLETTER.bit()
          | Kind.NAVIGATION.bit()
          | Kind.SIDEBAR.bit()
          | Kind.FOOTER.bit()
          | Kind.POPUP.bit();

  private static final List<String> ATTRIBUTES =
      List.of("class", "id", "itemprop", "role", "data-component", "data-module", "data-testid");

  private static final int LONGEST_PHRASE = 3;

  /** Names longer than this are not read on: some pages keep data in them. */
  private static final int MOST_UNITS = 400;

  /** So many names are remembered: those of a few hundred sites. */
  private static final int REMEMBERED = 5_000;

  private static final ClassWords STANDARD = new ClassWords();

  private final Map<String, Integer> phrases = new HashMap<>();
  private final Map<String, Integer> known = new ConcurrentHashMap<>();

  private ClassWords() {
    for (Table.Row row :
        Table.read(ClassWords.class, "class_words.tsv", "kind", "words", "source")) {
      Kind kind;
      try {
        kind = Kind.valueOf(row.cell("kind").toUpperCase(Locale.ROOT));
      } catch (IllegalArgumentException unknown) {
        throw row.fault("kind is one of " + List.of(Kind.values()));
      }
      String words = row.cell("words");
      if (!String.join(" ", words(words)).equals(words)
          || words.split(" ").length > LONGEST_PHRASE) {
        throw row.fault("words are one to three words of small letters");
      }
      phrases.merge(words, kind.bit(), (some, more) -> some | more);
    }
  }

  static ClassWords standard() {
    return STANDARD;
  }

  /** The bits of all kinds that an element's names hold. */
  int marks(Element element) {
    String tag = element.normalName();
    if (element.attributesSize() == 0 || tag.equals("body") || tag.equals("html")) {
      return 0;
    }
    int marks = 0;
    for (String attribute : ATTRIBUTES) {
      String names = element.attr(attribute);
      if (!names.isEmpty()) {
        marks |= marks(names.length() > MOST_UNITS ? names.substring(0, MOST_UNITS) : names);
      }
    }
    return marks;
  }

  private int marks(String names) {
    Integer remembered = known.get(names);
    if (remembered != null) {
      return remembered;
    }
    int marks = 0;
    for (String name : names.split("\\s+", -1)) {
      marks |= ofWords(words(name));
    }
    if (known.size() < REMEMBERED) {
      known.put(names, marks);
    }
    return marks;
  }

  private int ofWords(List<String> words) {
    int marks = 0;
    for (int first = 0; first < words.size(); first++) {
      String phrase = "";
      int last = Math.min(words.size(), first + LONGEST_PHRASE);
      for (int at = first; at < last; at++) {
        phrase = at == first ? words.get(at) : phrase + " " + words.get(at);
        marks |= phrases.getOrDefault(phrase, 0);
      }
    }
    return marks;
  }

  /** The words of a name: cut at whatever is no letter, and where a capital starts a word. */
  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int at = 0; at <= name.length(); at++) {
      char unit = at < name.length() ? name.charAt(at) : ' ';
      boolean letter = Character.isLetter(unit);
      boolean hump =
          letter
              && start >= 0
              && Character.isUpperCase(unit)
              && at > 0
              && Character.isLowerCase(name.charAt(at - 1));
      if (start >= 0 && (!letter || hump)) {
        words.add(name.substring(start, at).toLowerCase(Locale.ROOT));
        start = -1;
      }
      if (letter && start < 0) {
        start = at;
      }
    }
    return words;
  }
}
