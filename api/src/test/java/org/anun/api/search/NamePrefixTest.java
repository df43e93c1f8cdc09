package org.anun.api.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.anun.api.Table;
import org.anun.names.NameEngine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NamePrefixTest {
  private static final NameEngine ENGINE = NameEngine.standard();

  static Stream<Arguments> prefixes() {
    return Table.rows(NamePrefixTest.class, "prefixes.tsv");
  }

  @ParameterizedTest(name = "{0} begins {1}: {3}")
  @MethodSource("prefixes")
  void beginsNamesAndTheirKeys(
      String typed, String name, String key, boolean begins, String source, String note) {
    NamePrefix prefix = NamePrefix.of(typed, ENGINE);
    assertEquals(begins, prefix.matches(NamePrefix.words(name, ENGINE)), "the name");
    assertEquals(begins, prefix.matches(NamePrefix.sounds(key)), "the key");
  }
}
