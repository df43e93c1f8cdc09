package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.anun.authority.AuthorityFolder;
import org.anun.authority.EntityKind;
import org.anun.authority.Member;
import org.anun.elastic.Fields;
import org.anun.indexer.Inspector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What modules that do not know one another say of the same things. */
class SharedFactsTest {
  @Test
  void labelsMayBeInEveryLanguageThatIsTold(@TempDir Path folder) throws Exception {
    StringBuilder labels = new StringBuilder();
    for (String language : new TreeSet<>(Inspector.standard().languages())) {
      labels.append(labels.isEmpty() ? "" : "|").append(language).append("=Nemo ").append(language);
    }
    Files.writeString(
        folder.resolve("own.tsv"),
        "id\tkind\tlabels\tspellings\twikidata\tsource\tnote\nara-nemo\tperson\t"
            + labels
            + "\t\t\ttest\t\n");
    assertEquals(
        Inspector.standard().languages(),
        AuthorityFolder.of(folder).current().entity("ara-nemo").orElseThrow().labels().keySet());
  }

  @Test
  void theFieldOfFormsIsWrittenAsItIsRead() {
    assertEquals(
        Fields.member(Fields.PLACE, "gyumri", "Գյումրի"),
        new Member(EntityKind.PLACE, "gyumri", "Գյումրի").value());
  }
}
