package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anun.cli.SavedObjects.Kind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The boards, without Kibana and without Elasticsearch. */
class BoardsTest {
  private static final BoardFiles FILES = BoardFiles.current();

  @BeforeAll
  static void write() {
    if (Boolean.getBoolean("anun.dashboards.write")) {
      FILES.write();
    }
  }

  /**
   * {@code anun.ndjson} is made of the sources beside it. After a change of these, {@code mvn
   * -Dquick -pl cli -am test -Dtest=BoardsTest -Dsurefire.failIfNoSpecifiedTests=false
   * -Danun.dashboards.write=true} makes it anew.
   */
  @Test
  void whatIsImportedIsMadeOfTheSources() {
    assertEquals(
        FILES.made(),
        FILES.imported(),
        "dashboards/anun.ndjson differs from its sources; -Danun.dashboards.write=true makes it");
  }

  @Test
  void everythingFitsTogether() {
    assertEquals(List.of(), BoardCheck.problems(SavedObjects.of(FILES.imported())));
  }

  @Test
  void theFourBoardsAreThereAndEachHasControlsAndCharts() {
    SavedObjects saved = SavedObjects.of(FILES.imported());
    assertEquals(
        List.of("anun-coverage", "anun-operations", "anun-quality", "anun-spellings"),
        saved.of(Kind.DASHBOARD).stream().map(board -> board.path("id").asText()).toList());
    for (JsonNode board : saved.of(Kind.DASHBOARD)) {
      String id = board.path("id").asText();
      assertTrue(
          SavedObjects.inside(board, "/attributes/controlGroupInput/panelsJSON").size() >= 2, id);
      assertTrue(
          saved.charts().stream().filter(chart -> chart.board().equals(id)).count() >= 8, id);
    }
  }

  /** Both forms are one source, so this only holds what a person could get wrong in it. */
  @Test
  void theBodiesForTheApiNameEachPanelOnce() {
    for (Map.Entry<String, JsonNode> board : FILES.boards().entrySet()) {
      Set<String> uids = new HashSet<>();
      for (String list : List.of("pinned_panels", "panels")) {
        for (JsonNode panel : board.getValue().path(list)) {
          String uid = list + panel.path("uid").asText();
          assertTrue(uids.add(uid), board.getKey() + " has two " + uid);
        }
      }
    }
  }
}
