package org.tocsin.cli;

import java.io.UncheckedIOException;
import org.tocsin.experiment.ReplicationFailedException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** The program: {@code tocsin run|replay|compare|sweep|validate|report|new|msel|site|verify}. */
@Command(
    name = "tocsin",
    header = "Rehearses a city's emergency response before the bell rings.",
    description = {
      "Simulates drills on a real street network: how fast, how far and how reliably",
      "fire stations and other units respond under a plan."
    },
    footer = {
      "",
      "Example: tocsin run xicheng",
      "Exit codes: 0 done, 1 a run or its output failed, 2 wrong input, 130 interrupted."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {HelpCommand.class})
public final class Tocsin implements IExecutionExceptionHandler {

  static final int DONE = 0;
  static final int FAILED = 1;
  static final int WRONG_INPUT = 2;
  static final int INTERRUPTED = 130;
  static final String INTERRUPTED_TEXT = "tocsin: interrupted; nothing was written";

  private final Terminal terminal;

  private Tocsin(Terminal terminal) {
    this.terminal = terminal;
  }

  public static void main(String[] arguments) {
    System.exit(execute(Terminal.ofProcess(), arguments));
  }

  /** Runs a command and returns its exit code. */
  static int execute(Terminal terminal, String... arguments) {
    Tocsin root = new Tocsin(terminal);
    CommandLine line =
        new CommandLine(root)
            .addSubcommand(new RunCommand(terminal))
            .addSubcommand(new ReplayCommand(terminal))
            .addSubcommand(new CompareCommand(terminal))
            .addSubcommand(new SweepCommand(terminal))
            .addSubcommand(new ValidateCommand(terminal))
            .addSubcommand(new ReportCommand(terminal))
            .addSubcommand(new NewCommand(terminal))
            .addSubcommand(new MselCommand(terminal))
            .addSubcommand(new SiteCommand(terminal))
            .addSubcommand(new VerifyCommand(terminal))
            .setOut(terminal.outWriter())
            .setErr(terminal.errWriter())
            .setExecutionExceptionHandler(root)
            .setParameterExceptionHandler(new ArgumentMistakes(terminal))
            .setUsageHelpWidth(100)
            .setColorScheme(
                CommandLine.Help.defaultColorScheme(
                    terminal.coloured() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
    if (arguments.length == 0) {
      line.usage(terminal.outWriter());
      return WRONG_INPUT;
    }
    try {
      return withAllOutput(terminal, line.execute(arguments));
    } catch (OutOfMemoryError e) {
      return tellOfMemory(terminal);
    }
  }

  /** The exit code, unless what should have been printed was lost, such as on a full disk. */
  private static int withAllOutput(Terminal terminal, int exitCode) {
    if (!terminal.out().checkError()) {
      return exitCode;
    }
    terminal.say("tocsin: the output could not be written to its end");
    return exitCode == DONE ? FAILED : exitCode;
  }

  private static int tellOfMemory(Terminal terminal) {
    terminal.say(
        "tocsin: not enough memory for this drill. Maybe TOCSIN_JAVA_OPTS=-Xmx4g, or a smaller -j?");
    return FAILED;
  }

  @Override
  public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed)
      throws Exception {
    if (failure instanceof UserMistake mistake) {
      mistake.lines().forEach(terminal::say);
      return WRONG_INPUT;
    }
    if (failure instanceof InterruptedException) {
      terminal.say(INTERRUPTED_TEXT);
      return INTERRUPTED;
    }
    if (failure instanceof ReplicationFailedException || failure instanceof UncheckedIOException) {
      terminal.say("tocsin: " + failure.getMessage());
      return FAILED;
    }
    if (ranOutOfMemory(failure)) {
      return tellOfMemory(terminal);
    }
    // A mistake of ours: whoever mends it needs to know where.
    failure.printStackTrace(terminal.err());
    terminal.say("tocsin: a mistake in Tocsin itself; please report it with the lines above");
    return FAILED;
  }

  private static boolean ranOutOfMemory(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof OutOfMemoryError) {
        return true;
      }
    }
    return false;
  }
}
