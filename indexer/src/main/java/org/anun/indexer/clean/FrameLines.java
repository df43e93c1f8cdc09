package org.anun.indexer.clean;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.anun.elastic.SegmentKind;

/**
 * Labels the lines that tell by their own words that they are not the article: interface, headers
 * of link lists, appeals. Immutable and thread-safe.
 */
final class FrameLines {
  /** An appeal longer than this is an article about appeals. */
  private static final int MOST_PROMO_WORDS = 70;

  /** A header with a headline on the same line is shorter than this. */
  private static final int MOST_HEADER_WORDS = 30;

  /** {@code Read more on the harbour pages}: an invitation is shorter than a sentence. */
  private static final int MOST_INVITING_WORDS = 12;

  /** {@code Follow us on …}, with some more networks and a reason. */
  private static final int MOST_BIDDING_WORDS = 30;

  private static final Set<String> PICTURE_ENDINGS =
      Set.of("jpg", "jpeg", "png", "gif", "webp", "svg");

  private static final int FEWEST_CONTACTS = 2;

  /** An office's hours, numbers and addresses; a press release that ends with them is longer. */
  private static final int MOST_CONTACT_WORDS = 120;

  private static final int MOST_BUTTON_WORDS = 6;
  private static final int MOST_NUMBERS = 6;
  private static final int MOST_MENU_WORDS = 14;
  private static final String MENU_SEPARATORS = "|·•›»>/";

  private final Lexicon lexicon;

  FrameLines(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  void label(Labels labels) {
    for (int index = 0; index < labels.size(); index++) {
      Line line = labels.line(index);
      if (line.isLong()) {
        continue;
      }
      if (isInterface(labels, index)) {
        labels.set(index, SegmentKind.INTERFACE);
      } else if (isRelated(line)) {
        labels.set(index, SegmentKind.RELATED);
      } else if (isPromo(line)) {
        labels.set(index, SegmentKind.PROMO);
      }
    }
  }

  /** Whether a list of links follows the line. */
  boolean opensList(Line line) {
    List<Word> words = line.words();
    return !words.isEmpty()
        && lexicon.frame.tile(words)
        && (lexicon.headers.at(words, 0) > 0 || lexicon.headers.within(words))
        && !line.words().get(0).number();
  }

  private boolean isInterface(Labels labels, int index) {
    Line line = labels.line(index);
    List<Word> words = line.words();
    if (words.isEmpty() || line.mark() == Line.Mark.ADDRESS || isCopyright(line)) {
      return true;
    }
    if (isPicture(line) || isContact(line)) {
      return true;
    }
    if (lexicon.addresses.whole(words)) {
      boolean addressFollows =
          index + 1 < labels.size() && labels.line(index + 1).mark() == Line.Mark.ADDRESS;
      return addressFollows || line.plain().endsWith(":");
    }
    int label = lexicon.addresses.at(words, 0);
    if (label > 0 && line.gap(label).indexOf(':') >= 0 && line.plain().contains("://")) {
      return true;
    }
    return isButton(line)
        || isMenu(line)
        || (lexicon.frame.tile(words) && !lexicon.relatedHeaders.within(words));
  }

  private boolean isCopyright(Line line) {
    List<Word> words = line.words();
    boolean year = words.get(0).number();
    return line.gap(0).indexOf('©') >= 0 && (year || lexicon.interfaceWords.within(words));
  }

  /** The address of a picture, with its size or its owner behind it. */
  private static boolean isPicture(Line line) {
    String plain = line.plain();
    if (!plain.startsWith("http://") && !plain.startsWith("https://")) {
      return false;
    }
    int blank = plain.indexOf(' ');
    String address = plain.substring(0, blank < 0 ? plain.length() : blank);
    String ending = address.substring(address.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return PICTURE_ENDINGS.contains(ending);
  }

  /** How to reach an office: two labels such as {@code Fax:} with what they introduce. */
  private boolean isContact(Line line) {
    List<Word> words = line.words();
    int labels = 0;
    for (int index = 0; index < words.size(); index++) {
      int label = lexicon.contacts.at(words, index);
      if (label > 0 && line.gap(index + label).indexOf(':') >= 0) {
        labels++;
        index += label - 1;
      }
    }
    return labels >= FEWEST_CONTACTS && words.size() <= MOST_CONTACT_WORDS;
  }

  /** A button with its object, or a sentence that only a page's frame says. */
  private boolean isButton(Line line) {
    List<Word> words = line.words();
    boolean numbers = words.size() <= MOST_NUMBERS && words.stream().allMatch(Word::number);
    boolean button =
        words.size() <= MOST_BUTTON_WORDS
            && !line.endsSentence()
            && lexicon.interfaceStarts.at(words, 0) > 0;
    boolean sentence =
        words.size() <= MOST_PROMO_WORDS
            && (lexicon.interfaceSentences.at(words, 0) > 0
                || (!line.quotes() && lexicon.interfaceAnywhere.within(words)));
    return numbers || button || sentence;
  }

  /** Menu entries in a row, of which at least half are known and none is a sentence. */
  private boolean isMenu(Line line) {
    List<Word> words = line.words();
    if (words.size() > MOST_MENU_WORDS || line.endsSentence() || line.quotes()) {
      return false;
    }
    int covered = lexicon.interfaceWords.covered(words);
    if (covered * 2 < words.size()) {
      return false;
    }
    int separators = 0;
    for (int index = 1; index < words.size(); index++) {
      String gap = line.gap(index).strip();
      if (gap.length() == 1 && MENU_SEPARATORS.contains(gap)) {
        separators++;
      }
    }
    boolean listed = words.stream().noneMatch(word -> word.capitals() == Word.Capitals.NONE);
    boolean cased = words.stream().allMatch(Word::capitalised);
    int wanted = cased || separators > 0 ? words.size() : words.size() * 4 / 3;
    boolean several = separators > 0 || lexicon.interfaceWords.at(words, 0) < covered;
    return (covered >= 2 && several && listed && covered * 2 >= wanted)
        || (separators >= 2 && covered * 2 >= words.size());
  }

  private boolean isRelated(Line line) {
    List<Word> words = line.words();
    if (words.size() > MOST_HEADER_WORDS) {
      return false;
    }
    int header = lexicon.relatedHeaders.at(words, 0);
    if (header == 0) {
      return lexicon.frame.tile(words);
    }
    if (header == words.size()) {
      return true;
    }
    String gap = line.gap(header);
    boolean marked = gap.indexOf(':') >= 0 || gap.indexOf('>') >= 0 || gap.indexOf('»') >= 0;
    boolean invites = header > 1 && words.size() <= MOST_INVITING_WORDS && !line.endsSentence();
    return marked || invites || lexicon.frame.tile(words);
  }

  private boolean isPromo(Line line) {
    List<Word> words = line.words();
    if (words.size() > MOST_PROMO_WORDS || line.gap(0).indexOf('"') >= 0) {
      return false;
    }
    int start = lexicon.promoStarts.at(words, 0);
    boolean quoted = line.quotes() && !"«".equals(line.gap(0));
    return (start > 0 && start < words.size() && !(quoted && line.runs()))
        || (lexicon.promoAnywhere.within(words) && !line.quotes())
        || (start > 0 && start == words.size())
        || (words.size() <= MOST_BIDDING_WORDS
            && !line.quotes()
            && lexicon.followVerbs.at(words, 0) > 0
            && lexicon.networks.within(words));
  }
}
