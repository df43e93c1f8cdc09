package org.anun.indexer.mention;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A person named with given name and surname.
 *
 * @param tokens the words of the name, two or more, in text order
 */
record FullName(List<Token> tokens) {
  FullName {
    tokens = List.copyOf(tokens);
    if (tokens.size() < 2) {
      throw new IllegalArgumentException("a full name has two words, not " + tokens);
    }
  }

  Token given() {
    return tokens.getFirst();
  }

  Token surname() {
    return tokens.getLast();
  }

  int start() {
    return tokens.getFirst().start();
  }

  int end() {
    return tokens.getLast().end();
  }

  /** The name with single blanks. */
  String text() {
    return tokens.stream()
        .map(token -> token.initial() ? token.form() + "." : token.form())
        .collect(Collectors.joining(" "));
  }
}
