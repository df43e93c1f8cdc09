package org.anun.benchmarks.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.anun.names.NameKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldFolderTest {
  @TempDir Path folder;

  @Test
  void readsTokensWithBothColumnsOfNegatives() throws IOException {
    write(
        "tokens_x.jsonl",
        """
        {"family":"f","role":"surname","origin":"arm","variants":[{"form":"ա","script":"Armn"}]}
        {"family":"g","role":"patronymic","origin":"slav","variants":[]}
        {"family":"h","role":"given","origin":"given-roi","variants":[]}
        """);
    write("neg_tokens_x.tsv", "a\tb\txscript_a\txscript_b\nx\ty\tx\tу\n");
    Gold gold = new GoldFolder(folder, "x").read(NameKind.TOKEN);
    assertEquals(
        List.of("arm", "patronymic", "given"),
        gold.clusters().stream().map(Cluster::origin).toList());
    assertEquals(
        List.of(true, false, true), gold.clusters().stream().map(Cluster::region).toList());
    assertEquals(
        List.of(new Negative("x", "y", "latin"), new Negative("x", "у", "cross-script")),
        gold.negatives());
  }

  @Test
  void readsPeopleByGivenNameAndSurname() throws IOException {
    write(
        "people_x.jsonl",
        """
        {"canonical":"Ivan","origin":"slav","roi":true,"variants":[\
        {"name":"B A","core":"A B","script":"Latn"}]}
        """);
    write("neg_people_x.tsv", "a\tb\ttype\nx\ty\tsame_surname\n");
    Gold gold = new GoldFolder(folder, "x").read(NameKind.PERSON);
    assertEquals(List.of(new Variant("A B", "B A", "Latn")), gold.clusters().getFirst().variants());
    assertEquals("B A", gold.published().clusters().getFirst().variants().getFirst().name());
    assertEquals("same_surname", gold.negatives().getFirst().type());
  }

  @Test
  void errorsNameFileAndLine() throws IOException {
    assertSays("places_x.jsonl is missing");
    write("places_x.jsonl", "{\"family\":\"f\",\"cc\":null,\"variants\":[]}\n{\"cc\":\"am\"}\n");
    assertSays("places_x.jsonl:2: \"family\" is no text");
    write("places_x.jsonl", "");
    write("neg_places_x.tsv", "a\tb\n1\n");
    assertSays("neg_places_x.tsv:2: 2 columns expected, not 1");
    write("neg_places_x.tsv", "a\tb\n1\t2\n");
    assertSays("the column \"xscript_a\" is missing");
  }

  private void assertSays(String words) {
    IllegalArgumentException thrown =
        assertThrows(
            IllegalArgumentException.class, () -> new GoldFolder(folder, "x").read(NameKind.PLACE));
    assertTrue(String.valueOf(thrown.getMessage()).contains(words), thrown::getMessage);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
