package org.anun.indexer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.anun.authority.Authority;
import org.anun.authority.AuthorityFolder;
import org.anun.authority.Edit;
import org.anun.authority.EntityKind;
import org.anun.elastic.Entity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResolutionTest {
  private static final String TABLE =
      """
      id	kind	labels	spellings	wikidata	source	note
      ara-one	person	en=Ara Nemo|ru=Ара Немо			test
      ara-two	person	en=Arah Nemoh	Ара Нэмо		test
      vostan	place	en=Vostan|ru=Востань|hy=Ոստան			test
      alpha-league	organisation	ru=Лига Альфа|en=Alpha League	ԱԼ|ЛА		test
      """;

  @TempDir private Path folder;
  private Authority authority = Authority.shipped();

  @BeforeEach
  void writeTable() throws Exception {
    List<String> lines = new ArrayList<>();
    TABLE.lines().forEach(line -> lines.add(line + (line.endsWith("test") ? "\t" : "")));
    Files.write(folder.resolve("own.tsv"), lines);
    authority = AuthorityFolder.of(folder).current();
  }

  /** An entity whose mentions stand one behind the other from an offset on. */
  private static Entity entity(EntityKind kind, int start, String... mentions) {
    List<Entity.Mention> all = new ArrayList<>();
    int at = start;
    for (String mention : mentions) {
      all.add(new Entity.Mention(at, at + mention.length(), mention));
      at += mention.length() + 1;
    }
    return new Entity(mentions[0], kind.engineKey(mentions[0]), all);
  }

  private List<String> resolved(EntityKind kind, Entity... entities) {
    return new Resolution(authority)
        .resolve(kind, List.of(entities)).stream()
            .map(
                entity ->
                    entity.key()
                        + " = "
                        + String.join(
                            ", ", entity.mentions().stream().map(Entity.Mention::text).toList()))
            .toList();
  }

  @Test
  void aSpellingDecidesAndBareSurnamesFollow() {
    assertEquals(
        List.of("ara-one = Ара Немо, Немо"),
        resolved(EntityKind.PERSON, entity(EntityKind.PERSON, 0, "Ара Немо", "Немо")));
  }

  @Test
  void whatGoesByOneKeyIsOneEntityInTextOrder() {
    assertEquals(
        List.of("alpha-league = ЛА, Лиги Альфа, ԱԼ-ում"),
        resolved(
            EntityKind.ORGANISATION,
            entity(EntityKind.ORGANISATION, 40, "Лиги Альфа"),
            entity(EntityKind.ORGANISATION, 10, "ЛА"),
            entity(EntityKind.ORGANISATION, 60, "ԱԼ-ում")));
  }

  @Test
  void caseFormsAreThoseOfAKnownNameOrOfOneInTheDocument() {
    assertEquals(
        List.of("vostan = Востани, Ոստանից", "nemirov = Немиров, Немирова"),
        resolved(
            EntityKind.PLACE,
            entity(EntityKind.PLACE, 0, "Востани"),
            entity(EntityKind.PLACE, 10, "Ոստանից"),
            entity(EntityKind.PLACE, 20, "Немиров"),
            entity(EntityKind.PLACE, 40, "Немирова")));
  }

  @Test
  void formsOfDifferentRowsAreDifferentEntities() {
    authority =
        AuthorityFolder.of(folder)
            .edit(
                now ->
                    new Edit.Split(
                        EntityKind.PERSON, "pavel chuzhoi", "pavel-two", List.of("Paul Chuzhoy")),
                "desk",
                "")
            .authority();
    assertEquals(
        List.of("pavel chuzhoi = Павел Чужой, Чужой", "pavel-two = Paul Chuzhoy"),
        resolved(
            EntityKind.PERSON,
            entity(EntityKind.PERSON, 0, "Павел Чужой", "Paul Chuzhoy", "Чужой")));
    assertEquals(
        List.of("pavel-two = Paul Chuzhoy, Chuzhoy"),
        resolved(EntityKind.PERSON, entity(EntityKind.PERSON, 0, "Paul Chuzhoy", "Chuzhoy")));
  }

  @Test
  void nobodyKnownKeepsTheEngineKey() {
    assertEquals(
        List.of("pavel chuzhoi = Павел Чужой"),
        resolved(EntityKind.PERSON, entity(EntityKind.PERSON, 0, "Павел Чужой")));
  }
}
