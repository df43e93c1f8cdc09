package org.anun.indexer.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.anun.indexer.html.ClassWords.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What is measured of each line of a page before it is judged: the line itself, the elements around
 * it, its place, and a few facts of the two lines before and behind it. Nothing depends on the
 * language of the page.
 */
final class BlockFeatures {
  private static final int[] NEIGHBOURS = {-2, -1, 1, 2};
  private static final List<String> NEIGHBOUR_NAMES =
      List.of("before2", "before", "after", "after2");
  private static final List<String> FACTS =
      List.of(
          "units",
          "link_share",
          "sentence",
          "in_main",
          "in_inner",
          "depth",
          "template_mass",
          "around",
          "p",
          "heading",
          "item",
          "parent_mass",
          "parent_link_share");
  private static final List<String> TAGS =
      List.of(
          "p",
          "li",
          "h1",
          "h2",
          "h3",
          "h4",
          "blockquote",
          "td",
          "pre",
          "figcaption",
          "div",
          "dd",
          "tr");
  private static final List<String> AROUND =
      List.of(
          "article",
          "main",
          "section",
          "aside",
          "nav",
          "header",
          "footer",
          "figure",
          "form",
          "table",
          "ul",
          "ol",
          "blockquote",
          "button",
          "address",
          "time",
          "label");
  private static final Set<Kind> OUTSIDE =
      Set.of(Kind.BODY, Kind.ARTICLE, Kind.COMMENT, Kind.RELATED, Kind.SIDEBAR, Kind.ADVERT);
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  /** Distances are told apart up to so many lines. */
  private static final int FAR = 30;

  private static final int VERY_FAR = 200;

  /** More running text than so many words makes no page more of an article. */
  private static final int MUCH_TEXT = 150;

  private static final List<String> NAMES = names();

  private final Layout layout;
  private final double[][] facts;
  private final int[] before;
  private final int[] after;

  BlockFeatures(Layout layout) {
    this.layout = layout;
    int size = layout.blocks.size();
    facts = new double[size][];
    before = new int[size];
    after = new int[size];
    for (int index = 0; index < size; index++) {
      facts[index] = facts(index);
      boolean follows = index > 0 && !layout.paragraph[index - 1];
      before[index] =
          index == 0 ? VERY_FAR : follows ? Math.min(VERY_FAR, before[index - 1] + 1) : 0;
    }
    for (int index = size - 1; index >= 0; index--) {
      boolean precedes = index < size - 1 && !layout.paragraph[index + 1];
      after[index] =
          index == size - 1 ? VERY_FAR : precedes ? Math.min(VERY_FAR, after[index + 1] + 1) : 0;
    }
  }

  /** The features' names, in the order of {@link #of}. */
  static List<String> all() {
    return NAMES;
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>(FACTS);
    for (String neighbour : NEIGHBOUR_NAMES) {
      FACTS.forEach(fact -> names.add(neighbour + "." + fact));
    }
    names.addAll(
        List.of("words", "commas", "digits", "capitals", "strong", "broken", "links", "colon"));
    for (Kind kind : Kind.values()) {
      names.add("class." + kind.name().toLowerCase(Locale.ROOT));
    }
    for (Kind kind : Kind.values()) {
      if (OUTSIDE.contains(kind)) {
        names.add("outside." + kind.name().toLowerCase(Locale.ROOT));
      }
    }
    TAGS.forEach(tag -> names.add("tag." + tag));
    AROUND.forEach(tag -> names.add("in." + tag));
    names.addAll(
        List.of(
            "place",
            "from_first",
            "from_last",
            "from_headline",
            "headline",
            "since_paragraph",
            "to_paragraph",
            "page_mass",
            "main_share",
            "main_link_share",
            "grandparent_mass",
            "grandparent_link_share",
            "branch_share",
            "branch_link_share",
            "branch_units",
            "child_of_main",
            "template_lines",
            "template_units",
            "template_link_share",
            "template_sentences",
            "template_pictured",
            "after_picture",
            "before_picture",
            "says_picture"));
    return List.copyOf(names);
  }

  private double[] facts(int index) {
    TextBlock block = layout.blocks.get(index);
    Box box = block.box().block();
    boolean inMain = block.box().within(layout.main);
    int depth = 0;
    int marks = 0;
    for (Box at = block.box(); at != null && at != layout.main; at = at.parent) {
      marks |= at.marks;
    }
    for (Box at = box; at != null && at != layout.main; at = at.parent) {
      depth++;
    }
    Box parent = box.parent;
    return new double[] {
      block.text().length(),
      block.linkShare(),
      number(block.endsSentence()),
      number(inMain),
      number(block.box().within(layout.inner)),
      inMain ? depth : FAR,
      share(layout.template(index).mass, layout.mass),
      Integer.bitCount(marks & ClassWords.AROUND),
      number(box.tag().equals("p")),
      number(HEADINGS.contains(box.tag())),
      number(block.box().inside(Set.of("li"), null)),
      parent == null ? 0 : share(parent.mass, layout.mass),
      parent == null ? 0 : parent.linkShare()
    };
  }

  /** The features of one line. */
  double[] of(int index) {
    double[] values = new double[NAMES.size()];
    int at = put(values, 0, facts[index]);
    for (int offset : NEIGHBOURS) {
      int neighbour = index + offset;
      if (neighbour >= 0 && neighbour < facts.length) {
        at = put(values, at, facts[neighbour]);
      } else {
        for (int fact = 0; fact < FACTS.size(); fact++) {
          values[at++] = -1;
        }
      }
    }
    TextBlock block = layout.blocks.get(index);
    at = put(values, at, ofText(block));
    at = put(values, at, ofElements(block));
    at = put(values, at, ofPlace(index));
    if (at != values.length) {
      throw new IllegalStateException(at + " features where " + values.length + " have names");
    }
    return values;
  }

  private static int put(double[] values, int at, double[] some) {
    System.arraycopy(some, 0, values, at, some.length);
    return at + some.length;
  }

  private static double[] ofText(TextBlock block) {
    int commas = 0;
    int digits = 0;
    int capitals = 0;
    int letters = 0;
    String text = block.text();
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      commas += ",،、，՝".indexOf(unit) >= 0 ? 1 : 0;
      digits += Character.isDigit(unit) ? 1 : 0;
      capitals += Character.isUpperCase(unit) ? 1 : 0;
      letters += Character.isLetter(unit) ? 1 : 0;
    }
    return new double[] {
      block.words(),
      commas,
      digits / (double) text.length(),
      number(letters > 1 && capitals > 0.7 * letters),
      block.strongShare(),
      number(block.broken()),
      block.links(),
      number(text.endsWith(":"))
    };
  }

  private double[] ofElements(TextBlock block) {
    int below = 0;
    int above = 0;
    @Nullable Box limit = block.box().within(layout.main) ? layout.main : null;
    boolean outside = false;
    for (Box box = block.box(); box != null; box = box.parent) {
      outside |= box == limit;
      above |= outside ? box.marks : 0;
      below |= outside ? 0 : box.marks;
    }
    double[] values =
        new double[Kind.values().length + OUTSIDE.size() + TAGS.size() + AROUND.size()];
    int at = 0;
    for (Kind kind : Kind.values()) {
      values[at++] = number(kind.in(below));
    }
    for (Kind kind : Kind.values()) {
      if (OUTSIDE.contains(kind)) {
        values[at++] = number(kind.in(above));
      }
    }
    int tags = at;
    int around = tags + TAGS.size();
    int own = TAGS.indexOf(block.box().block().tag());
    if (own >= 0) {
      values[tags + own] = 1;
    }
    for (Box box = block.box(); box != null && box != limit; box = box.parent) {
      int tag = AROUND.indexOf(box.tag());
      if (tag >= 0) {
        values[around + tag] = 1;
      }
    }
    return values;
  }

  private double[] ofPlace(int index) {
    TextBlock block = layout.blocks.get(index);
    Box box = block.box().block();
    @Nullable Box grandparent = box.parent == null ? null : box.parent.parent;
    boolean inMain = block.box().within(layout.main);
    Box branch = block.box();
    while (branch.parent != null && branch.parent != layout.main) {
      branch = branch.parent;
    }
    Layout.Template template = layout.template(index);
    boolean next = index + 1 < facts.length && layout.blocks.get(index + 1).pictured();
    return new double[] {
      place(index),
      near(index - layout.first),
      near(index - layout.last),
      layout.headline < 0 ? -FAR - 1 : near(index - layout.headline),
      number(layout.headline == index),
      before[index],
      after[index],
      Math.min(MUCH_TEXT, layout.mass),
      share(layout.main.mass, layout.mass),
      layout.main.linkShare(),
      grandparent == null ? 0 : share(grandparent.mass, layout.mass),
      grandparent == null ? 0 : grandparent.linkShare(),
      inMain ? share(branch.mass, layout.main.mass) : -1,
      branch.linkShare(),
      branch.units,
      number(box.parent == layout.main),
      template.lines,
      template.units / (double) template.lines,
      share((double) template.linkUnits, (double) template.units),
      share(template.sentences, template.lines),
      share(template.pictured, template.lines),
      number(block.pictured()),
      number(next),
      number(
          !block.alternative().isEmpty()
              && Layout.folded(block.alternative()).equals(Layout.folded(block.text())))
    };
  }

  private double place(int index) {
    if (index < layout.first || layout.first < 0) {
      return -1;
    }
    if (index > layout.last) {
      return 2;
    }
    return share(index - layout.first, layout.last - layout.first);
  }

  private static double near(int distance) {
    return Math.max(-FAR, Math.min(FAR, distance));
  }

  private static double share(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }

  private static double number(boolean fact) {
    return fact ? 1 : 0;
  }
}
