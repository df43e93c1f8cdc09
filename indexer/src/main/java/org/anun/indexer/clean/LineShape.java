package org.anun.indexer.clean;

import java.util.List;

/**
 * What a line shows by itself, as the first traits of the line model. Immutable and thread-safe.
 */
final class LineShape {
  private static final String SEPARATORS = "|·•›»/–—";
  private static final String QUOTES = "\"“”«»„‘’";
  private static final int SHORT = 3;

  private final Lexicon lexicon;
  private final Calendar calendar;

  LineShape(Lexicon lexicon, Calendar calendar) {
    this.lexicon = lexicon;
    this.calendar = calendar;
  }

  /** Writes the traits of a line. */
  void write(Line line, float[] traits) {
    int count = line.words().size();
    if (line.isLong()) {
      // A long line counts as running text of the usual word length.
      set(traits, Trait.WORDS, line.plain().length() / 6f);
      set(traits, Trait.UNITS_A_WORD, 6);
      set(traits, Trait.ENDING, ending(line));
      for (Trait trait : List.of(Trait.CAPITALISED, Trait.ALL_CAPITALS)) {
        set(traits, trait, Trait.UNKNOWN);
      }
      return;
    }
    set(traits, Trait.WORDS, count);
    set(traits, Trait.UNITS_A_WORD, line.plain().length() / (float) Math.max(1, count));
    set(traits, Trait.ENDING, ending(line));
    writeWords(line.words(), traits);
    writeMarks(line.plain(), count, traits);
    writePhrases(line, traits);
    set(traits, Trait.MARKED, line.mark().ordinal());
    set(traits, Trait.PARAGRAPH, line.paragraph() ? 1 : 0);
  }

  /** 0 for a letter, 1 a full stop, 2 other marks of a sentence, 3 a bracket, 4 other marks. */
  private static float ending(Line line) {
    if (line.plain().isEmpty()) {
      return 0;
    }
    if (line.endsSentence()) {
      return line.endsWithStop() ? 1 : 2;
    }
    char last = line.plain().charAt(line.plain().length() - 1);
    if (Letters.is(last, Letters.LETTER | Letters.DIGIT | Letters.SLOW)) {
      return 0;
    }
    return last == ')' || last == ']' ? 3 : 4;
  }

  private static void writeWords(List<Word> words, float[] traits) {
    int cased = 0;
    int capitals = 0;
    int all = 0;
    int numbers = 0;
    int small = 0;
    int glued = 0;
    for (Word word : words) {
      switch (word.capitals()) {
        case NONE -> cased++;
        case FIRST -> {
          cased++;
          capitals++;
        }
        case ALL -> {
          cased++;
          capitals++;
          all++;
        }
        case NUMBER -> numbers++;
        case CASELESS -> {}
      }
      small += word.length() <= SHORT ? 1 : 0;
      glued += word.glued() ? 1 : 0;
    }
    float count = Math.max(1, words.size());
    boolean known = cased > 0;
    set(traits, Trait.CAPITALISED, known ? capitals / (float) cased : Trait.UNKNOWN);
    set(traits, Trait.ALL_CAPITALS, known ? all / (float) cased : Trait.UNKNOWN);
    boolean firstSmall = !words.isEmpty() && words.getFirst().capitals() == Word.Capitals.NONE;
    set(traits, Trait.FIRST_SMALL, known ? (firstSmall ? 1 : 0) : Trait.UNKNOWN);
    set(traits, Trait.NUMBERS, numbers / count);
    set(traits, Trait.SHORT_WORDS, small / count);
    set(traits, Trait.GLUED, glued);
  }

  private static void writeMarks(String plain, int words, float[] traits) {
    int stops = 0;
    int commas = 0;
    int quotes = 0;
    int brackets = 0;
    int separators = 0;
    int colon = 0;
    int handles = 0;
    for (int at = 0; at < plain.length(); at++) {
      char unit = plain.charAt(at);
      if (unit == ' ' || Letters.is(unit, Letters.LETTER)) {
        continue;
      }
      boolean spaced = at + 1 < plain.length() && plain.charAt(at + 1) == ' ';
      if (unit == '.' || unit == '!' || unit == '?' || unit == '։' || unit == '…') {
        stops += spaced ? 1 : 0;
      } else if (unit == ',' || unit == '،') {
        commas++;
      } else if (unit == '(' || unit == '[') {
        brackets++;
      } else if (unit == ':') {
        colon = colon == 0 ? at + 1 : colon;
      } else if (unit == '@' || unit == '#') {
        handles++;
      } else if (SEPARATORS.indexOf(unit) >= 0) {
        separators++;
      } else if (QUOTES.indexOf(unit) >= 0) {
        quotes++;
      }
    }
    float count = Math.max(1, words);
    set(traits, Trait.STOPS, stops);
    set(traits, Trait.COMMAS, commas / count);
    set(traits, Trait.QUOTES, quotes);
    set(traits, Trait.BRACKETS, brackets);
    set(traits, Trait.SEPARATORS, separators);
    set(traits, Trait.COLON, colon == 0 ? 0 : colon / (float) plain.length());
    set(traits, Trait.HANDLE, handles);
    if (!plain.isEmpty()) {
      char first = plain.charAt(0);
      char last = plain.charAt(plain.length() - 1);
      set(traits, Trait.OPENS_QUOTE, QUOTES.indexOf(first) >= 0 ? 1 : 0);
      boolean bracketed = (first == '(' && last == ')') || (first == '[' && last == ']');
      set(traits, Trait.BRACKETED, bracketed ? 1 : 0);
    }
    boolean address = plain.contains("://") || plain.contains("www.") || plain.contains(".com");
    set(traits, Trait.ADDRESS, address ? 1 : 0);
  }

  private void writePhrases(Line line, float[] traits) {
    List<Word> words = line.words();
    int credits = 0;
    int agencies = 0;
    int biography = 0;
    int published = 0;
    int readers = 0;
    int promos = 0;
    int dates = 0;
    int pictures = 0;
    for (int index = 0; index < words.size(); index++) {
      Word word = words.get(index);
      if (word.number()) {
        continue;
      }
      credits += lexicon.credits.at(words, index) > 0 ? 1 : 0;
      agencies += lexicon.agencies.at(words, index) > 0 ? 1 : 0;
      biography += lexicon.biographies.at(words, index) > 0 ? 1 : 0;
      published += lexicon.published.at(words, index) > 0 ? 1 : 0;
      published += lexicon.updated.at(words, index) > 0 ? 1 : 0;
      readers += lexicon.readers.at(words, index) > 0 ? 1 : 0;
      promos += lexicon.promoAnywhere.at(words, index) > 0 ? 1 : 0;
      pictures += lexicon.pictures.at(words, index) > 0 ? 1 : 0;
      boolean beside =
          (index > 0 && words.get(index - 1).number())
              || (index + 1 < words.size() && words.get(index + 1).number());
      dates += beside && calendar.month(word) ? 1 : 0;
    }
    float count = Math.max(1, words.size());
    set(traits, Trait.CREDIT, credits);
    set(traits, Trait.AGENCY, agencies);
    set(traits, Trait.BIOGRAPHY, biography);
    set(traits, Trait.PUBLISHED, published);
    set(traits, Trait.READER, readers / count);
    set(traits, Trait.PROMO, promos);
    set(traits, Trait.DATED, dates);
    set(traits, Trait.FULL_DATE, dates > 0 && calendar.find(line, 0).isPresent() ? 1 : 0);
    set(traits, Trait.PICTURE, pictures);
    set(traits, Trait.AUTHOR, lexicon.authors.at(words, 0));
    set(traits, Trait.PROMO_START, lexicon.promoStarts.at(words, 0));
    set(traits, Trait.HEADER, lexicon.headers.at(words, 0));
    set(traits, Trait.BUTTON, lexicon.interfaceStarts.at(words, 0));
    set(traits, Trait.BUTTONS, lexicon.interfaceWords.covered(words) / count);
  }

  static void set(float[] traits, Trait trait, float value) {
    traits[trait.ordinal()] = value;
  }
}
