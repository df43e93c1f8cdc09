package org.anun.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares two place names. They stand for one place when
 *
 * <ul>
 *   <li>they sound alike, written in one word or several, in any order, and their endings are those
 *       that languages give one place (Харьков, Харків);
 *   <li>or a table knows them as names of one place (Stepanakert, Khankendi).
 * </ul>
 *
 * <p>What a place is (lake, region) may be said on one side only, but must not be contradicted:
 * Sevan may mean the lake, Lake Sevan does not mean the town of Sevan. What tells places of one
 * name apart (Upper, New, a number) must be said on both sides. Immutable.
 */
final class PlaceComparison {
  private static final double ALIAS = 0.92;
  private static final double KIND_UNSAID = 0.97;
  private static final double REORDERED = 0.98;

  /** What sounds equal needs no further look. */
  private static final double KEPT = 0.93;

  private static final double OTHER_ENDING = 0.97;
  private static final double PRESS = 0.88;

  /** The more ways to read a word, the likelier a short one meets another name. */
  private static final int SHORTEST_IN_THE_PRESS = 4;

  private static final double TOLD_APART = 0.4;

  private final PlaceNames names;
  private final PlaceAliases aliases;
  private final PlaceEndings endings;
  private final PressOrthographies orthographies = new PressOrthographies();
  private final TokenComparison tokens;

  PlaceComparison(WordReader reader, PlaceWords words, TokenComparison tokens) {
    this.names = new PlaceNames(reader, words);
    this.aliases = PlaceAliases.load(new Romaniser());
    this.endings = PlaceEndings.load();
    this.tokens = tokens;
  }

  /** The other forms of the places that go by that name. */
  List<String> aliases(String written) {
    PlaceName name = names.parse(written);
    List<String> others = new ArrayList<>();
    for (String form : PlaceAliases.forms(places(name))) {
      Comparison comparison = tokens.compare(name.whole(), names.parse(form).whole());
      if (!comparison.same() && comparison.relation() != Relation.INFLECTED) {
        others.add(form);
      }
    }
    return List.copyOf(others);
  }

  private List<PlaceAliases.Place> places(PlaceName name) {
    List<PlaceAliases.Place> whole = aliases.find(name.whole());
    return whole.isEmpty() && name.distinctions().isEmpty() ? aliases.find(name.name()) : whole;
  }

  PlaceName parse(String written) {
    return names.parse(written);
  }

  /** The words under which the place is proposed for comparison. */
  Collection<String> blocks(PlaceName name) {
    Set<String> blocks = new LinkedHashSet<>(Blocks.of(name.whole()));
    blocks.addAll(Blocks.of(name.name()));
    if (name.words().size() > 1) {
      List<String> firsts = new ArrayList<>();
      name.words().forEach(word -> firsts.addAll(Blocks.first(word)));
      Collections.sort(firsts);
      blocks.add(String.join(" ", firsts));
    }
    places(name).forEach(place -> blocks.add("place " + place.id()));
    return blocks;
  }

  Comparison compare(PlaceName a, PlaceName b) {
    String writtenA = a.written();
    String writtenB = b.written();
    if (!a.whole().isName() || !b.whole().isName()) {
      return tokens.compare(a.whole(), b.whole());
    }
    if (contradict(a.distinctions(), b.distinctions())) {
      return toldApart(writtenA, writtenB, a.distinctions(), b.distinctions());
    }
    Comparison whole = bySound(a.whole(), b.whole());
    if (whole.score() >= KEPT) {
      return whole;
    }
    if (kindsContradict(a, b)) {
      return new Comparison(
          TOLD_APART,
          Verdict.DIFFERENT,
          Relation.DIFFERENT,
          Reason.of(
              Saying.KINDS_DIFFER,
              new Said.Written(writtenA),
              kinds(a),
              new Said.Written(writtenB),
              kinds(b)));
    }
    boolean toldApart = !a.distinctions().equals(b.distinctions());
    Comparison name = toldApart ? whole : inAnyOrder(a, b, byName(a, b, whole));
    if (name.same() || whole.same()) {
      return name.score() > whole.score() ? name : whole;
    }
    if (!Collections.disjoint(places(a), places(b))) {
      return new Comparison(
          ALIAS,
          Verdict.SAME,
          Relation.ALIAS,
          Reason.of(Saying.TWO_NAMES_OF_ONE_PLACE, writtenA, writtenB));
    }
    return toldApart ? toldApart(writtenA, writtenB, a.distinctions(), b.distinctions()) : name;
  }

  /** Whether both are told apart by something, and by different things. */
  private static boolean contradict(List<String> a, List<String> b) {
    return !a.isEmpty() && !b.isEmpty() && !a.equals(b);
  }

  private static boolean kindsContradict(PlaceName a, PlaceName b) {
    return !a.kinds().isEmpty()
        && !b.kinds().isEmpty()
        && Collections.disjoint(a.kinds(), b.kinds());
  }

  private static Comparison toldApart(String a, String b, List<String> ofA, List<String> ofB) {
    Said writtenA = new Said.Written(a);
    Said writtenB = new Said.Written(b);
    Said distinctionsOfA = Said.terms(ofA.stream());
    Said distinctionsOfB = Said.terms(ofB.stream());
    boolean both = !ofA.isEmpty() && !ofB.isEmpty();
    return new Comparison(
        TOLD_APART,
        Verdict.DIFFERENT,
        Relation.DIFFERENT,
        both
            ? Reason.of(Saying.TWO_PLACES, writtenA, writtenB, distinctionsOfA, distinctionsOfB)
            : Reason.of(
                Saying.ONE_TOLD_APART,
                writtenA,
                writtenB,
                ofA.isEmpty() ? writtenB : writtenA,
                ofA.isEmpty() ? distinctionsOfB : distinctionsOfA));
  }

  private Comparison bySound(NameWord a, NameWord b) {
    Comparison plain = tokens.compare(a, b);
    if (plain.score() >= KEPT) {
      return plain;
    }
    Comparison levelled = tokens.compare(level(a, b), level(b, a));
    if (!levelled.same() && !plain.same()) {
      return byPress(a, b, plain);
    }
    if (levelled.score() <= plain.score()) {
      return plain;
    }
    return new Comparison(
        levelled.score() * OTHER_ENDING,
        Verdict.SAME,
        levelled.relation() == Relation.IDENTICAL ? Relation.SAME_SCRIPT : levelled.relation(),
        Reason.of(Saying.PLACE_ENDINGS, a.written(), b.written()));
  }

  /** Whether any language of the press would read the one as it would the other. */
  private Comparison byPress(NameWord a, NameWord b, Comparison otherwise) {
    Set<String> shared = new LinkedHashSet<>(pressSounds(a, b));
    shared.retainAll(pressSounds(b, a));
    if (shared.isEmpty()) {
      return otherwise;
    }
    boolean sameScript = a.word().script() == b.word().script();
    return new Comparison(
        PRESS,
        Verdict.SAME,
        sameScript ? Relation.SAME_SCRIPT : Relation.CROSS_SCRIPT,
        Wording.bothRead(a, b, shared.iterator().next()));
  }

  private Set<String> pressSounds(NameWord name, NameWord other) {
    Set<String> sounds = new LinkedHashSet<>();
    level(name, other).readings().stream()
        .filter(Reading::isCertain)
        .forEach(reading -> sounds.addAll(reading.sounds()));
    if (name.word().script() == Script.LATIN) {
      for (String sound : orthographies.readings(name.word().letters())) {
        sounds.addAll(endings.level(sound));
      }
    }
    sounds.removeIf(sound -> sound.length() < SHORTEST_IN_THE_PRESS);
    return sounds;
  }

  private NameWord level(NameWord name, NameWord other) {
    return other.word().script() == Script.ARMENIAN && name.word().script() != Script.ARMENIAN
        ? endings.level(endings.withoutNominative(name))
        : endings.level(name);
  }

  private Comparison byName(PlaceName a, PlaceName b, Comparison whole) {
    if (a.isPlain() && b.isPlain()) {
      return whole;
    }
    Comparison name = bySound(a.name(), b.name());
    if (name.relation() == Relation.IDENTICAL) {
      name =
          new Comparison(
              name.score() * KIND_UNSAID,
              Verdict.SAME,
              Relation.SAME_SCRIPT,
              Reason.of(Saying.SAME_SPELLING_OF, a.name().written()));
    }
    if (!name.same() || a.kinds().isEmpty() == b.kinds().isEmpty()) {
      return name;
    }
    return new Comparison(
        name.score() * KIND_UNSAID,
        Verdict.SAME,
        name.relation(),
        name.reason().and(Reason.of(Saying.ONLY_ONE_SAYS, kinds(a.kinds().isEmpty() ? b : a))));
  }

  private static Said kinds(PlaceName place) {
    return Said.terms(place.kinds().stream().sorted());
  }

  /** Words are paired greedily, so the same name always goes first. */
  private Comparison inAnyOrder(PlaceName a, PlaceName b, Comparison inOrder) {
    return a.written().compareTo(b.written()) <= 0
        ? reordered(a, b, inOrder)
        : reordered(b, a, inOrder);
  }

  private Comparison reordered(PlaceName a, PlaceName b, Comparison inOrder) {
    if (inOrder.same() || a.words().size() < 2 || a.words().size() != b.words().size()) {
      return inOrder;
    }
    List<NameWord> left = new ArrayList<>(b.words());
    double score = REORDERED;
    @Nullable Comparison telling = null;
    for (NameWord word : a.words()) {
      Comparison closest = inOrder;
      int at = -1;
      for (int i = 0; i < left.size(); i++) {
        Comparison each = tokens.compare(level(word, left.get(i)), level(left.get(i), word));
        if (each.same() && (at < 0 || each.score() > closest.score())) {
          closest = each;
          at = i;
        }
      }
      if (at < 0) {
        return inOrder;
      }
      left.remove(at);
      score = Math.min(score, closest.score());
      telling = telling == null || closest.score() < telling.score() ? closest : telling;
    }
    return telling == null
        ? inOrder
        : new Comparison(
            score * REORDERED,
            Verdict.SAME,
            telling.relation() == Relation.IDENTICAL ? Relation.SAME_SCRIPT : telling.relation(),
            telling.reason().and(Reason.of(Saying.WORD_BY_WORD)));
  }
}
