package org.anun.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What it costs to take some letters for others: next to nothing where a convention writes one for
 * the other ({@code х} and {@code kh}), more where few writers do ({@code х} and {@code ch}), and
 * {@link #UNLIKE} where none does. The costs are in {@code name_costs.tsv} and {@code
 * place_costs.tsv}, fitted to public name pairs as {@code names/README.md} says. Thread-safe once
 * loaded.
 */
final class SpellingCosts {
  /** The cost of taking a letter for an unrelated one, or of leaving it out against all habit. */
  static final float UNLIKE = 8;

  private static final int SYSTEMS = LetterSystem.values().length;

  private final Map<LetterSystem, LetterChunks> chunks = new EnumMap<>(LetterSystem.class);
  private final Map<WordShape, float[][]> tables = new EnumMap<>(WordShape.class);

  /**
   * A row of the table: letters, perhaps none, of a script and what may stand for them in the same
   * or another.
   *
   * @param costs by the ordinal of the shape of the two words
   */
  record Change(
      LetterSystem system, String letters, LetterSystem otherSystem, String other, float[] costs) {}

  SpellingCosts(List<Change> changes) {
    for (LetterSystem system : LetterSystem.values()) {
      chunks.put(system, new LetterChunks());
    }
    for (Change change : changes) {
      chunks(change.system()).add(change.letters());
      chunks(change.otherSystem()).add(change.other());
    }
    for (WordShape shape : WordShape.values()) {
      float[][] tables = new float[SYSTEMS * SYSTEMS][];
      for (LetterSystem a : LetterSystem.values()) {
        for (LetterSystem b : LetterSystem.values()) {
          tables[a.ordinal() * SYSTEMS + b.ordinal()] = unlike(a, b);
        }
      }
      this.tables.put(shape, tables);
      changes.forEach(change -> set(change, shape, change.costs()[shape.ordinal()]));
    }
  }

  /**
   * Reads the table.
   *
   * @throws IllegalStateException naming the line that is broken
   */
  static SpellingCosts load(NameKind kind) {
    List<Change> changes = new ArrayList<>();
    for (RuleFile.Row row :
        RuleFile.read(
                file(kind, "costs"),
                "script",
                "letters",
                "other_script",
                "other",
                "cost",
                "armenian",
                "slavic",
                "georgian",
                "belarusian",
                "azerbaijani",
                "place",
                "source")
            .rows()) {
      float[] costs = new float[WordShape.values().length];
      Arrays.fill(costs, cost(row, 4));
      for (int shape = 1; shape < costs.length; shape++) {
        if (!row.cell(4 + shape).isEmpty()) {
          costs[shape] = cost(row, 4 + shape);
        }
      }
      changes.add(
          new Change(
              letterSystem(row, 0), letters(row, 1), letterSystem(row, 2), letters(row, 3), costs));
    }
    return new SpellingCosts(changes);
  }

  /** People share their tables with single words. */
  static String file(NameKind kind, String what) {
    return (kind == NameKind.PLACE ? "place_" : "name_") + what + ".tsv";
  }

  private static float cost(RuleFile.Row row, int column) {
    try {
      float cost = Float.parseFloat(row.required(column));
      if (cost >= 0 && cost <= UNLIKE) {
        return cost;
      }
    } catch (NumberFormatException e) {
      throw row.broken("\"" + row.cell(column) + "\" is not a number");
    }
    throw row.broken("a cost lies between 0 and " + UNLIKE + ", not " + row.cell(column));
  }

  private static LetterSystem letterSystem(RuleFile.Row row, int column) {
    for (LetterSystem system : LetterSystem.values()) {
      if (system.code().equals(row.required(column))) {
        return system;
      }
    }
    throw row.broken("\"" + row.cell(column) + "\" is none of Armn, Cyrl, Latn");
  }

  private static String letters(RuleFile.Row row, int column) {
    String letters = row.cell(column);
    if (letters.length() > LetterChunks.LONGEST) {
      throw row.broken("\"" + letters + "\" has more than " + LetterChunks.LONGEST + " letters");
    }
    return letters;
  }

  private float[] unlike(LetterSystem a, LetterSystem b) {
    LetterChunks chunksOfA = chunks(a);
    LetterChunks chunksOfB = chunks(b);
    float[] table = new float[chunksOfA.size() * chunksOfB.size()];
    Arrays.fill(table, Float.POSITIVE_INFINITY);
    for (int x = 0; x < chunksOfA.size(); x++) {
      for (int y = 0; y < chunksOfB.size(); y++) {
        if (chunksOfA.isSingle(x) && chunksOfB.isSingle(y)) {
          boolean same = a == b && x == y && x != LetterChunks.STRANGE;
          table[x * chunksOfB.size() + y] = same ? 0 : UNLIKE;
        }
      }
    }
    return table;
  }

  LetterChunks chunks(LetterSystem system) {
    LetterChunks found = chunks.get(system);
    if (found == null) {
      throw new IllegalStateException("No letters of " + system);
    }
    return found;
  }

  /** Costs by the number of a chunk of the first times the chunks of the second, plus its own. */
  float[] table(WordShape shape, LetterSystem a, LetterSystem b) {
    float[][] ofShape = tables.get(shape);
    if (ofShape == null) {
      throw new IllegalStateException("No costs of " + shape);
    }
    return ofShape[a.ordinal() * SYSTEMS + b.ordinal()];
  }

  /** Sets the cost of a change, both ways. */
  void set(Change change, WordShape shape, float cost) {
    LetterChunks chunksOfA = chunks(change.system());
    LetterChunks chunksOfB = chunks(change.otherSystem());
    int x = chunksOfA.add(change.letters());
    int y = chunksOfB.add(change.other());
    table(shape, change.system(), change.otherSystem())[x * chunksOfB.size() + y] = cost;
    table(shape, change.otherSystem(), change.system())[y * chunksOfA.size() + x] = cost;
  }
}
