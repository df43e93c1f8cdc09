package org.anun.names.lucene;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.anun.names.WeightedKey;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.apache.lucene.util.QueryBuilder;

/** Weighted keys: their boosts, places and offsets, and the query that Lucene makes of them. */
public class ExpandedKeysTest extends BaseTokenStreamTestCase {
  private static final Map<String, List<WeightedKey>> KEYS =
      Map.of(
          "Hagopian",
          List.of(
              new WeightedKey("hagopian", 1),
              new WeightedKey("hakobian", 0.5f),
              new WeightedKey("akopian", 0.25f)),
          "Յակոբեան",
          List.of(new WeightedKey("hakobian", 1), new WeightedKey("hagopian", 0.5f)),
          "Ivan",
          List.of(new WeightedKey("ivan", 1)));

  private static Analyzer analyzer(KeyScope scope) {
    KeyOptions options = new KeyOptions(scope, false, true);
    return analyzer(
        tokens -> new NameKeyFilter(tokens, word -> KEYS.getOrDefault(word, List.of()), options));
  }

  private static Analyzer analyzer(Function<TokenStream, TokenStream> filter) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String fieldName) {
        StandardTokenizer tokenizer = new StandardTokenizer();
        return new TokenStreamComponents(tokenizer, filter.apply(tokenizer));
      }
    };
  }

  private static List<Float> boosts(Analyzer analyzer, String text) throws IOException {
    List<Float> boosts = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream("text", text)) {
      BoostAttribute boost = tokens.addAttribute(BoostAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        boosts.add(boost.getBoost());
      }
      tokens.end();
    }
    return boosts;
  }

  public void testRespellingsStandAtTheWordsPlaceWithTheirWeights() throws IOException {
    try (Analyzer analyzer = analyzer(KeyScope.ANY)) {
      assertAnalyzesTo(
          analyzer,
          "meet Hagopian and Ivan",
          new String[] {"hagopian", "hakobian", "akopian", "ivan"},
          new int[] {5, 5, 5, 18},
          new int[] {13, 13, 13, 22},
          new String[] {"name", "name", "name", "name"},
          new int[] {2, 0, 0, 2});
      assertEquals(List.of(1f, 0.5f, 0.25f, 1f), boosts(analyzer, "meet Hagopian and Ivan"));
    }
  }

  public void testRespellingsStayWithinTheScript() throws IOException {
    try (Analyzer analyzer = analyzer(KeyScope.SCRIPT)) {
      assertAnalyzesTo(
          analyzer,
          "Hagopian Յակոբեան",
          new String[] {
            "Latn:hagopian", "Latn:hakobian", "Latn:akopian", "Armn:hakobian", "Armn:hagopian"
          },
          new int[] {0, 0, 0, 9, 9},
          new int[] {8, 8, 8, 17, 17},
          new int[] {1, 0, 0, 1, 0});
      assertEquals(List.of(1f, 0.5f, 0.25f, 1f, 0.5f), boosts(analyzer, "Hagopian Յակոբեան"));
    }
  }

  public void testLuceneMakesOneWeightedSynonymOfAWord() throws IOException {
    try (Analyzer analyzer = analyzer(KeyScope.ANY)) {
      assertEquals(
          new SynonymQuery.Builder("name")
              .addTerm(new Term("name", "hagopian"), 1)
              .addTerm(new Term("name", "hakobian"), 0.5f)
              .addTerm(new Term("name", "akopian"), 0.25f)
              .build(),
          new QueryBuilder(analyzer).createBooleanQuery("name", "Hagopian"));
    }
  }

  public void testKeysStandWhereTheWordStandsInEveryScript() throws IOException {
    String text =
        "Pashinyan’s Ter-Petrosyan Փաշինյա՞նի Տեր-Պետրոսյանը სააკაშვილის Пашиня\u0301на"
            + " Зеленського Əliyevin Paşinyan'ın باشينيان נתניהו Πασινιάν d’Arc";
    List<String> expected =
        List.of(
            "Pashinyan’s",
            "Ter",
            "Petrosyan",
            "Փաշինյա՞նի",
            "Տեր",
            "Պետրոսյանը",
            "სააკაშვილის",
            "Пашиня\u0301на",
            "Зеленського",
            "Əliyevin",
            "Paşinyan'ın",
            "باشينيان",
            "נתניהו",
            "Πασινιάν",
            "d’Arc");
    for (KeyScope scope : KeyScope.values()) {
      for (boolean expand : new boolean[] {false, true}) {
        KeyOptions options = new KeyOptions(scope, false, expand);
        try (Analyzer analyzer =
            new Analyzer() {
              @Override
              protected Reader initReader(String fieldName, Reader reader) {
                return new MarksCharFilter(reader);
              }

              @Override
              protected TokenStreamComponents createComponents(String fieldName) {
                StandardTokenizer tokenizer = new StandardTokenizer();
                return new TokenStreamComponents(tokenizer, new NameKeyFilter(tokenizer, options));
              }
            }) {
          assertEquals(expected, places(analyzer, text));
        }
      }
    }
  }

  /** The stretch of text of each position, which all tokens there have to share. */
  private static List<String> places(Analyzer analyzer, String text) throws IOException {
    List<String> places = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream("text", text)) {
      OffsetAttribute offsets = tokens.addAttribute(OffsetAttribute.class);
      PositionIncrementAttribute position = tokens.addAttribute(PositionIncrementAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        String place = text.substring(offsets.startOffset(), offsets.endOffset());
        if (position.getPositionIncrement() == 0) {
          assertEquals(places.getLast(), place);
        } else {
          assertEquals(1, position.getPositionIncrement());
          places.add(place);
        }
      }
      tokens.end();
    }
    return places;
  }

  public void testRandomText() throws IOException {
    KeyOptions options = new KeyOptions(KeyScope.SCRIPT, false, true);
    try (Analyzer analyzer = analyzer(tokens -> new NameKeyFilter(tokens, options))) {
      checkRandomData(random(), analyzer, 200 * RANDOM_MULTIPLIER);
    }
  }
}
