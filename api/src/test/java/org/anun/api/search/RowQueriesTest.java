package org.anun.api.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashSet;
import java.util.List;
import org.anun.api.query.FacetField;
import org.junit.jupiter.api.Test;

class RowQueriesTest {
  @Test
  void aRowAsStoredIsItsKey() {
    assertEquals(
        "Query: {\"term\":{\"place\":{\"value\":\"gyumri\"}}}",
        RowQueries.articles(row(part("gyumri", true))).toString());
  }

  @Test
  void aMergedRowIsAnyOfItsKeysOnce() {
    assertEquals(
        "Query: {\"bool\":{\"minimum_should_match\":\"1\",\"should\":["
            + "{\"term\":{\"place\":{\"value\":\"gyumri\"}}},"
            + "{\"term\":{\"place\":{\"value\":\"kumairi\"}}}]}}",
        RowQueries.articles(row(part("gyumri", true), part("kumairi", true))).toString());
  }

  @Test
  void aRowOfSomeFormsIsTheirMembers() {
    assertEquals(
        "Query: {\"terms\":{\"member\":[\"place:gyumri|Гюмри\"]}}",
        RowQueries.articles(row(part("gyumri", false, "Гюмри"))).toString());
  }

  /** An article that has a form that is left out and another one stays in the row. */
  @Test
  void aRowWithoutSomeFormsIsEveryMemberBetweenThem() {
    assertEquals(
        "Query: {\"bool\":{\"minimum_should_match\":\"1\",\"should\":["
            + "{\"range\":{\"member\":{\"gt\":\"place:gyumri|\",\"lt\":\"place:gyumri|Gumri\"}}},"
            + "{\"range\":{\"member\":{\"gt\":\"place:gyumri|Gumri\",\"lt\":\"place:gyumri|ﬁ\"}}},"
            + "{\"range\":{\"member\":{\"gt\":\"place:gyumri|ﬁ\",\"lt\":\"place:gyumri|𐐀\"}}},"
            + "{\"range\":{\"member\":{\"gt\":\"place:gyumri|𐐀\",\"lt\":\"place:gyumri}\"}}}]}}",
        RowQueries.articles(row(part("gyumri", true, "𐐀", "ﬁ", "Gumri"))).toString(),
        "in the order of code points, not of UTF-16");
  }

  private static EntityRow row(EntityRow.Part... parts) {
    return new EntityRow(FacetField.PLACE, "gyumri", List.of(parts));
  }

  private static EntityRow.Part part(String key, boolean whole, String... forms) {
    return new EntityRow.Part(key, whole, new LinkedHashSet<>(List.of(forms)));
  }
}
