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
  private static final int MOST_PAIRS = 60;

  /** Neighbours that cost more than this teach nothing. */
  private static final float FARTHEST_NEIGHBOUR = 14;

  private static final float NEVER = -1000;

  private static final ObjectMapper JSON = new ObjectMapper();

  record Form(String written, int cluster, String family, String origin, boolean kept, NameWord word) {}

  interface Weighted {
    void pair(SpelledWord a, SpelledWord b, double weight);
  }

  interface Pair {
    void pair(SpelledWord a, SpelledWord b);
  }

  private final WordReader reader = new WordReader();
  private final TokenComparison tokens =
      new TokenComparison(new SpellingCosts(List.of()), new SpellingAllowances(), NEVER);
  private final List<Form> forms = new ArrayList<>();
  private final Map<Integer, List<Form>> clusters = new LinkedHashMap<>();
  private final List<NameWord[]> hard = new ArrayList<>();
  private final List<NameWord[]> hardAside = new ArrayList<>();
  private final List<NameWord[]> alike = new ArrayList<>();
  private final List<NameWord[]> apart = new ArrayList<>();

  private TrainingNames() {}

  /**
   * Reads {@code tokens_dev.jsonl} and {@code neg_tokens_dev.tsv}.
   *
   * @param seed of the random half to fit to; negative to fit to all
   */
  static TrainingNames read(Path folder, long seed) throws IOException {
    TrainingNames names = new TrainingNames();
    Random random = new Random(seed);
    Map<String, Boolean> families = new HashMap<>();
    int cluster = 0;
    for (String line : Files.readAllLines(folder.resolve("tokens_dev.jsonl"))) {
      JsonNode node = JSON.readTree(line);
      String family = node.get("family").asText();
      boolean kept = families.computeIfAbsent(family, each -> seed < 0 || random.nextBoolean());
      for (JsonNode variant : node.get("variants")) {
        String written = variant.get("form").asText();
        String origin = node.get("origin").asText() + " " + node.get("role").asText();
        Form form = new Form(written, cluster, family, origin, kept, names.word(written));
        names.forms.add(form);
        names.clusters.computeIfAbsent(cluster, each -> new ArrayList<>()).add(form);
      }
      cluster++;
    }
    List<String> rows = Files.readAllLines(folder.resolve("neg_tokens_dev.tsv"));
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split("\t", -1);
      var pairs = seed < 0 || random.nextBoolean() ? names.hard : names.hardAside;
      pairs.add(new NameWord[] {names.word(cells[0]), names.word(cells[1])});
      pairs.add(new NameWord[] {names.word(cells[4]), names.word(cells[5])});
    }
    names.cases("alike.tsv", names.alike);
    names.cases("apart.tsv", names.apart);
    return names;
  }

  /** Our own cases, one for each convention, which the gold names may not outvote. */
  private void cases(String file, List<NameWord[]> pairs) throws IOException {
    try (var rows = TrainingNames.class.getResourceAsStream(file)) {
      if (rows == null) {
        throw new IOException(file + " is missing");
      }
      new String(rows.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(row -> row.split("\t", -1))
          .forEach(cells -> pairs.add(new NameWord[] {word(cells[0]), word(cells[1])}));
    }
  }

  private NameWord word(String written) {
    Word word = Word.of(written);
    return new NameWord(written, word, word.letters().isEmpty() ? List.of() : reader.read(word));
  }

  static SpelledWord spelled(NameWord word, SpellingCosts costs) {
    return SpelledWord.of(word.canonical(), word.word().script(), costs);
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

  List<NameWord[]> hardAside() {
    return hardAside;
  }

  /** Pairs of spellings in the letters that the costs are about. */
  List<LetterAligner.Word[]> aligned() {
    SpellingCosts none = new SpellingCosts(List.of());
    Map<String, Integer> letters = new HashMap<>();
    for (Form form : forms) {
      if (form.word().isName()) {
        for (String letter : spelledAsWritten(form.word(), none).letters().split("")) {
          letters.merge(letter, 1, Integer::sum);
        }
      }
    }
    List<LetterAligner.Word[]> aligned = new ArrayList<>();
    pairs((a, b, weight) -> aligned.add(new LetterAligner.Word[] {known(a, letters), known(b, letters)}));
    return aligned;
  }

  private static LetterAligner.Word known(NameWord word, Map<String, Integer> letters) {
    LetterAligner.Word spelled = spelledAsWritten(word, new SpellingCosts(List.of()));
    StringBuilder known = new StringBuilder();
    for (String letter : spelled.letters().split("")) {
      boolean frequent = letters.getOrDefault(letter, 0) >= 20;
      known.append(
          frequent
              ? letter
              : java.text.Normalizer.normalize(letter, java.text.Normalizer.Form.NFD).charAt(0));
    }
    return new LetterAligner.Word(spelled.system(), known.toString());
  }

  private static LetterAligner.Word spelledAsWritten(NameWord word, SpellingCosts none) {
    return new LetterAligner.Word(
        LetterSystem.of(word.word().script()),
        SpelledWord.letters(word.canonical(), word.word().script()));
  }

  private interface WordPair {
    void pair(NameWord a, NameWord b, double weight);
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
      for (NameWord[] pair : pairs.subList(0, Math.min(MOST_PAIRS, pairs.size()))) {
        receiver.pair(pair[0], pair[1], weight);
      }
    }
  }

  void same(SpellingCosts costs, Weighted receiver) {
    pairs(
        (a, b, weight) -> {
          if (!settled(a, b)) {
            receiver.pair(spelled(a, costs), spelled(b, costs), weight);
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
      SpelledWord spelled = spelled(form.word(), costs);
      Collection<String> keys = Blocks.of(form.word());
      for (String key : keys) {
        for (int j : blocks.getOrDefault(key, List.of())) {
          Form other = forms.get(j);
          if (!other.family().equals(form.family()) && seen.add((long) i << 32 | j)) {
            SpelledWord otherSpelled = spelled(other.word(), costs);
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

  private void unsettled(List<NameWord[]> pairs, SpellingCosts costs, Pair receiver) {
    for (NameWord[] pair : pairs) {
      if (pair[0].isName() && pair[1].isName() && !settled(pair[0], pair[1])) {
        receiver.pair(spelled(pair[0], costs), spelled(pair[1], costs));
      }
    }
  }
}
