package org.anun.benchmarks.stories;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What becomes of an article on its way to another outlet, or of a form that is filled in again.
 */
enum Edit {
  HEADLINE("another headline", true) {
    @Override
    NewsText apply(NewsText text, List<NewsText> others, Random random) {
      return headed(any(others, random).headline(), text.body());
    }
  },
  AGENCY("an agency line before it and a credit behind it", true) {
    @Override
    NewsText apply(NewsText text, List<NewsText> others, Random random) {
      return headed(text.headline(), agency(text.body()));
    }
  },
  QUOTES("typographic apostrophes and quotation marks", true) {
    @Override
    NewsText apply(NewsText text, List<NewsText> others, Random random) {
      return headed(
          text.headline(),
          text.body().stream()
              .map(line -> line.replace('\'', '’').replaceAll("\"([^\"]*)\"", "“$1”"))
              .toList());
    }
  },
  FRAME("headlines of other articles around it", true) {
    @Override
    NewsText apply(NewsText text, List<NewsText> others, Random random) {
      List<String> lines = new ArrayList<>(text.body());
      lines.add(any(others, random).headline());
      lines.add(any(others, random).headline());
      lines.add(0, text.headline());
      return headed(any(others, random).headline(), lines);
    }
  },
  PARAGRAPH("a paragraph cut", true) {
    @Override
    NewsText apply(NewsText text, List<NewsText> others, Random random) {
      List<String> lines = new ArrayList<>(text.body());
      if (lines.size() > 1) {
        lines.remove(random.nextInt(lines.size()));
      }
      return headed(text.headline(), lines);
    }
  },
  QUARTER("a quarter cut off the end", true) {
    @Override
    NewsText apply(NewsText text, List<NewsText> others, Random random) {
      return headed(text.headline(), cut(text.body(), 0.75));
    }
  },
  TWO_FIFTHS("two fifths cut off the end", true) {
    @Override
    NewsText apply(NewsText text, List<NewsText> others, Random random) {
      return headed(text.headline(), cut(text.body(), 0.6));
    }
  },
  WORDS_2("two words of a hundred replaced", true) {
    @Override
    NewsText apply(NewsText text, List<NewsText> others, Random random) {
      return headed(text.headline(), reworded(text.body(), 0.02, others, random));
    }
  },
  WORDS_5("five words of a hundred replaced", true) {
    @Override
    NewsText apply(NewsText text, List<NewsText> others, Random random) {
      return headed(text.headline(), reworded(text.body(), 0.05, others, random));
    }
  },
  SHUFFLED("paragraphs in another order", true) {
    @Override
    NewsText apply(NewsText text, List<NewsText> others, Random random) {
      List<String> lines = new ArrayList<>(text.body());
      Collections.shuffle(lines, random);
      return headed(text.headline(), lines);
    }
  },
  SYNDICATED(
      "another headline, an agency line, a sixth cut, two words of a hundred replaced", true) {
    @Override
    NewsText apply(NewsText text, List<NewsText> others, Random random) {
      return headed(
          any(others, random).headline(),
          agency(reworded(cut(text.body(), 5 / 6.0), 0.02, others, random)));
    }
  },
  OTHER_NUMBERS("all digits replaced; texts of three numbers and more", false) {
    @Override
    NewsText apply(NewsText text, List<NewsText> others, Random random) {
      IntUnaryOperator another =
          codePoint -> Character.isDigit(codePoint) ? '0' + random.nextInt(10) : codePoint;
      return headed(
          text.headline(),
          text.body().stream()
              .map(
                  line ->
                      line.codePoints()
                          .map(another)
                          .collect(
                              StringBuilder::new,
                              StringBuilder::appendCodePoint,
                              StringBuilder::append)
                          .toString())
              .toList());
    }

    @Override
    boolean suits(NewsText text) {
      return String.join(" ", text.body()).split("\\d+", -1).length > 3;
    }
  },
  OTHER_NAMES(
      "all words with a capital inside a sentence replaced; texts of three and more", false) {
    @Override
    NewsText apply(NewsText text, List<NewsText> others, Random random) {
      List<String> names =
          others.stream()
              .flatMap(other -> other.body().stream())
              .flatMap(line -> NAME.matcher(line).results().map(MatchResult::group))
              .toList();
      return headed(
          text.headline(),
          text.body().stream()
              .map(
                  line ->
                      NAME.matcher(line)
                          .replaceAll(
                              name ->
                                  Matcher.quoteReplacement(
                                      names.get(random.nextInt(names.size())))))
              .toList());
    }

    @Override
    boolean suits(NewsText text) {
      return NAME.matcher(String.join(" ", text.body())).results().count() >= 3;
    }
  };

  private static final Pattern NAME = Pattern.compile("(?<=[\\p{Ll},] )\\p{Lu}[\\p{L}\\p{M}]+");

  private final String label;
  private final boolean copy;

  Edit(String label, boolean copy) {
    this.label = label;
    this.copy = copy;
  }

  /** What is done, in words. */
  String label() {
    return label;
  }

  /** Whether the text is still a copy afterwards. */
  boolean copy() {
    return copy;
  }

  /** Whether it changes anything of this text that matters. */
  boolean suits(NewsText text) {
    return true;
  }

  /**
   * The text as it is afterwards.
   *
   * @param others articles of its language, from which new words come
   */
  abstract NewsText apply(NewsText text, List<NewsText> others, Random random);

  private static NewsText headed(String headline, List<String> body) {
    List<String> lines = new ArrayList<>(List.of(headline));
    lines.addAll(body);
    return new NewsText(lines);
  }

  private static List<String> agency(List<String> body) {
    List<String> lines = new ArrayList<>(body);
    lines.set(0, "TBILISI, 14 March (Caucasus Desk) – " + lines.getFirst());
    lines.add("Additional reporting by our own correspondent.");
    return lines;
  }

  private static List<String> cut(List<String> body, double share) {
    int left = (int) (share * body.stream().mapToInt(String::length).sum());
    List<String> lines = new ArrayList<>();
    for (String line : body) {
      if (left > 0) {
        lines.add(line.substring(0, Math.min(left, line.length())));
        left -= line.length();
      }
    }
    return lines;
  }

  private static List<String> reworded(
      List<String> body, double share, List<NewsText> others, Random random) {
    return body.stream()
        .map(
            line ->
                Arrays.stream(line.split(" "))
                    .map(word -> random.nextDouble() < share ? anyWord(others, random) : word)
                    .collect(Collectors.joining(" ")))
        .toList();
  }

  private static NewsText any(List<NewsText> others, Random random) {
    return others.get(random.nextInt(others.size()));
  }

  private static String anyWord(List<NewsText> others, Random random) {
    List<String> lines = any(others, random).lines();
    String[] words = lines.get(random.nextInt(lines.size())).split(" ", -1);
    return words[random.nextInt(words.length)];
  }
}
