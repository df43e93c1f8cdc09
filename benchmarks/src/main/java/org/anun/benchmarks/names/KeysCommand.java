package org.anun.benchmarks.names;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.anun.benchmarks.Machine;
import org.anun.benchmarks.MarkdownTable;
import org.anun.names.NameEngine;
import org.anun.names.NameKind;

/** How often spellings of one place have one key, and different places too: {@code keys.sh DIR}. */
final class KeysCommand {
  private static final int FEWEST_PAIRS = 500;

  private KeysCommand() {}

  /** Prints the figures of each way to make a key. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 1) {
      System.err.println("usage: keys.sh DIR");
      System.exit(2);
    }
    Gold gold = new GoldFolder(Path.of(arguments[0]), "dev").read(NameKind.PLACE);
    NameEngine engine = NameEngine.standard();
    List<KeyMethod> methods =
        List.of(
            one("Anun, key of a place", engine::placeKey),
            one("Anun, first precise key of the joined words", name -> first(engine, name)),
            one("AnyAscii, letters alone", Transliteration.ANY_ASCII::letters),
            one("ICU, letters alone", Transliteration.ICU::letters));
    System.out.println(Machine.describe() + "\n");
    MarkdownTable table = new MarkdownTable(List.of("key", "pairs equal", "look-alikes equal"));
    Map<String, Map<String, Share>> byScripts = new TreeMap<>();
    for (KeyMethod method : methods) {
      PairRecall recall = PairRecall.measure(method, gold);
      FalsePositives wrong = FalsePositives.measure(method, gold);
      table.row(
          List.of(
              method.name(),
              MarkdownTable.share(recall.overall().value()),
              MarkdownTable.share(wrong.overall().value())));
      byScripts.put(method.name(), recall.byScripts());
    }
    System.out.println(table);
    MarkdownTable scripts =
        new MarkdownTable(
            List.of("scripts", "pairs", methods.get(0).name(), methods.get(1).name()));
    byScripts
        .getOrDefault(methods.get(0).name(), Map.of())
        .forEach(
            (pair, share) -> {
              if (share.whole() >= FEWEST_PAIRS) {
                Share before =
                    byScripts
                        .getOrDefault(methods.get(1).name(), Map.of())
                        .getOrDefault(pair, Share.NONE);
                scripts.row(
                    List.of(
                        pair,
                        Integer.toString(share.whole()),
                        MarkdownTable.share(share.value()),
                        MarkdownTable.share(before.value())));
              }
            });
    System.out.println(scripts);
  }

  private static String first(NameEngine engine, String name) {
    List<String> keys = engine.keys(name).precise();
    return keys.isEmpty() ? "" : keys.getFirst();
  }

  private static KeyMethod one(String name, UnaryOperator<String> key) {
    return new KeyMethod(
        name,
        (kind, written) -> {
          String made = key.apply(written);
          return made.isEmpty() ? List.of() : List.of(made);
        });
  }
}
