package org.anun.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which given names are one name in several languages, read from {@code given_names.tsv}.
 *
 * <p>A form may carry the tag of the one language that writes it so ({@code uk:Дмитро}), which
 * explanations mention. A name is found by the folded sound of any of its forms. One sound belongs
 * to one group; a table in which two groups claim it is refused. Immutable.
 */
final class GivenNames {
  static final String TABLE = "given_names";

  private static final String ARMENIAN_SURNAME = "ian";
  private static final List<String> POSSESSIVES = List.of("ov", "ev", "ova", "eva");
  private static final int SHORTEST_STEM = 3;
  private static final String PRIEST = "ter";
  private static final String SON = "ovič";
  private static final String DAUGHTER = "ovna";

  /** What patronymics drop of a given name. */
  private static final List<String> FATHER_ENDINGS = List.of("", "i", "o", "a", "ia", "ei");

  private static final int OUTLINES = 65_521;

  private static final char TAG_END = ':';
  private static final Map<String, String> LANGUAGES =
      Map.of("uk", "Ukrainian", "be", "Belarusian", "hyw", "Western Armenian");

  private final Map<String, Group> groups;
  private final BitSet outlines;
  private final NameParticles particles = NameParticles.load();

  private GivenNames(Map<String, Group> groups, BitSet outlines) {
    this.groups = groups;
    this.outlines = outlines;
  }

  /** As quickly as can be. */
  static GivenNames load(Romaniser romaniser) {
    ShippedTable shipped = ShippedTable.open(TABLE);
    return shipped == null ? read(romaniser) : of(shipped);
  }

  private static GivenNames of(ShippedTable shipped) {
    Group[] all = new Group[shipped.number()];
    for (int i = 0; i < all.length; i++) {
      String head = shipped.text();
      String sound = shipped.text();
      boolean feminine = shipped.number() == 1;
      String[] languages = shipped.texts();
      Map<String, String> bySound = HashMap.newHashMap(languages.length);
      for (int of = 0; of < languages.length; of += 2) {
        bySound.put(languages[of], languages[of + 1]);
      }
      all[i] = new Group(head, sound, feminine, bySound);
    }
    String[] sounds = shipped.texts();
    char[] numbers = shipped.chars();
    Map<String, Group> groups = HashMap.newHashMap(sounds.length);
    for (int i = 0; i < sounds.length; i++) {
      groups.put(sounds[i], all[numbers[i]]);
    }
    return new GivenNames(groups, BitSet.valueOf(shipped.longs()));
  }

  /** Writes what {@link #load} reads. */
  void ship(ShippedBytes to) {
    SortedMap<String, Group> sorted = new TreeMap<>(groups);
    List<Group> all = sorted.values().stream().distinct().toList();
    to.number(all.size());
    for (Group group : all) {
      to.text(group.head());
      to.text(group.sound());
      to.number(group.feminine() ? 1 : 0);
      List<String> languages = new ArrayList<>();
      new TreeMap<>(group.languages())
          .forEach((sound, language) -> languages.addAll(List.of(sound, language)));
      to.texts(languages);
    }
    to.texts(sorted.keySet());
    StringBuilder numbers = new StringBuilder();
    sorted.values().forEach(group -> numbers.append((char) all.indexOf(group)));
    to.chars(numbers.toString().toCharArray());
    to.longs(outlines.toLongArray());
  }

  /** Of the table itself. */
  static GivenNames read(Romaniser romaniser) {
    Map<String, Group> groups = new HashMap<>();
    BitSet outlines = new BitSet(OUTLINES);
    for (RuleFile.Row row :
        RuleFile.read(TABLE + ".tsv", "head", "gender", "forms", "source").rows()) {
      String gender = row.required(1);
      if (!gender.equals("m") && !gender.equals("f")) {
        throw row.broken("\"" + gender + "\" is neither m nor f");
      }
      String head = row.required(0);
      Map<String, String> sounds = sounds(romaniser, head, row.cell(2).split("\\|", -1));
      Group group =
          new Group(head, sound(sounds, head), gender.equals("f"), languages(row, sounds));
      for (String form : sounds.keySet()) {
        outlines.set(outline(Word.of(untagged(form)).whole()));
        Group claimed = groups.putIfAbsent(sound(sounds, form), group);
        if (claimed != null && !claimed.equals(group)) {
          throw row.broken("\"" + form + "\" already belongs to " + claimed.head());
        }
      }
    }
    return new GivenNames(groups, outlines);
  }

  /** The sound of each form of a name, by the form as the table has it, the head first. */
  private static Map<String, String> sounds(Romaniser romaniser, String head, String... forms) {
    Map<String, String> sounds = new LinkedHashMap<>();
    for (String form : Stream.concat(Stream.of(head), Stream.of(forms)).toList()) {
      Word word = Word.of(untagged(form));
      sounds.put(form, romaniser.likeliest(word.whole(), word.script()));
    }
    return sounds;
  }

  private static String sound(Map<String, String> sounds, String form) {
    return Objects.requireNonNull(sounds.get(form));
  }

  private static Map<String, String> languages(RuleFile.Row row, Map<String, String> sounds) {
    Map<String, String> languages = new HashMap<>();
    sounds.forEach(
        (form, sound) -> {
          if (form.indexOf(TAG_END) >= 0) {
            String tag = form.substring(0, form.indexOf(TAG_END));
            String language = LANGUAGES.get(tag);
            if (language == null) {
              throw row.broken("\"" + tag + "\" is none of " + LANGUAGES.keySet());
            }
            languages.putIfAbsent(sound, language);
          }
        });
    languages.remove(sound(sounds, row.cell(0)));
    sounds.forEach(
        (form, sound) -> {
          if (form.indexOf(TAG_END) < 0 && Script.of(form) != Script.LATIN) {
            languages.remove(sound);
          }
        });
    return languages;
  }

  private static String untagged(String form) {
    return form.substring(form.indexOf(TAG_END) + 1);
  }

  /**
   * Whether some form in the table begins and ends like the word. Saves sounding out most words
   * that are no given names; a spelling that begins or ends like none of the forms is missed.
   */
  boolean mayKnow(String letters) {
    return letters.length() > 1 && outlines.get(outline(letters));
  }

  private static int outline(String letters) {
    int first = letters.charAt(0);
    int second = letters.charAt(Math.min(1, letters.length() - 1));
    int last = letters.charAt(letters.length() - 1);
    return (first * 961 + second * 31 + last) % OUTLINES;
  }

  /** The group of a given name, by the first of its readings that is known. */
  @Nullable Group find(List<String> readings) {
    for (String reading : readings) {
      Group group = groups.get(reading);
      if (group != null) {
        return group;
      }
    }
    return null;
  }

  /**
   * The shared sound of a name that is made of a given name: an Armenian surname (Hakobyan,
   * Akopyan, Hagopian), one in -ov (Mammadov, Mamedov) or a patronymic (Nikolaevich, Mikalaevich);
   * null for any other word.
   */
  @Nullable String derivedSound(List<String> readings) {
    for (String reading : readings) {
      if (reading.length() >= 6 && reading.endsWith(ARMENIAN_SURNAME)) {
        int stem = isPriestly(reading) ? PRIEST.length() : 0;
        Group group = armenianStem(reading.substring(stem, reading.length() - 3));
        if (group != null) {
          return (stem > 0 ? PRIEST : "") + group.sound() + ARMENIAN_SURNAME;
        }
      }
      String possessive = possessive(reading);
      if (possessive != null) {
        return possessive;
      }
      int ending = particles.patronymicEnding(reading);
      Group father = ending == 0 ? null : father(reading.substring(0, reading.length() - ending));
      if (father != null) {
        return father.sound() + (reading.endsWith("a") ? DAUGHTER : SON);
      }
    }
    return null;
  }

  /** Whether a sound ends as surnames made of given names do. */
  static boolean isSurname(String sound) {
    return sound.endsWith(ARMENIAN_SURNAME) || POSSESSIVES.stream().anyMatch(sound::endsWith);
  }

  /**
   * The sound of the given name that a patronymic or an Azerbaijani or Armenian father's name
   * stands for; null where the table does not know it.
   */
  static @Nullable String fatherSound(Reading reading) {
    String shared = reading.shared();
    if (shared == null || reading.given() != null) {
      return shared;
    }
    return shared.endsWith(SON) || shared.endsWith(DAUGHTER)
        ? shared.substring(0, shared.length() - SON.length())
        : null;
  }

  /**
   * The shared sound of a surname in -ov or -ev, or a woman's in -ova or -eva, that is made of a
   * man's given name: Mammadov and Mamedov, Petrov and Piatrou.
   */
  private @Nullable String possessive(String sound) {
    for (String ending : POSSESSIVES) {
      int stem = sound.length() - ending.length();
      if (stem < SHORTEST_STEM || !sound.endsWith(ending)) {
        continue;
      }
      Group group = groups.get(sound.substring(0, stem));
      if (group == null && ending.startsWith("e")) {
        group = groups.get(sound.substring(0, stem) + 'i');
      }
      if (group != null && !group.feminine()) {
        return group.sound() + ending;
      }
    }
    return null;
  }

  /** Ter-, of a priest's family, is read Der- in Western Armenian. */
  private boolean isPriestly(String sound) {
    return (sound.startsWith(PRIEST) || sound.startsWith("der"))
        && armenianStem(sound.substring(0, sound.length() - ARMENIAN_SURNAME.length())) == null;
  }

  /** The last vowel may be reduced from e to i, as in Hovhannes and Hovhannisyan. */
  private @Nullable Group armenianStem(String stem) {
    Group group = groups.get(stem);
    if (group != null) {
      return group;
    }
    int i = stem.lastIndexOf('i');
    return i < 0 ? null : groups.get(stem.substring(0, i) + 'e' + stem.substring(i + 1));
  }

  /**
   * The given name that a patronymic is made of: Nikola- for Nikolai, Pavl- for Pavlo, Yakovl- for
   * Yakov. Null if none is known.
   */
  @Nullable Group father(String stem) {
    for (String ending : FATHER_ENDINGS) {
      Group group = groups.get(stem + ending);
      if (group != null && !group.feminine()) {
        return group;
      }
    }
    return stem.endsWith("vl") ? groups.get(stem.substring(0, stem.length() - 1)) : null;
  }

  /**
   * One name in all its forms.
   *
   * @param head the form that explanations mention
   * @param sound the folded sound of the head, which is the key of the group
   * @param languages the language of those sounds that one language alone uses
   */
  record Group(String head, String sound, boolean feminine, Map<String, String> languages) {
    Group {
      languages = Map.copyOf(languages);
    }

    /** The language whose form has one of the sounds; empty where the table names none. */
    String languageOf(List<String> sounds) {
      for (String sound : sounds) {
        String language = languages.get(sound);
        if (language != null) {
          return language;
        }
      }
      return "";
    }
  }
}
