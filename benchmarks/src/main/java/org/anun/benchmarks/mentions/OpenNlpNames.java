package org.anun.benchmarks.mentions;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.tokenize.SimpleTokenizer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import org.anun.authority.EntityKind;
import org.anun.indexer.mention.tagger.AnnotatedText;

/**
 * OpenNLP's name finder, trained with its own defaults on the same texts of one language: words by
 * its simple tokeniser, sentences by their last marks. Not thread-safe.
 */
final class OpenNlpNames {
  private static final String SENTENCE_MARKS = ".!?։:…";

  private final NameFinderME finder;

  private OpenNlpNames(TokenNameFinderModel model) {
    finder = new NameFinderME(model);
  }

  static OpenNlpNames train(String language, List<AnnotatedText> texts) throws IOException {
    List<NameSample> samples = new ArrayList<>();
    for (AnnotatedText text : texts) {
      boolean first = true;
      for (Sentence sentence : sentences(text.text())) {
        samples.add(new NameSample(sentence.words(), sentence.names(text.names()), first));
        first = false;
      }
    }
    return new OpenNlpNames(
        NameFinderME.train(
            language,
            null,
            ObjectStreamUtils.createObjectStream(samples),
            TrainingParameters.defaultParams(),
            new TokenNameFinderFactory()));
  }

  /** The names of one text. */
  List<AnnotatedText.Name> find(AnnotatedText text) {
    List<AnnotatedText.Name> names = new ArrayList<>();
    finder.clearAdaptiveData();
    for (Sentence sentence : sentences(text.text())) {
      for (Span name : finder.find(sentence.words())) {
        names.add(
            new AnnotatedText.Name(
                EntityKind.valueOf(name.getType().toUpperCase(Locale.ROOT)),
                sentence.tokens().get(name.getStart()).getStart(),
                sentence.tokens().get(name.getEnd() - 1).getEnd()));
      }
    }
    return names;
  }

  private static List<Sentence> sentences(String text) {
    Span[] tokens = SimpleTokenizer.INSTANCE.tokenizePos(text);
    List<Sentence> sentences = new ArrayList<>();
    int from = 0;
    for (int at = 0; at < tokens.length; at++) {
      int end = tokens[at].getEnd();
      boolean last = SENTENCE_MARKS.indexOf(text.charAt(end - 1)) >= 0;
      boolean blank = end == text.length() || Character.isWhitespace(text.charAt(end));
      if ((last && blank) || at + 1 == tokens.length) {
        sentences.add(new Sentence(text, Arrays.asList(tokens).subList(from, at + 1)));
        from = at + 1;
      }
    }
    return sentences;
  }

  /** The tokens of one sentence, by their offsets in the text. */
  private record Sentence(String text, List<Span> tokens) {
    String[] words() {
      return tokens.stream()
          .map(token -> token.getCoveredText(text).toString())
          .toArray(String[]::new);
    }

    Span[] names(List<AnnotatedText.Name> all) {
      List<Span> names = new ArrayList<>();
      for (AnnotatedText.Name name : all) {
        int start = -1;
        int end = -1;
        for (int at = 0; at < tokens.size(); at++) {
          Span token = tokens.get(at);
          if (token.getStart() < name.end() && token.getEnd() > name.start()) {
            start = start < 0 ? at : start;
            end = at + 1;
          }
        }
        if (start >= 0) {
          names.add(new Span(start, end, name.type().code()));
        }
      }
      return names.toArray(Span[]::new);
    }
  }
}
