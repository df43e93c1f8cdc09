package org.anun.indexer.mention.tagger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.anun.authority.EntityKind;

/**
 * Texts of one sentence a line, whose names are marked as {@code [P:Nikol Pashinyan]}; L and O mark
 * places and organisations.
 */
public final class MarkedSentences {
  private MarkedSentences() {}

  /**
   * Reads a file as documents of so many sentences.
   *
   * @throws IllegalStateException when a mark is broken, by file and line
   */
  public static List<AnnotatedText> read(Path file, String language, int sentences)
      throws IOException {
    List<AnnotatedText> texts = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    List<AnnotatedText.Name> names = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    for (int number = 0; number < lines.size(); number++) {
      text.append(text.isEmpty() ? "" : "\n");
      read(lines.get(number), file + " line " + (number + 1), text, names);
      if (number % sentences == sentences - 1 || number == lines.size() - 1) {
        texts.add(new AnnotatedText(language, text.toString(), names));
        text.setLength(0);
        names.clear();
      }
    }
    return texts;
  }

  private static void read(
      String line, String where, StringBuilder text, List<AnnotatedText.Name> names) {
    int at = 0;
    while (at < line.length()) {
      char unit = line.charAt(at);
      if (unit != '[') {
        text.append(unit);
        at++;
        continue;
      }
      int end = line.indexOf(']', at);
      if (end < at + 4 || line.charAt(at + 2) != ':') {
        throw new IllegalStateException(where + ": a name is marked as [P:name], not " + line);
      }
      EntityKind type =
          switch (line.charAt(at + 1)) {
            case 'P' -> EntityKind.PERSON;
            case 'L' -> EntityKind.PLACE;
            case 'O' -> EntityKind.ORGANISATION;
            default -> throw new IllegalStateException(where + ": the type is P, L or O: " + line);
          };
      int start = text.length();
      text.append(line, at + 3, end);
      names.add(new AnnotatedText.Name(type, start, text.length()));
      at = end + 1;
    }
  }
}
