package org.anun.indexer.language.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterfaceStringsTest {
  @TempDir private Path folder;

  private final InterfaceStrings strings = new InterfaceStrings();

  private void add(String label, String name, String text) throws IOException {
    strings.add(label, Files.writeString(folder.resolve(name), text));
  }

  private List<String> written() throws IOException {
    StringWriter out = new StringWriter();
    strings.write(out);
    return out.toString().lines().toList();
  }

  @Test
  void takesTheValuesOfJson() throws IOException {
    add("en", "en.json", "{\"close\": \"Close <b>{0}</b> now\", \"n\": [\"Open\", 1]}");
    assertEquals(List.of("en\tClose now", "en\tOpen"), written());
  }

  @Test
  void takesTheLiteralsOfScriptsThatAreNotKeys() throws IOException {
    add(
        "fr",
        "fr.js",
        "/* don't */ x = {'clé': 'L\\'image', b: \"Fermer\", c: `Ouvrir`} // it's\n");
    assertEquals(List.of("fr\tFermer", "fr\tL'image", "fr\tOuvrir"), written());
  }

  @Test
  void readsEscapes() throws IOException {
    add("ru", "ru.js", "x = '\\u0414\\u0430\\nили'");
    assertEquals(List.of("ru\tДа или"), written());
  }

  @Test
  void passesOverIdentifiersAndPlurals() throws IOException {
    add(
        "en",
        "en.json",
        "[\"some.key\", \"camelCase\", \"a\", \"{n, plural, one {# day} other {# days}}\"]");
    assertEquals(List.of(), written());
  }

  @Test
  void leavesOutWhatLanguagesShare() throws IOException {
    add("ru", "ru.json", "[\"Отмена\", \"Файл\"]");
    add("bg", "bg.json", "[\"Файл\", \"Отказ\"]");
    add("und", "mk.json", "[\"Отказ\", \"Датотека\"]");
    assertEquals(List.of("bg\tОтказ", "ru\tОтмена", "und\tДатотека"), written());
  }
}
