package org.anun.indexer.mention.tagger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSSample;
import opennlp.tools.postag.POSTaggerFactory;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import org.anun.authority.Authority;
import org.anun.elastic.Segment;
import org.anun.elastic.SegmentKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Models that a user brings, trained here from sentences written for the project. */
class NameModelsTest {
  /** Words that our own tagger takes for no persons, so that only a model can find them. */
  private static final String[] PERSONS = {"Ooo", "Uuu", "Eee", "Iii"};

  @TempDir private static Path folder;

  @BeforeAll
  static void train() throws IOException {
    write("person.bin", names("person"));
    write("more-persons.bin", names("per"));
    write("dates.bin", names("date"));
    write("untyped.bin", names("default"));
    TokenNameFinderModel written = written();
    write("written.bin", written);
    POSModel tagger =
        POSTaggerME.train(
            "en",
            ObjectStreamUtils.createObjectStream(
                new POSSample(new String[] {"Yerevan", "grows"}, new String[] {"N", "V"})),
            few(),
            new POSTaggerFactory());
    try (OutputStream out = Files.newOutputStream(folder.resolve("tagger.bin"))) {
      tagger.serialize(out);
    }
    Files.writeString(folder.resolve("text.bin"), "no model");
  }

  private static void write(String name, TokenNameFinderModel model) throws IOException {
    try (OutputStream out = Files.newOutputStream(folder.resolve(name))) {
      model.serialize(out);
    }
  }

  private static TrainingParameters few() {
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.ITERATIONS_PARAM, 40);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
    return parameters;
  }

  private static TokenNameFinderModel names(String type) throws IOException {
    List<NameSample> samples = new ArrayList<>();
    for (String person : PERSONS) {
      String[] words = {"then", "zz" + person, "spoke", "to", "them", "."};
      samples.add(new NameSample(words, new Span[] {new Span(1, 2, type)}, false));
      samples.add(new NameSample(new String[] {"then", "they", "spoke", "."}, new Span[0], false));
    }
    return train("en", samples);
  }

  /** A model for Ukrainian, which learns our own training sentences by heart. */
  private static TokenNameFinderModel written() throws IOException {
    List<NameSample> samples = new ArrayList<>();
    for (AnnotatedText text : MarkedSentences.read(Path.of("training/mentions/uk.txt"), "uk", 1)) {
      TokenRun run = UNTRAINED.run(text.text(), "uk");
      List<Span> spans = new ArrayList<>();
      for (NameSpan span : NameSpan.of(run, TaggerTrainer.labels(run, text))) {
        spans.add(new Span(span.from(), span.to(), span.kind().code()));
      }
      List<String> words = new ArrayList<>();
      for (int at = 0; at < run.size(); at++) {
        words.add(text.text().substring(run.start(at), run.end(at)));
      }
      samples.add(new NameSample(words.toArray(String[]::new), spans.toArray(Span[]::new), true));
    }
    return train("uk", samples);
  }

  private static TokenNameFinderModel train(String language, List<NameSample> samples)
      throws IOException {
    return NameFinderME.train(
        language,
        null,
        ObjectStreamUtils.createObjectStream(samples),
        few(),
        new TokenNameFinderFactory());
  }

  private static final Tagger UNTRAINED = Tagger.standard(Authority.shipped());

  private static NameModels models(String... given) {
    return NameModels.read(
        List.of(given).stream().map(each -> each.replace("=", "=" + folder + "/")).toList());
  }

  private static List<String> names(NameModels models, String text, String language) {
    Segment all = new Segment(0, text.length(), language, 1, SegmentKind.BODY);
    return Tagger.standard(Authority.shipped(), models).find(text, List.of(all)).stream()
        .map(span -> span.kind().code() + ' ' + text.substring(span.start(), span.end()))
        .toList();
  }

  @Test
  void aModelsNamesStandInThePlaceOfOursOfItsKinds() {
    String text = "Petros Ohanjanyan flew to Gyumri. then zzAaa spoke to them .";
    assertEquals(
        List.of("person Petros Ohanjanyan", "place Gyumri"), names(NameModels.NONE, text, "en"));
    assertEquals(
        List.of("place Gyumri", "person zzAaa"), names(models("en=person.bin"), text, "en"));
    assertEquals(names(NameModels.NONE, text, "en"), names(models("de=person.bin"), text, "en"));
  }

  @Test
  void aModelOfAllKindsFindsWhatItLearnt() throws IOException {
    NameModels own = models("uk=written.bin");
    int right = 0;
    int wanted = 0;
    for (AnnotatedText text : MarkedSentences.read(Path.of("training/mentions/uk.txt"), "uk", 1)) {
      List<String> gold =
          text.names().stream()
              .map(n -> n.type().code() + ' ' + text.text().substring(n.start(), n.end()))
              .toList();
      wanted += gold.size();
      List<String> found = names(own, text.text(), "uk");
      right += (int) gold.stream().filter(found::contains).count();
    }
    assertTrue(right >= 0.9 * wanted, right + " of " + wanted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          person.bin                      | a name model is given as LANGUAGE=FILE
          xx=person.bin                   | the language "xx" of the name model
          en=none.bin                     | none.bin cannot be used
          en=text.bin                     | text.bin cannot be used
          en=tagger.bin                   | tagger.bin cannot be used
          en=dates.bin                    | dates.bin finds none of person, location and organization, but date
          en=untyped.bin                  | untyped.bin finds none of person, location and organization, but default
          en=person.bin en=more-persons.bin | two name models for en find a person
          """)
  void whatCannotBeUsedIsRefusedByName(String given, String message) {
    String[] each = given.split(" ");
    IllegalArgumentException thrown =
        assertThrows(IllegalArgumentException.class, () -> models(each));
    assertTrue(String.valueOf(thrown.getMessage()).contains(message), thrown.getMessage());
  }
}
