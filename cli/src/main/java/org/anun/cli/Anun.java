package org.anun.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.anun.api.query.BadParameters;
import org.anun.api.search.IndexFailure;
import org.anun.elastic.ElasticsearchRefused;
import org.anun.elastic.ElasticsearchUnreachable;
import org.anun.names.NameEngine;
import org.anun.node.NodeFailure;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code anun} command and its only {@code main}. */
@Command(
    name = "anun",
    description = "Multilingual news search that finds a name however it was spelled.",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    scope = CommandLine.ScopeType.INHERIT,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:some documents were rejected",
      "2:wrong usage or input",
      "3:Elasticsearch or Kibana unreachable or refusing"
    })
final class Anun {
  private static final Logger LOG = LoggerFactory.getLogger(Anun.class);

  /** The commands by their names, in the order of the help. */
  private static final Map<String, Class<?>> COMMANDS = new LinkedHashMap<>();

  static {
    COMMANDS.put("up", UpCommand.class);
    COMMANDS.put("demo", DemoCommand.class);
    COMMANDS.put("index", IndexCommand.class);
    COMMANDS.put("inspect", InspectCommand.class);
    COMMANDS.put("search", SearchCommand.class);
    COMMANDS.put("variants", VariantsCommand.class);
    COMMANDS.put("entities", EntitiesCommand.class);
    COMMANDS.put("compare", CompareCommand.class);
    COMMANDS.put("match", MatchCommand.class);
    COMMANDS.put("detect", DetectCommand.class);
    COMMANDS.put("serve", ServeCommand.class);
    COMMANDS.put("keys", KeysCommand.class);
    COMMANDS.put("node", NodeCommand.class);
    COMMANDS.put("indices", IndicesCommand.class);
    COMMANDS.put("dashboards", DashboardsCommand.class);
    COMMANDS.put("monitor", MonitorCommand.class);
    COMMANDS.put("setup", SetupCommand.class);
  }

  /** Those that compare names. */
  private static final Set<Class<?>> NAMING =
      Set.of(
          SearchCommand.class,
          VariantsCommand.class,
          CompareCommand.class,
          MatchCommand.class,
          ServeCommand.class);

  private Anun() {}

  /** Runs one command and ends the program with its exit code. */
  public static void main(String[] arguments) {
    // Tables and JSON must not change with the machine's language.
    Locale.setDefault(Locale.ROOT);
    System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
    Class<?> named = named(arguments);
    if (named != null && NAMING.contains(named)) {
      // The tables of names are read while options are, and whatever else comes before names do.
      Thread.ofPlatform().daemon().name("names").start(NameEngine::standard);
    }
    System.exit(run(arguments));
  }

  /** Runs one command and returns its exit code. */
  static int run(String... arguments) {
    CommandLine command = commandLine(arguments);
    command.setExecutionExceptionHandler(new Teller());
    return command.execute(arguments);
  }

  /**
   * The command with its subcommands and options, not yet run. Of the subcommands only the one that
   * the arguments begin with is there: to read the options of all takes a quarter of a second,
   * which each start would wait for. Where they begin with none, all are.
   */
  static CommandLine commandLine(String... arguments) {
    CommandLine command = new CommandLine(new Anun());
    Class<?> named = named(arguments);
    for (Class<?> each : named == null ? COMMANDS.values() : List.of(named)) {
      command.addSubcommand(each);
    }
    return command.setCaseInsensitiveEnumValuesAllowed(true);
  }

  /** The command that the arguments begin with; null where they begin with none. */
  private static @Nullable Class<?> named(String... arguments) {
    return arguments.length == 0 ? null : COMMANDS.get(arguments[0]);
  }

  /** No lambda, because the JVM cannot keep one of picocli's types ready for the next start. */
  private static final class Teller implements CommandLine.IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(
        Exception thrown, CommandLine command, CommandLine.ParseResult parsed) {
      return tell(thrown);
    }
  }

  /** Says in one sentence what ended a command. */
  private static int tell(Exception thrown) {
    LOG.debug("command failed", thrown);
    return switch (thrown) {
      case NodeFailure failure -> end(ExitCode.USAGE, failure);
      case IllegalArgumentException wrong -> end(ExitCode.USAGE, wrong);
      case BadParameters wrong -> {
        wrong
            .errors()
            .forEach(
                error -> System.err.println("anun: " + error.parameter() + " " + error.detail()));
        yield ExitCode.USAGE;
      }
      case KibanaFailure failure -> end(ExitCode.ELASTICSEARCH, failure);
      case IndexFailure failure -> end(ExitCode.ELASTICSEARCH, failure);
      case ElasticsearchUnreachable unreachable -> end(ExitCode.ELASTICSEARCH, unreachable);
      case ElasticsearchRefused refused -> end(ExitCode.ELASTICSEARCH, refused);
      default -> {
        LOG.error("this is a fault in Anun; please report it with these lines", thrown);
        yield ExitCode.USAGE;
      }
    };
  }

  private static int end(int code, Exception thrown) {
    System.err.println("anun: " + thrown.getMessage());
    return code;
  }
}
