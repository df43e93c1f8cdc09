package org.anun.names;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

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

  /** The column of the common cost; those of the shapes follow in their order. */
  private static final int COST = 4;

  /** The numbers of what no row names: two chunks that do not meet, unlike letters, the same. */
  private static final char NEVER = 0;

  private static final char UNRELATED = 1;
  private static final char SAME = 2;

  /** The number of the first change. */
  private static final int FIRST = 3;

  private final Map<LetterSystem, LetterChunks> chunks = new EnumMap<>(LetterSystem.class);

  /**
   * The number of what each two chunks cost, which all shapes share: of millions of pairs a few
   * thousand are named, and tables of costs for each shape would take seventy megabytes.
   */
  private final Map<LetterSystem, Map<LetterSystem, char[]>> numbers =
      new EnumMap<>(LetterSystem.class);

  private final Map<WordShape, float[]> costs = new EnumMap<>(WordShape.class);
  private int nextNumber = FIRST;

  SpellingCosts(List<LetterChange> changes) {
    if (FIRST + changes.size() > Character.MAX_VALUE) {
      throw new IllegalStateException("there are more costs than numbers: " + changes.size());
    }
    for (LetterSystem system : LetterSystem.values()) {
      chunks.put(system, new LetterChunks());
    }
    for (LetterChange change : changes) {
      chunks(change.system()).add(change.letters());
      chunks(change.otherSystem()).add(change.other());
    }
    for (LetterSystem a : LetterSystem.values()) {
      Map<LetterSystem, char[]> ofSystem = new EnumMap<>(LetterSystem.class);
      for (LetterSystem b : LetterSystem.values()) {
        ofSystem.put(b, unnamed(a, b));
      }
      numbers.put(a, ofSystem);
    }
    for (WordShape shape : WordShape.values()) {
      float[] ofShape = new float[FIRST + changes.size()];
      ofShape[NEVER] = Float.POSITIVE_INFINITY;
      ofShape[UNRELATED] = UNLIKE;
      costs.put(shape, ofShape);
    }
    for (LetterChange change : changes) {
      char number = number(change);
      costs.forEach((shape, ofShape) -> ofShape[number] = change.cost(shape));
    }
  }

  private SpellingCosts(ShippedTable shipped) {
    for (LetterSystem system : LetterSystem.values()) {
      chunks.put(system, new LetterChunks(List.of(shipped.texts())));
    }
    nextNumber = shipped.number();
    for (LetterSystem a : LetterSystem.values()) {
      Map<LetterSystem, char[]> ofSystem = new EnumMap<>(LetterSystem.class);
      for (LetterSystem b : LetterSystem.values()) {
        char[] ofBoth = unnamed(a, b);
        int[] places = shipped.numbers();
        char[] named = shipped.chars();
        for (int i = 0; i < places.length; i++) {
          ofBoth[places[i]] = named[i];
        }
        ofSystem.put(b, ofBoth);
      }
      numbers.put(a, ofSystem);
    }
    for (WordShape shape : WordShape.values()) {
      costs.put(shape, shipped.floats());
    }
  }

  /** Writes what {@link #load} reads. */
  void ship(ShippedBytes to) {
    for (LetterSystem system : LetterSystem.values()) {
      to.texts(chunks(system).all());
    }
    to.number(nextNumber);
    for (LetterSystem a : LetterSystem.values()) {
      for (LetterSystem b : LetterSystem.values()) {
        char[] ofBoth = numbers(a, b);
        int[] places =
            IntStream.range(0, ofBoth.length).filter(at -> ofBoth[at] >= FIRST).toArray();
        StringBuilder named = new StringBuilder(places.length);
        for (int place : places) {
          named.append(ofBoth[place]);
        }
        to.numbers(places);
        to.chars(named.toString().toCharArray());
      }
    }
    for (WordShape shape : WordShape.values()) {
      to.floats(costs(shape));
    }
  }

  /** As quickly as can be. */
  static SpellingCosts load(NameKind kind) {
    ShippedTable shipped = ShippedTable.open(table(kind));
    return shipped == null ? read(kind) : new SpellingCosts(shipped);
  }

  /**
   * Reads the table itself.
   *
   * @throws IllegalStateException naming the line that is broken
   */
  static SpellingCosts read(NameKind kind) {
    List<LetterChange> changes = new ArrayList<>();
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
      LetterChange change =
          new LetterChange(
              letterSystem(row, 0),
              letters(row, 1),
              letterSystem(row, 2),
              letters(row, 3),
              cost(row, COST));
      int column = COST;
      for (WordShape shape : WordShape.values()) {
        if (shape != WordShape.ANY && !row.cell(++column).isEmpty()) {
          change.cost(shape, cost(row, column));
        }
      }
      changes.add(change);
    }
    return new SpellingCosts(changes);
  }

  /** The name of the table, without its ending. */
  static String table(NameKind kind) {
    return file(kind, "costs").replace(".tsv", "");
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

  private char[] unnamed(LetterSystem a, LetterSystem b) {
    LetterChunks chunksOfA = chunks(a);
    LetterChunks chunksOfB = chunks(b);
    int width = chunksOfB.size();
    char[] single = new char[width];
    for (int y = 0; y < width; y++) {
      single[y] = chunksOfB.isSingle(y) ? UNRELATED : NEVER;
    }
    char[] table = new char[chunksOfA.size() * width];
    for (int x = 0; x < chunksOfA.size(); x++) {
      if (chunksOfA.isSingle(x)) {
        System.arraycopy(single, 0, table, x * width, width);
        if (a == b && x != LetterChunks.STRANGE) {
          table[x * width + x] = SAME;
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

  /**
   * The numbers of costs, by the number of a chunk of the first times the chunks of the second,
   * plus its own.
   */
  char[] numbers(LetterSystem a, LetterSystem b) {
    return Objects.requireNonNull(Objects.requireNonNull(numbers.get(a)).get(b));
  }

  /** Costs by those numbers, in words of a shape. */
  float[] costs(WordShape shape) {
    return Objects.requireNonNull(costs.get(shape));
  }

  /** Sets the cost of a change, both ways. */
  void set(LetterChange change, WordShape shape, float cost) {
    costs(shape)[number(change)] = cost;
  }

  /** The number of a change's cost, the next one if it has none yet. */
  private char number(LetterChange change) {
    LetterChunks chunksOfA = chunks(change.system());
    LetterChunks chunksOfB = chunks(change.otherSystem());
    int x = chunksOfA.add(change.letters());
    int y = chunksOfB.add(change.other());
    char[] there = numbers(change.system(), change.otherSystem());
    char number = there[x * chunksOfB.size() + y];
    if (number < FIRST) {
      number = (char) nextNumber++;
      there[x * chunksOfB.size() + y] = number;
      numbers(change.otherSystem(), change.system())[y * chunksOfA.size() + x] = number;
    }
    return number;
  }
}
