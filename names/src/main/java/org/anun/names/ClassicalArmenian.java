package org.anun.names;

import java.util.ArrayList;
import java.util.List;

/**
 * What a name in the classical orthography of Armenian, which the diaspora writes, is in the
 * reformed one: Պէյրութ, Բեյրութ. Western writers also give foreign sounds by the letters that they
 * read so, where Eastern ones choose the others: Կիւմրի for Գյումրի, Պաքու for Բաքու. The rules are
 * those of the reforms of 1922 and 1940 as far as they do not need a dictionary; what comes out is
 * a proposal. The letters եւ stay two, as {@link Word} has them. Stateless.
 */
final class ClassicalArmenian {
  private static final String WESTERN = "բպգկդտձծջճ";
  private static final String EASTERN = "պբկգտդծձճջ";
  private static final String VOWELS = "աեէըիոօու";

  private ClassicalArmenian() {}

  /** The same in the reformed orthography, as is and as Western writers mean it. */
  static List<String> reformed(String letters) {
    String reformed = reform(letters);
    List<String> proposals = new ArrayList<>(2);
    if (!reformed.equals(letters)) {
      proposals.add(reformed);
    }
    String read = swap(reformed);
    // Only a classical spelling, or the letters that begin foreign names, tell a Western writer.
    if (!read.equals(reformed) && (!reformed.equals(letters) || foreign(letters))) {
      proposals.add(read);
    }
    return proposals;
  }

  private static String reform(String letters) {
    StringBuilder reformed = new StringBuilder(letters.length());
    for (int at = 0; at < letters.length(); at++) {
      char letter = letters.charAt(at);
      char next = at + 1 < letters.length() ? letters.charAt(at + 1) : 0;
      boolean inside = at > 0;
      if (letter == 'ե' && next == 'ւ') {
        reformed.append("եւ");
        at++;
      } else if (letter == 'ի' && next == 'ւ') {
        reformed.append(inside ? "յու" : "իվ");
        at++;
      } else if (letter == 'ե' && (next == 'ա' || next == 'օ') && inside) {
        reformed.append('յ').append(next == 'ա' ? 'ա' : 'ո');
        at++;
      } else if (letter == 'ո' && next == 'ւ') {
        reformed.append("ու");
        at++;
      } else if (letter == 'ո' && next == 'յ' && inside) {
        reformed.append(at + 2 == letters.length() ? "ո" : "ույ");
        at++;
      } else if (letter == 'ւ') {
        reformed.append('վ');
      } else if (letter == 'է' && inside) {
        reformed.append('ե');
      } else if (letter == 'օ' && inside) {
        reformed.append('ո');
      } else if (letter == 'յ' && !inside && next != 0 && VOWELS.indexOf(next) >= 0) {
        reformed.append('հ');
      } else {
        reformed.append(letter);
      }
    }
    return reformed.toString();
  }

  private static String swap(String letters) {
    StringBuilder swapped = new StringBuilder(letters.length());
    for (int at = 0; at < letters.length(); at++) {
      int western = WESTERN.indexOf(letters.charAt(at));
      swapped.append(western < 0 ? letters.charAt(at) : EASTERN.charAt(western));
    }
    return swapped.toString();
  }

  /** Whether a word begins as hardly any Armenian one does, but foreign ones by Western letters. */
  private static boolean foreign(String letters) {
    return !letters.isEmpty() && "պկտ".indexOf(letters.charAt(0)) >= 0;
  }
}
