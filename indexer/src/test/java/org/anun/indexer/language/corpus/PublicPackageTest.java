package org.anun.indexer.language.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.anun.indexer.language.corpus.PublicPackage.LanguageFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicPackageTest {
  /** Licences under which what was learnt from the data may be passed on with the program. */
  private static final Set<String> LICENCES =
      Set.of("Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT", "Unicode-3.0");

  @TempDir private Path packages;

  @Test
  void everyPackageIsPinnedAndFree() {
    for (PublicPackage row : PublicPackage.all()) {
      assertTrue(LICENCES.contains(row.licence()), row.toString());
      assertFalse(row.version().isBlank(), row.toString());
      assertTrue(Set.of("npm", "maven", "debian").contains(row.registry()), row.toString());
    }
  }

  @Test
  void filesAreFoundByTheirPaths() throws IOException {
    PublicPackage row =
        PublicPackage.all().stream()
            .filter(p -> p.name().equals("vuetify"))
            .findAny()
            .orElseThrow();
    Path folder = Files.createDirectories(packages.resolve("vuetify/lib/locale"));
    for (String name : List.of("uk.js", "az.js", "az.d.ts", "index.js")) {
      Files.writeString(folder.resolve(name), "");
    }
    assertEquals(
        List.of("az", "uk"), row.files(packages).stream().map(LanguageFile::language).toList());
  }

  @ParameterizedTest
  @CsvSource({"uk, uk", "ukr, uk", "ukrainian, uk", "por, und", "xx, und", "deu, de", "fas, fa"})
  void languagesAreKnownByCodesAndNames(String language, String label) {
    assertEquals(label, new LanguageFile(language, packages).label());
  }
}
