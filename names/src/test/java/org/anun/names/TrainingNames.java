package org.anun.names;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Gold names to fit to: forms in clusters, and pairs of different names that look alike. */
final class TrainingNames {
  private static final String PLACE = "place ";
  private static final int MOST_PAIRS = 60;
  private static final int MOST_PAIRS_OF_PLACE = 15;

  /** Neighbours that cost more than this teach nothing. */
  private static final float FARTHEST_NEIGHBOUR = 14;

  private static final float NEVER = -1000;

  private static final ObjectMapper JSON = new ObjectMapper();

  /** A gold form. */
  record Form(int cluster, String family, String origin, boolean kept, NameWord word) {
    SpelledWord spelled(SpellingCosts costs) {
      return TrainingNames.spelled(word, isPlace(), costs);
    }

    boolean isPlace() {
      return origin.startsWith(PLACE);
    }
  }

  /** Two names that are not one. */
  record Different(NameWord a, NameWord b, boolean place) {}

  interface Weighted {
    void pair(SpelledWord a, SpelledWord b, double weight);
  }

  interface Pair {
    void pair(SpelledWord a, SpelledWord b);
  }

  private final NameKind kind;
  private final WordReader reader = new WordReader();
  private final TokenComparison tokens =
      new TokenComparison(new SpellingCosts(List.of()), new SpellingAllowances(), NEVER, false);
  private final PlaceNames places = new PlaceNames(reader, PlaceWords.load(new Romaniser()));
  private final List<Form> forms = new ArrayList<>();
  private final Map<Integer, List<Form>> clusters = new LinkedHashMap<>();
  private final List<Different> hard = new ArrayList<>();
  private final List<Different> hardAside = new ArrayList<>();
  private final List<Different> alike = new ArrayList<>();
  private final List<Different> apart = new ArrayList<>();

  private TrainingNames(NameKind kind) {
    this.kind = kind;
  }

  /**
   * Reads the gold forms of single words, and for places those of places as well, and the pairs
   * that look alike.
   *
   * @param seed of the random half to fit to; negative to fit to all
   */
  static TrainingNames read(NameKind kind, Path folder, long seed) throws IOException {
    TrainingNames names = new TrainingNames(kind);
    names.forms(folder.resolve("tokens_dev.jsonl"), "form", seed);
    names.hard(folder.resolve("neg_tokens_dev.tsv"), List.of(0, 1, 4, 5), false, seed);
    if (kind == NameKind.PLACE) {
      names.hardAside.clear();
      names.forms(folder.resolve("places_dev.jsonl"), "name", seed);
      names.hard(folder.resolve("neg_places_dev.tsv"), List.of(0, 1, 2, 3), true, seed);
    }
    names.cases("alike.tsv", names.alike);
    names.cases("apart.tsv", names.apart);
    return names;
  }

  private void forms(Path file, String column, long seed) throws IOException {
    Random random = new Random(seed);
    Map<String, Boolean> families = new HashMap<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode node = JSON.readTree(line);
      String family = node.get("family").asText();
      boolean kept = families.computeIfAbsent(family, each -> seed < 0 || random.nextBoolean());
      List<Form> cluster = new ArrayList<>();
      for (JsonNode variant : node.get("variants")) {
        String written = variant.get(column).asText();
        String origin =
            column.equals("name")
                ? PLACE + node.path("cc").asText()
                : node.get("origin").asText() + " " + node.get("role").asText();
        cluster.add(
            new Form(clusters.size(), family, origin, kept, word(written, column.equals("name"))));
      }
      forms.addAll(cluster);
      clusters.put(clusters.size(), cluster);
    }
  }

  private void hard(Path file, List<Integer> columns, boolean place, long seed) throws IOException {
    Random random = new Random(seed + 1);
    List<String> rows = Files.readAllLines(file);
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split("\t", -1);
      var pairs = seed < 0 || random.nextBoolean() ? hard : hardAside;
      for (int c = 0; c < columns.size(); c += 2) {
        pairs.add(
            new Different(
                word(cells[columns.get(c)], place), word(cells[columns.get(c + 1)], place), place));
      }
    }
  }

  /** Our own cases, one for each convention, which the gold names may not outvote. */
  private void cases(String file, List<Different> pairs) throws IOException {
    try (var rows = TrainingNames.class.getResourceAsStream(file)) {
      if (rows == null) {
        throw new IOException(file + " is missing");
      }
      new String(rows.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(row -> row.split("\t", -1))
          .forEach(
              cells ->
                  pairs.add(new Different(word(cells[0], false), word(cells[1], false), false)));
    }
  }

  private NameWord word(String written, boolean place) {
    if (place) {
      return places.parse(written).name();
    }
    Word word = Word.of(written);
    return new NameWord(written, word, word.letters().isEmpty() ? List.of() : reader.read(word));
  }

  static SpelledWord spelled(NameWord word, boolean place, SpellingCosts costs) {
    return SpelledWord.of(word.canonical(), word.word().script(), place, costs);
  }

  /** Whether keys and tables settle the pair already. */
  boolean settled(NameWord a, NameWord b) {
    return tokens.compare(a, b).same();
  }

  List<Form> forms() {
    return forms;
  }

  List<Form> cluster(Form form) {
    return clusters.getOrDefault(form.cluster(), List.of());
  }

  /** Whether a form is of the kind that the tables are for. */
  boolean isMeasured(Form form) {
    return form.isPlace() == (kind == NameKind.PLACE);
  }

  List<Different> hardAside() {
    return hardAside;
  }

  /** Pairs of spellings in the letters that the costs are about. */
  List<LetterAligner.Word[]> aligned() {
    Map<String, Integer> letters = new HashMap<>();
    for (Form form : forms) {
      if (form.word().isName()) {
        for (String letter : spelledAsWritten(form.word()).letters().split("", -1)) {
          letters.merge(letter, 1, Integer::sum);
        }
      }
    }
    List<LetterAligner.Word[]> aligned = new ArrayList<>();
    pairs(
        (a, b, place, weight) ->
            aligned.add(new LetterAligner.Word[] {known(a, letters), known(b, letters)}));
    return aligned;
  }

  private static LetterAligner.Word known(NameWord word, Map<String, Integer> letters) {
    LetterAligner.Word spelled = spelledAsWritten(word);
    StringBuilder known = new StringBuilder();
    for (String letter : spelled.letters().split("", -1)) {
      if (letter.isEmpty()) {
        continue;
      }
      boolean frequent = letters.getOrDefault(letter, 0) >= 20;
      known.append(
          frequent
              ? letter
              : java.text.Normalizer.normalize(letter, java.text.Normalizer.Form.NFD).charAt(0));
    }
    return new LetterAligner.Word(spelled.system(), known.toString());
  }

  private static LetterAligner.Word spelledAsWritten(NameWord word) {
    return new LetterAligner.Word(
        LetterSystem.of(word.word().script()),
        SpelledWord.letters(word.canonical(), word.word().script()));
  }

  private interface WordPair {
    void pair(NameWord a, NameWord b, boolean place, double weight);
  }

  private void pairs(WordPair receiver) {
    Random random = new Random(3);
    for (List<Form> cluster : clusters.values()) {
      if (!cluster.getFirst().kept()) {
        continue;
      }
      List<NameWord[]> pairs = new ArrayList<>();
      for (int i = 0; i < cluster.size(); i++) {
        for (int j = i + 1; j < cluster.size(); j++) {
          NameWord a = cluster.get(i).word();
          NameWord b = cluster.get(j).word();
          if (a.isName() && b.isName()) {
            pairs.add(new NameWord[] {a, b});
          }
        }
      }
      Collections.shuffle(pairs, random);
      double weight = Math.min(1, 2.0 * cluster.size() / Math.max(1, pairs.size()));
      int most = cluster.getFirst().isPlace() ? MOST_PAIRS_OF_PLACE : MOST_PAIRS;
      for (NameWord[] pair : pairs.subList(0, Math.min(most, pairs.size()))) {
        receiver.pair(pair[0], pair[1], cluster.getFirst().isPlace(), weight);
      }
    }
  }

  void same(SpellingCosts costs, Weighted receiver) {
    pairs(
        (a, b, place, weight) -> {
          if (!settled(a, b)) {
            receiver.pair(spelled(a, place, costs), spelled(b, place, costs), weight);
          }
        });
  }

  /** Forms of different names that come to be compared, and look alike. */
  void neighbours(SpellingCosts costs, SpellingDistance distance, Pair receiver) {
    Map<String, List<Integer>> blocks = new HashMap<>();
    Set<Long> seen = new HashSet<>();
    for (int i = 0; i < forms.size(); i++) {
      Form form = forms.get(i);
      if (!form.kept() || !form.word().isName()) {
        continue;
      }
      SpelledWord spelled = form.spelled(costs);
      Collection<String> keys = Blocks.of(form.word());
      for (String key : keys) {
        for (int j : blocks.getOrDefault(key, List.of())) {
          Form other = forms.get(j);
          if (other.isPlace() == form.isPlace()
              && !other.family().equals(form.family())
              && seen.add((long) i << 32 | j)) {
            SpelledWord otherSpelled = other.spelled(costs);
            if (distance.between(spelled, otherSpelled, FARTHEST_NEIGHBOUR) < FARTHEST_NEIGHBOUR
                && !settled(form.word(), other.word())) {
              receiver.pair(spelled, otherSpelled);
            }
          }
        }
      }
      for (String key : keys) {
        blocks.computeIfAbsent(key, each -> new ArrayList<>()).add(i);
      }
    }
  }

  void hard(SpellingCosts costs, Pair receiver) {
    unsettled(hard, costs, receiver);
  }

  void alike(SpellingCosts costs, Pair receiver) {
    unsettled(alike, costs, receiver);
  }

  void apart(SpellingCosts costs, Pair receiver) {
    unsettled(apart, costs, receiver);
  }

  private void unsettled(List<Different> pairs, SpellingCosts costs, Pair receiver) {
    for (Different pair : pairs) {
      if (pair.a().isName() && pair.b().isName() && !settled(pair.a(), pair.b())) {
        receiver.pair(
            spelled(pair.a(), pair.place(), costs), spelled(pair.b(), pair.place(), costs));
      }
    }
  }
}
