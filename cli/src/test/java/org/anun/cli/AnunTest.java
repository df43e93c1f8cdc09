package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Which commands are read of the command line. */
final class AnunTest {
  static Stream<String> commands() {
    return Anun.commandLine().getSubcommands().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("commands")
  void readsNoneButTheCommandThatIsGivenAndThatAsAmongAll(String name) {
    var only = Anun.commandLine(name, "--help").getSubcommands();
    var all = Anun.commandLine().getSubcommands();

    assertEquals(Set.of(name), only.keySet());
    assertEquals(usage(all, name), usage(only, name));
  }

  private static String usage(Map<String, CommandLine> commands, String name) {
    return Objects.requireNonNull(commands.get(name)).getUsageMessage();
  }

  @Test
  void readsAllWhereNoneIsGiven() {
    Set<String> all = Anun.commandLine().getSubcommands().keySet();
    assertTrue(all.containsAll(Set.of("up", "serve", "setup")), all::toString);
    assertEquals(all, Anun.commandLine("--help").getSubcommands().keySet());
    assertEquals(all, Anun.commandLine("serves").getSubcommands().keySet());
  }
}
