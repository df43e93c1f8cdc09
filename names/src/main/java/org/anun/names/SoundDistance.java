package org.anun.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How far two folded sounds lie apart, by the costs of {@code sound_costs.tsv}: cheap where a
 * writing tradition explains the change (voicing in Western Armenian, h and g through Russian),
 * dear where it makes another name. Rows of a tradition come after those of any and replace them.
 * Immutable.
 */
final class SoundDistance {
  private static final double UNLIKE = 1;

  /** The sex of the bearer hangs on the last letter: Ivanov and Ivanova are two people. */
  private static final double LAST_LETTER_FACTOR = 1.5;

  private final Map<Integer, Double> costs = new HashMap<>();

  private SoundDistance() {}

  static SoundDistance load(Tradition tradition) {
    SoundDistance distance = new SoundDistance();
    for (RuleFile.Row row :
        RuleFile.read("sound_costs.tsv", "tradition", "sound", "other", "cost", "source").rows()) {
      Tradition held = tradition(row);
      if (held != Tradition.ANY && held != tradition) {
        continue;
      }
      char sound = sound(row, 1);
      char other = row.cell(2).isEmpty() ? 0 : sound(row, 2);
      double cost;
      try {
        cost = Double.parseDouble(row.required(3));
      } catch (NumberFormatException e) {
        throw row.broken("\"" + row.cell(3) + "\" is not a number");
      }
      if (!(cost >= 0 && cost <= UNLIKE)) {
        throw row.broken("a cost lies between 0 and 1, not " + cost);
      }
      distance.costs.put(pair(sound, other), cost);
      distance.costs.put(pair(other, sound), cost);
    }
    return distance;
  }

  private static Tradition tradition(RuleFile.Row row) {
    try {
      return Tradition.valueOf(row.required(0).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.broken("\"" + row.cell(0) + "\" is none of any, belarusian, armenian");
    }
  }

  private static char sound(RuleFile.Row row, int column) {
    String sounds = Phonemes.parse(row.required(column));
    if (sounds.length() != 1) {
      throw row.broken("\"" + row.cell(column) + "\" is not one sound");
    }
    return sounds.charAt(0);
  }

  private static int pair(char a, char b) {
    return a << 16 | b;
  }

  private double cost(char a, char b) {
    return a == b ? 0 : costs.getOrDefault(pair(a, b), UNLIKE);
  }

  /** The cheapest way to turn one sound into the other. */
  Alignment between(String a, String b) {
    double[][] cheapest = new double[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 && j == 0) {
          continue;
        }
        double best = Double.MAX_VALUE;
        if (i > 0) {
          best = Math.min(best, cheapest[i - 1][j] + dropped(a, i, b, j));
        }
        if (j > 0) {
          best = Math.min(best, cheapest[i][j - 1] + dropped(b, j, a, i));
        }
        if (i > 0 && j > 0) {
          best = Math.min(best, cheapest[i - 1][j - 1] + changed(a, i, b, j));
        }
        cheapest[i][j] = best;
      }
    }
    return new Alignment(cheapest[a.length()][b.length()], changes(cheapest, a, b));
  }

  private double dropped(String from, int i, String other, int j) {
    double cost = cost(from.charAt(i - 1), (char) 0);
    return i == from.length() && j == other.length() ? cost * LAST_LETTER_FACTOR : cost;
  }

  private double changed(String a, int i, String b, int j) {
    return cost(a.charAt(i - 1), b.charAt(j - 1));
  }

  private List<String> changes(double[][] cheapest, String a, String b) {
    List<String> changes = new ArrayList<>();
    int i = a.length();
    int j = b.length();
    while (i > 0 || j > 0) {
      double here = cheapest[i][j];
      if (i > 0 && j > 0 && here == cheapest[i - 1][j - 1] + changed(a, i, b, j)) {
        i--;
        j--;
        if (a.charAt(i) != b.charAt(j)) {
          changes.addFirst(named(a, i) + " = " + named(b, j));
        }
      } else if (i > 0 && here == cheapest[i - 1][j] + dropped(a, i, b, j)) {
        i--;
        changes.addFirst(named(a, i) + " = nothing");
      } else {
        j--;
        changes.addFirst("nothing = " + named(b, j));
      }
    }
    return changes;
  }

  private static String named(String sound, int i) {
    return Phonemes.render(sound.substring(i, i + 1));
  }

  /**
   * A way to turn one sound into another.
   *
   * @param cost 0 for equal sounds, about 1 a letter for unlike ones
   * @param changes what differs, in order, such as {@code b = p}
   */
  record Alignment(double cost, List<String> changes) {}
}
