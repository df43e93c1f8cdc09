package org.anun.indexer.mention.tagger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.anun.authority.EntityKind;

/** Texts as tokens with labels, one a line, a blank line behind each sentence. */
public final class Conll {
  private Conll() {}

  record Token(String word, String label) {}

  /**
   * Reads a file as documents of so many sentences.
   *
   * @param spaced whether a blank stands around every token
   */
  public static List<AnnotatedText> read(Path file, String language, int sentences, boolean spaced)
      throws IOException {
    List<AnnotatedText> texts = new ArrayList<>();
    List<List<Token>> document = new ArrayList<>();
    List<Token> sentence = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        int tab = line.indexOf('\t');
        sentence.add(new Token(line.substring(0, tab), line.substring(tab + 1)));
        continue;
      }
      if (!sentence.isEmpty()) {
        document.add(sentence);
        sentence = new ArrayList<>();
      }
      if (document.size() == sentences) {
        texts.add(text(document, language, spaced));
        document = new ArrayList<>();
      }
    }
    if (!sentence.isEmpty()) {
      document.add(sentence);
    }
    if (!document.isEmpty()) {
      texts.add(text(document, language, spaced));
    }
    return texts;
  }

  private static AnnotatedText text(List<List<Token>> sentences, String language, boolean spaced) {
    StringBuilder text = new StringBuilder();
    List<AnnotatedText.Name> names = new ArrayList<>();
    int number = 0;
    for (List<Token> sentence : sentences) {
      if (!text.isEmpty()) {
        text.append(number++ % 3 == 2 ? "\n" : " ");
      }
      EntityKind type = null;
      int start = 0;
      int end = 0;
      boolean straight = false;
      for (int at = 0; at < sentence.size(); at++) {
        Token token = sentence.get(at);
        boolean quote = token.word().equals("\"");
        boolean glued = at == 0 || (!spaced && glued(sentence, at, straight));
        straight ^= quote;
        text.append(glued ? "" : " ");
        if (!token.label().startsWith("I-") && type != null) {
          names.add(new AnnotatedText.Name(type, start, end));
          type = null;
        }
        if (token.label().startsWith("B-")) {
          type = type(token.label().substring(2));
          start = text.length();
        }
        text.append(token.word());
        end = text.length();
      }
      if (type != null) {
        names.add(new AnnotatedText.Name(type, start, end));
      }
    }
    return new AnnotatedText(language, text.toString(), names);
  }

  private static boolean glued(List<Token> sentence, int at, boolean straight) {
    String word = sentence.get(at).word();
    String before = sentence.get(at - 1).word();
    if (word.equals("\"")) {
      return straight;
    }
    if (before.equals("\"")) {
      return straight;
    }
    boolean stop = before.equals(".") || before.equals("․");
    if (stop && at > 1 && Character.isLowerCase(word.charAt(0)) && word.charAt(0) < 128) {
      return true;
    }
    if (before.equals("-") && at > 1 && sentence.get(at - 2).word().equals("»")) {
      return true;
    }
    if (word.equals("-") && before.equals("»")) {
      return true;
    }
    return ",.!?:;)]»”։՝՜՞՛…․%".contains(word) || "([«“„".contains(before);
  }

  private static EntityKind type(String name) {
    return switch (name) {
      case "PER" -> EntityKind.PERSON;
      case "LOC" -> EntityKind.PLACE;
      case "ORG" -> EntityKind.ORGANISATION;
      default -> throw new IllegalStateException("no such type of name: " + name);
    };
  }
}
