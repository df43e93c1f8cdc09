package org.anun.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorityTest {
  private final Authority shipped = Authority.shipped();

  @Test
  void shippedTablesAreSound() {
    assertFalse(shipped.entities().isEmpty());
  }

  @Test
  void resolvesBySpellingThenByEngineKey() {
    assertEquals(
        "collective-security-treaty-organization",
        shipped.resolve(EntityKind.ORGANISATION, "odkb", List.of("ОДКБ")));
    assertEquals(
        "nikol-pashinyan",
        shipped.resolve(
            EntityKind.PERSON, EntityKind.PERSON.engineKey("Никола Пашиняна"), List.of()));
    assertEquals("ivan nikto", shipped.resolve(EntityKind.PERSON, "ivan nikto", List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "СНГ, commonwealth-of-independent-states",
    "ՔՊ, civil-contract",
    "EU, european-union"
  })
  void shortAcronymsAreKnownByTheirLetters(String form, String id) {
    EntityKind kind = EntityKind.ORGANISATION;
    assertEquals(id, shipped.resolve(kind, kind.engineKey(form), List.of(form)));
    // An index written before may hold it under how it sounds.
    assertEquals(id, shipped.members(kind).get(new Member(kind, kind.engineKey(form), form)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"КП", "DST"})
  void shortAcronymsOfOthersAreNotKnownByTheirSound(String form) {
    String key = EntityKind.ORGANISATION.engineKey(form);
    assertEquals(key, shipped.resolve(EntityKind.ORGANISATION, key, List.of(form)));
  }
}
