package org.anun.names;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A part of a {@link Reason} that can be told in each of its languages. Immutable. */
sealed interface Said permits Reason, Said.Written, Said.Term, Said.Listed {
  /** The wording in one of the languages of {@link Reasons}. */
  String in(String language);

  /** Letters, the same in every language. */
  record Written(String letters) implements Said {
    @Override
    public String in(String language) {
      return letters;
    }
  }

  /** A word of {@code reason_terms.tsv}, by its English. */
  record Term(String english) implements Said {
    @Override
    public String in(String language) {
      return Reasons.standard().term(english, language);
    }
  }

  /** Several, with commas between them. */
  record Listed(List<Said> parts) implements Said {
    @Override
    public String in(String language) {
      return parts.stream().map(part -> part.in(language)).collect(Collectors.joining(", "));
    }
  }

  /** Several terms. */
  static Listed terms(Stream<String> english) {
    return new Listed(english.<Said>map(Term::new).toList());
  }
}
