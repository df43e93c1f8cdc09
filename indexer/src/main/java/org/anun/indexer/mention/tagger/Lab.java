package org.anun.indexer.mention.tagger;

import java.nio.file.*;
import java.util.*;

/** Scratch: cross-validation. */
@SuppressWarnings({"all"})
public final class Lab {
  static final Lexicon LEX = new Lexicon();
  static final Scorer NONE = w -> new float[0];

  static byte[] gold(TokenRun run, AnnotatedText t) {
    byte[] labels = new byte[run.size()];
    int k = 0;
    for (AnnotatedText.Name n : t.names()) {
      boolean first = true;
      for (int i = 0; i < run.size(); i++) {
        if (run.start(i) >= n.start() && run.start(i) < n.end()) {
          labels[i] = (byte) (first ? Labels.first(n.type()) : Labels.inner(n.type()));
          first = false;
        }
      }
    }
    return labels;
  }

  static TokenRun scan(Vocabulary v, AnnotatedText t) {
    TokenRun run = new TokenScanner(v).scan(t.text(), 0, t.text().length(), t.language());
    LEX.phrases().mark(run, v);
    Evidence e = new Evidence();
    e.read(run);
    e.mark(run);
    return run;
  }

  record Model(Map<Long, float[]> rows, Vocabulary v, Decoder d) {}

  static Model model(Map<Long, float[]> rows) {
    float[] steps = rows.get(0L);
    Weights w = new Weights() {
      public void add(long f, float[] s, int o) { float[] r = rows.get(f); if (r != null) for (int i = 0; i < r.length; i++) s[o + i] += r[i]; }
      public float step(int b, int l) { return steps[b * Labels.COUNT + l]; }
    };
    Scorer sc = x -> {
      float[] s = new float[Features.DISTANCES * Labels.COUNT];
      Features.ofWord(x, (d, f, lex) -> w.add(f, s, (d + Features.REACH) * Labels.COUNT));
      return s;
    };
    return new Model(rows, new Vocabulary(LEX, sc), new Decoder(w));
  }

  static List<AnnotatedText.Name> predict(Model m, AnnotatedText t) {
    TokenRun run = scan(m.v, t);
    byte[] l = m.d.labels(run);
    if (t.language().equals("en") && Boolean.getBoolean("chunk")) new Chunker(LEX, m.d).mark(run, l);
    List<AnnotatedText.Name> out = new ArrayList<>();
    for (int i = 0; i < l.length; i++)
      if (Labels.isFirst(l[i])) {
        int j = i + 1;
        while (j < l.length && l[j] == l[i] + 1) j++;
        out.add(new AnnotatedText.Name(Labels.type(l[i]), run.start(i), run.end(j - 1)));
      }
    return out;
  }

  static Map<Long, float[]> train(List<AnnotatedText> texts, int epochs, Map<String, Double> weight) {
    CrfTrainer tr = new CrfTrainer();
    Vocabulary v = new Vocabulary(LEX, NONE);
    for (AnnotatedText t : texts) {
      TokenRun run = scan(v, t);
      tr.add(run, gold(run, t), weight.getOrDefault(t.language(), 1.0));
    }
    return tr.train(epochs, 7);
  }

  static class Score {
    int[] tp = new int[4], fp = new int[4], fn = new int[4]; int utp, ufp, ufn;
    Map<String, Integer> errors = new TreeMap<>();
    void add(List<AnnotatedText.Name> gold, List<AnnotatedText.Name> got, String text, boolean show) {
      Set<AnnotatedText.Name> g = new HashSet<>(gold), p = new HashSet<>(got);
      Set<Long> gs = new HashSet<>(), ps = new HashSet<>();
      for (var n : g) gs.add(n.start() * 100000L + n.end());
      for (var n : p) ps.add(n.start() * 100000L + n.end());
      for (long x : ps) if (gs.contains(x)) utp++; else ufp++;
      for (long x : gs) if (!ps.contains(x)) ufn++;
      for (var n : p) { int k = n.type().ordinal(); if (g.contains(n)) tp[k]++; else { fp[k]++; if (show) errors.merge("+" + n.type().name().substring(0, 2) + " " + text.substring(n.start(), n.end()), 1, Integer::sum);} }
      for (var n : g) { int k = n.type().ordinal(); if (!p.contains(n)) { fn[k]++; if (show) errors.merge("-" + n.type().name().substring(0, 2) + " " + text.substring(n.start(), n.end()), 1, Integer::sum);} }
    }
    static String f(double tp, double fp, double fn) { return String.format("P %.1f R %.1f F %.1f", 100 * tp / Math.max(1, tp + fp), 100 * tp / Math.max(1, tp + fn), 200 * tp / Math.max(1, 2 * tp + fp + fn)); }
    public String toString() {
      int a = 0, b = 0, c = 0; StringBuilder s = new StringBuilder();
      for (int k = 0; k < 3; k++) { a += tp[k]; b += fp[k]; c += fn[k]; s.append(NameType.values()[k].name(), 0, 3).append(' ').append(f(tp[k], fp[k], fn[k])).append("; "); }
      return "TYPED " + f(a, b, c) + " | UNTYPED " + f(utp, ufp, ufn) + " | " + s;
    }
  }

  public static void main(String[] a) throws Exception {
    String mode = a[0];
    int epochs = Integer.getInteger("epochs", 20);
    CrfTrainer.BLACKOUT = Double.parseDouble(System.getProperty("blackout", "0.3"));
    CrfTrainer.L1 = Double.parseDouble(System.getProperty("l1", "2e-5"));
    CrfTrainer.RATE = Double.parseDouble(System.getProperty("rate", "0.15"));
    CrfTrainer.MIN = Integer.getInteger("min", 2);
    int hyDoc = 10, ruDoc = 10;
    List<AnnotatedText> hy = Conll.read(Path.of("/work/shared/data/ner/hy-armtdp-train.conll"), "hy", hyDoc, false);
    List<AnnotatedText> ru = Conll.read(Path.of("/work/shared/data/ner/ru-factrueval-devset.conll"), "ru", ruDoc, false);
    List<AnnotatedText> hyS = Conll.read(Path.of("/work/shared/data/ner/hy-armtdp-train.conll"), "hy", 1, true);
    List<AnnotatedText> ruS = Conll.read(Path.of("/work/shared/data/ner/ru-factrueval-devset.conll"), "ru", 1, true);
    List<AnnotatedText> hyX = Conll.read(Path.of("/work/shared/data/ner/hy-armtdp-train.conll"), "hy", hyDoc, true);
    List<AnnotatedText> ruX = Conll.read(Path.of("/work/shared/data/ner/ru-factrueval-devset.conll"), "ru", ruDoc, true);
    Map<String, Double> w = Map.of();
    if (mode.equals("cv")) {
      Score sh = new Score(), sr = new Score(), shx = new Score(), srx = new Score();
      int folds = Integer.getInteger("folds", 5), run = Integer.getInteger("run", 1);
      for (int f = 0; f < Math.min(run, folds); f++) {
        List<AnnotatedText> tr = new ArrayList<>();
        for (int i = 0; i < hy.size(); i++) if (i / 10 % folds != f) tr.add(i % 2 == 0 ? hy.get(i) : hyX.get(i));
        for (int i = 0; i < ru.size(); i++) if (i / 3 % folds != f) { tr.add(ru.get(i)); }
        for (int i = 0; i < ru.size(); i++) if (i / 3 % folds != f) { tr.add(ruX.get(i)); }
        for (int i = 0; i < hy.size(); i++) if (i / 10 % folds != f) { /* once */ }
        long t0 = System.nanoTime();
        Model m = model(train(tr, epochs, w));
        System.out.printf("fold %d trained %.1fs rows %d%n", f, (System.nanoTime() - t0) / 1e9, m.rows.size());
        boolean show = Boolean.getBoolean("show");
        for (int i = 0; i < hy.size(); i++) if (i / 10 % folds == f) { sh.add(hy.get(i).names(), predict(m, hy.get(i)), hy.get(i).text(), show); shx.add(hyX.get(i).names(), predict(m, hyX.get(i)), "", false); }
        for (int i = 0; i < ru.size(); i++) if (i / 3 % folds == f) { sr.add(ru.get(i).names(), predict(m, ru.get(i)), ru.get(i).text(), show); srx.add(ruX.get(i).names(), predict(m, ruX.get(i)), "", false); }
        System.out.println("hy " + sh); System.out.println("hy spaced " + shx); System.out.println("ru " + sr); System.out.println("ru spaced " + srx);
      }
      for (Score s : List.of(sh, sr)) s.errors.entrySet().stream().sorted((x, y) -> y.getValue() - x.getValue()).limit(70).forEach(e -> System.out.print(e + "; "));
    } else if (mode.equals("en")) {
      List<AnnotatedText> own = new ArrayList<>();
      for (String l : List.of("en", "uk", "az", "tr", "ka", "fr", "de")) { Path p = Path.of("/work/h-mention/indexer/training/mentions/" + l + ".txt"); own.addAll(MarkedSentences.read(p, l, 1)); own.addAll(MarkedSentences.read(p, l, 10)); }
      Map<String, Double> ww = new HashMap<>(); double x = Double.parseDouble(System.getProperty("own", "1")); for (String l : List.of("en", "uk", "az", "tr", "ka", "fr", "de")) ww.put(l, x);
      List<AnnotatedText> tr = new ArrayList<>();
      for (int i = 0; i < hy.size(); i++) tr.add(i % 2 == 0 ? hy.get(i) : hyX.get(i));
      for (int i = 0; i < ru.size(); i++) tr.add(i % 2 == 0 ? ru.get(i) : ruX.get(i));
      if (!Boolean.getBoolean("noown")) tr.addAll(own);
      Model m = model(train(tr, epochs, ww));
      System.out.println("rows " + m.rows.size());
      en(m);
    } else if (mode.equals("cross")) {
      Model m = model(train(hy, epochs, w)); Score s = new Score();
      for (var t : ru) s.add(t.names(), predict(m, t), t.text(), false);
      System.out.println("hy->ru " + s);
      m = model(train(ru, epochs, w)); s = new Score();
      for (var t : hy) s.add(t.names(), predict(m, t), t.text(), false);
      System.out.println("ru->hy " + s);
    }
  }

  static void en(Model m) throws Exception {
    Map<String, List<AnnotatedText.Name>> ner = silver("/tmp/mention/en-ner.tsv"), nnp = silver("/tmp/mention/en-nnp.tsv");
    Score a = new Score(), b = new Score(), c = new Score();
    boolean show = Boolean.getBoolean("show");
    for (String d : ner.keySet()) {
      String text = Files.readString(Path.of("/tmp/mention/en/" + d + ".txt"));
      AnnotatedText t = new AnnotatedText("en", text, List.of());
      var got = predict(m, t);
      List<AnnotatedText.Name> g = new ArrayList<>(), all = new ArrayList<>();
      for (var n : ner.get(d)) { all.add(n); if (n.start() >= 0) g.add(n); }
      a.add(g.stream().filter(n -> !misc.contains(d + n.start())).toList(), got, text, show);
      c.add(all, got, text, false);
      b.add(nnp.get(d), got, text, false);
    }
    System.out.println("NER  " + a); System.out.println("NER+MISC " + c); System.out.println("NNP " + b);
    a.errors.entrySet().stream().sorted((x, y) -> y.getValue() - x.getValue()).limit(200).forEach(e -> System.out.print(e + "; "));
  }
  static Set<String> misc = new HashSet<>();
  static Map<String, List<AnnotatedText.Name>> silver(String f) throws Exception {
    Map<String, List<AnnotatedText.Name>> r = new TreeMap<>();
    for (String l : Files.readAllLines(Path.of(f))) { String[] c = l.split("\t"); NameType t = switch (c[3]) { case "PERSON" -> NameType.PERSON; case "LOCATION" -> NameType.PLACE; default -> NameType.ORGANISATION; };
      if (c[3].equals("MISC")) misc.add(c[0] + c[1]);
      r.computeIfAbsent(c[0], x -> new ArrayList<>()).add(new AnnotatedText.Name(t, Integer.parseInt(c[1]), Integer.parseInt(c[2]))); }
    return r;
  }
}
