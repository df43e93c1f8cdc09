package org.anun.indexer.mention.tagger;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * What words and runs of words are known to be, as hashes of their engine keys and folded forms.
 * {@link LexiconTables} makes it of the tables, and the model's file holds it made, because to make
 * tens of thousands of keys takes seconds. Thread-safe once filled.
 */
final class Lexicon {
  private static final List<String> LANGUAGES =
      List.of(
          "en", "hy", "ru", "uk", "be", "bg", "az", "tr", "ka", "fa", "ar", "fr", "de", "it", "ro",
          "el", "es", "pl", "he", "kk");

  private static final int LONGEST_ROLE = 5;

  final IntTable keys;
  final IntTable forms;
  final IntTable stems;
  final IntTable small;
  final IntTable roles;
  final List<String> endings;
  final PhraseBook phrases;

  Lexicon() {
    this(
        new IntTable(),
        new IntTable(),
        new IntTable(),
        new IntTable(),
        new IntTable(),
        new ArrayList<>(),
        new PhraseBook());
  }

  private Lexicon(
      IntTable keys,
      IntTable forms,
      IntTable stems,
      IntTable small,
      IntTable roles,
      List<String> endings,
      PhraseBook phrases) {
    this.keys = keys;
    this.forms = forms;
    this.stems = stems;
    this.small = small;
    this.roles = roles;
    this.endings = endings;
    this.phrases = phrases;
  }

  static int languageBit(String language) {
    int index = LANGUAGES.indexOf(language);
    return index < 0 ? 0 : 1 << index;
  }

  /**
   * The bits of {@link WordClass} of a word.
   *
   * @param form the hash of the folded word
   * @param wordKeys its engine keys; only asked for where the word may be a name
   */
  int classes(String folded, long form, List<String> wordKeys, boolean name) {
    int classes = forms.get(form);
    for (int length = 2; length <= folded.length(); length++) {
      classes |= stems.get(Features.hash(folded, 0, length));
    }
    if (!name) {
      return classes;
    }
    for (String key : wordKeys) {
      classes |= keys.get(Features.hash(key));
      classes |= surname(key) ? WordClass.SURNAME_ENDING.bit() : 0;
    }
    boolean patronymic = !wordKeys.isEmpty() && patronymic(wordKeys.getFirst());
    return classes | (patronymic ? WordClass.PATRONYMIC.bit() : 0);
  }

  private boolean surname(String key) {
    for (String ending : endings) {
      if (key.length() >= ending.length() + 2 && key.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private static boolean patronymic(String key) {
    return key.endsWith("ovich")
        || key.endsWith("evich")
        || key.endsWith("ovna")
        || key.endsWith("evna")
        || key.endsWith("ivna");
  }

  /** The languages in which a folded word is written small in running text, as bits. */
  int small(String folded) {
    int bits = small.get(Features.hash(folded));
    int apostrophe = folded.indexOf('\'');
    return apostrophe > 0 ? bits | small.get(Features.hash(folded.substring(0, apostrophe))) : bits;
  }

  /** Whether a folded word is a people's name by itself. */
  boolean demonym(String folded) {
    int bit = WordClass.DEMONYM.bit();
    return (forms.get(org.anun.indexer.clean.Words.hash(folded)) & bit) != 0;
  }

  /** How many tokens the title of office or trade has that starts at one; 0 for none. */
  int roleAt(TokenRun run, int at, int end) {
    int found = 0;
    long joined = 0;
    for (int length = 1; length <= LONGEST_ROLE && at + length <= end; length++) {
      joined = Features.mix(joined, run.form(at + length - 1));
      found = roles.get(joined) != 0 ? length : found;
    }
    return found;
  }

  void write(DataOutputStream out) throws IOException {
    keys.write(out);
    forms.write(out);
    stems.write(out);
    small.write(out);
    roles.write(out);
    Varints.write(out, endings.size());
    for (String ending : endings) {
      out.writeUTF(ending);
    }
    phrases.write(out);
  }

  static Lexicon read(ByteBuffer in) {
    IntTable keys = IntTable.read(in);
    IntTable forms = IntTable.read(in);
    IntTable stems = IntTable.read(in);
    IntTable small = IntTable.read(in);
    IntTable roles = IntTable.read(in);
    List<String> endings = new ArrayList<>();
    for (long left = Varints.read(in); left > 0; left--) {
      byte[] ending = new byte[in.getShort()];
      in.get(ending);
      endings.add(new String(ending, java.nio.charset.StandardCharsets.UTF_8));
    }
    return new Lexicon(keys, forms, stems, small, roles, endings, PhraseBook.read(in));
  }
}
