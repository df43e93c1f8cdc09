package org.anun.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuthorityFolderTest {
  private static final EntityKind PERSON = EntityKind.PERSON;

  @TempDir private Path home;
  private Path folder = Path.of("");

  @BeforeEach
  void writeTable() throws IOException {
    folder = Files.createDirectories(home.resolve("authority"));
    Files.writeString(
        folder.resolve("own.tsv"),
        """
        # our own people
        id	kind	labels	spellings	wikidata	source	note
        ara-nemo	person	en=Ara Nemo|ru=Ара Немо	Ara Nemoh		our desk
        bel-nemo	person	en=Bel Nemo	Bell Nemo	Q42	our desk	the other one
        """
            .replace("our desk\n", "our desk\t\n"));
  }

  private void writeMore(String row) throws IOException {
    String columns =
        String.join("\t", "id", "kind", "labels", "spellings", "wikidata", "source", "note");
    Files.write(folder.resolve("more.tsv"), List.of(columns, row));
  }

  private AuthorityFolder open() {
    return AuthorityFolder.of(folder);
  }

  private Authority merge(String into, String... rows) {
    return open().edit(now -> new Edit.Merge(PERSON, into, List.of(rows)), "desk", "").authority();
  }

  @Test
  void aFolderNeedNotExistBeforeTheFirstEdit() {
    AuthorityFolder none = AuthorityFolder.of(home.resolve("new/deep"));
    assertEquals(Authority.shipped().entities().size(), none.current().entities().size());
    none.edit(
        now -> new Edit.Rename(PERSON, "nikol-pashinyan", "en", "The Prime Minister"), "desk", "");
    assertTrue(Files.exists(home.resolve("new/deep/edits.tsv")));
  }

  @Test
  void aRowOfOnesOwnExtendsAShippedOne() throws IOException {
    writeMore("nikol-pashinyan\tperson\ten=N. Pashinyan\tNikolai Nemo\t\tour desk\t");
    Authority authority = open().current();
    assertEquals("N. Pashinyan", authority.label(PERSON, "nikol-pashinyan", "en").orElse(""));
    assertEquals(
        Authority.shipped().label(PERSON, "nikol-pashinyan", "hy"),
        authority.label(PERSON, "nikol-pashinyan", "hy"));
    for (String form : List.of("Nikolai Nemo", "Nikol Pashinyan", "N. PASHINYAN")) {
      assertEquals("nikol-pashinyan", authority.resolve(PERSON, "?", List.of(form)), form);
    }
  }

  @Test
  void mergedRowsAreOneWhateverTheyWereStoredUnder() {
    Authority before = open().current();
    assertTrue(before.row(PERSON, "ivan nikto").isPlain());
    Authority merged = merge("ara-nemo", "bel-nemo", "ivan nikto");
    Row row = merged.row(PERSON, "bel-nemo");
    assertEquals("ara-nemo", row.key());
    assertTrue(
        row.keys()
            .containsAll(List.of("ara-nemo", "ara nemo", "bel-nemo", "bel nemo", "ivan nikto")),
        row.toString());
    assertEquals("Ara Nemo", row.labels().get("en"));
    assertEquals(2, row.entities().size());
    assertEquals("ara-nemo", merged.resolve(PERSON, "ivan nikto", List.of("Иван Никто")));
    assertEquals("ara-nemo", merged.resolve(PERSON, "?", List.of("Bell Nemo")));
    assertEquals("ara-nemo", merged.alternates(PERSON).get("bel-nemo"));
    assertFalse(merged.alternates(PERSON).containsKey("ara-nemo"));
  }

  @Test
  void aRowOfTheCorpusAloneCanTakeInOthers() {
    Authority merged = merge("ivan nikto", "ara-nemo");
    assertEquals("ivan nikto", merged.rowKey(PERSON, "ara-nemo"));
    assertEquals("Ara Nemo", merged.label(PERSON, "ivan nikto", "en").orElse(""));
  }

  @Test
  void formsThatLeaveAreInAnotherRowWhereverTheyAreStored() {
    Authority authority =
        open()
            .edit(
                now -> new Edit.Split(PERSON, "ara-nemo", "third-nemo", List.of("Ara Nemoh")),
                "desk",
                "")
            .authority();
    Member stored = new Member(PERSON, "ara-nemo", "Ara Nemoh");
    assertEquals("person:ara-nemo|Ara Nemoh", stored.value());
    assertTrue(authority.row(PERSON, "third-nemo").members().contains(stored));
    assertTrue(authority.row(PERSON, "ara-nemo").without().contains(stored));
    assertEquals("third-nemo", authority.members(PERSON).get(stored));
    assertEquals("third-nemo", authority.resolve(PERSON, "ara nemo", List.of("ara nemoh")));
    assertEquals("ara-nemo", authority.resolve(PERSON, "ara nemo", List.of("Ару Немо")));
    assertFalse(authority.row(PERSON, "ara-nemo").forms().contains("Ara Nemoh"));
  }

  @Test
  void formsOfARowOfTheCorpusAloneCanLeaveIt() {
    Authority authority =
        open()
            .edit(
                now -> new Edit.Split(PERSON, "ivan nikto", "ivan-two", List.of("Ivan Nichto")),
                "desk",
                "")
            .authority();
    Member stored = new Member(PERSON, "ivan nikto", "Ivan Nichto");
    assertTrue(authority.row(PERSON, "ivan nikto").without().contains(stored));
    assertTrue(authority.row(PERSON, "ivan-two").members().contains(stored));
    assertEquals("ivan nikto", authority.resolve(PERSON, "ivan nikto", List.of("Иван Никто")));
  }

  @Test
  void twoOfOneSoundAreToldApartBySpelling() throws IOException {
    writeMore("ara-nemo-son\tperson\ten=Ara Nemo (son)\tԱրա Նեմո\t\tour desk\t");
    Authority authority = open().current();
    String key = PERSON.engineKey("Ara Nemo");
    assertEquals(key, PERSON.engineKey("Արա Նեմո"));
    assertEquals("ara-nemo", authority.resolve(PERSON, key, List.of("Ара Немо")));
    assertEquals("ara-nemo-son", authority.resolve(PERSON, key, List.of("Արա Նեմո")));
    assertEquals(key, authority.resolve(PERSON, key, List.of("Ару Немо")));
    Row unsure = authority.row(PERSON, key);
    assertEquals(key, unsure.key());
    assertTrue(unsure.without().contains(new Member(PERSON, key, "Արա Նեմո")), unsure.toString());
    assertTrue(
        authority
            .row(PERSON, "ara-nemo-son")
            .members()
            .contains(new Member(PERSON, "ara-nemo", "Արա Նեմո")));
  }

  @Test
  void undoneEditsCountNoMoreAndTheLogKeepsThem() throws IOException {
    merge("ara-nemo", "bel-nemo");
    Authority undone =
        AuthorityFolder.undo(folder, OptionalInt.empty(), "desk", "it was wrong").authority();
    assertEquals("bel-nemo", undone.rowKey(PERSON, "bel-nemo"));
    assertEquals(3, Files.readAllLines(folder.resolve("edits.tsv")).size());
    Authority again = AuthorityFolder.undo(folder, OptionalInt.of(2), "desk", "").authority();
    assertEquals("ara-nemo", again.rowKey(PERSON, "bel-nemo"));
  }

  @Test
  void anEditThatLaterOnesNeedCannotBeTakenBack() throws IOException {
    open()
        .edit(
            now -> new Edit.Split(PERSON, "ara-nemo", "third-nemo", List.of("Ara Nemoh")),
            "desk",
            "");
    merge("bel-nemo", "third-nemo");
    byte[] before = Files.readAllBytes(folder.resolve("edits.tsv"));
    IllegalArgumentException thrown =
        assertThrows(
            IllegalArgumentException.class,
            () -> AuthorityFolder.undo(folder, OptionalInt.of(1), "desk", ""));
    assertTrue(
        String.valueOf(thrown.getMessage()).startsWith("edit 1 cannot be taken back"),
        thrown.getMessage());
    assertEquals(
        new String(before, StandardCharsets.UTF_8), Files.readString(folder.resolve("edits.tsv")));
  }

  @Test
  void anEditWrittenByHandThatCannotBeIsTakenBackLikeAnyOther() throws IOException {
    merge("ara-nemo", "bel-nemo");
    Files.writeString(
        folder.resolve("edits.tsv"),
        "2\t2026-01-31T12:00:00Z\tdesk\tmerge\tperson\tbel-nemo|ara-nemo\t\n",
        StandardOpenOption.APPEND);
    BrokenAuthority thrown = assertThrows(BrokenAuthority.class, this::open);
    assertTrue(String.valueOf(thrown.getMessage()).contains("undo 2"), thrown.getMessage());
    AuthorityFolder.undo(folder, OptionalInt.of(2), "desk", "");
    assertEquals("ara-nemo", open().current().rowKey(PERSON, "bel-nemo"));
  }

  @Test
  void brokenFilesLeaveARunningProgramWithTheLastGoodAuthority() throws Exception {
    AuthorityFolder running = open();
    merge("ara-nemo", "bel-nemo");
    awaitThat(() -> running.current().rowKey(PERSON, "bel-nemo").equals("ara-nemo"));
    Files.writeString(folder.resolve("edits.tsv"), "half a li", StandardOpenOption.APPEND);
    awaitThat(
        () -> {
          running.current();
          return running.broken().isPresent();
        });
    assertEquals("ara-nemo", running.current().rowKey(PERSON, "bel-nemo"));
    assertThrows(BrokenAuthority.class, this::open);
    Files.delete(folder.resolve("edits.tsv"));
    awaitThat(() -> running.current().rowKey(PERSON, "bel-nemo").equals("bel-nemo"));
    assertTrue(running.broken().isEmpty());
  }

  private static void awaitThat(BooleanSupplier met) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (!met.getAsBoolean()) {
      assertTrue(System.nanoTime() < end, "not within 30 seconds");
      Thread.sleep(50);
    }
  }

  /** What an editor does while documents are indexed: every reader sees a whole state. */
  @Test
  void editsAtOneTimeAreAllWrittenAndNeverSeenHalf() throws Exception {
    int editors = 4;
    int each = 5;
    AuthorityFolder running = open();
    try (ExecutorService threads = Executors.newFixedThreadPool(editors + 1)) {
      List<Callable<Integer>> work = new ArrayList<>();
      for (int editor = 0; editor < editors; editor++) {
        String label = "Nemo " + (char) ('A' + editor);
        work.add(
            () -> {
              for (int at = 0; at < each; at++) {
                open().edit(now -> new Edit.Rename(PERSON, "ara-nemo", "en", label), "desk", "");
              }
              return each;
            });
      }
      work.add(
          () -> {
            for (int at = 0; at < 40; at++) {
              AuthorityFolder.of(folder);
              running.current();
              assertTrue(running.broken().isEmpty());
            }
            return 0;
          });
      int made = 0;
      for (Future<Integer> done : threads.invokeAll(work)) {
        made += done.get();
      }
      assertEquals(editors * each, made);
    }
    EditLog log = AuthorityFolder.log(folder);
    assertEquals(editors * each, log.edits().size());
    assertEquals(editors * each, log.edits().getLast().number());
  }
}
