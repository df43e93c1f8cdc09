package org.anun.authority;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;

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
}
