package org.tocsin.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tocsin.report.text.Messages;
import org.tocsin.scenario.msel.MasterList;
import org.tocsin.scenario.sheet.Table;
import org.tocsin.scenario.sheet.TableFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tocsin msel}: the injects and expected actions of a drill as a sheet for its staff. */
@Command(
    name = "msel",
    header = "Writes the injects and expected actions of a drill as a spreadsheet.",
    description = {
      "The master scenario events list, with columns for the drill's staff to fill in. A scenario",
      "takes it up again with msel: [ FILE ]."
    },
    footer = {"", "Example: tocsin msel xicheng-market-gas -o msel.xlsx"},
    mixinStandardHelpOptions = true)
final class MselCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(paramLabel = "SCENARIO", description = "a .yaml file or a ready scenario")
  private String scenario = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "a .xlsx or .csv file (default: NAME-msel.xlsx, or NAME-script.xlsx)")
  private @Nullable String output;

  @Option(
      names = "--script",
      description = "instead, the script for those who play: what is said and done")
  private boolean script;

  @Option(names = "--force", description = "replaces a file that is there")
  private boolean force;

  @Option(
      names = "--set",
      paramLabel = "PATH=VALUE",
      description = "changes the scenario first; may be repeated")
  private List<String> edits = new ArrayList<>();

  @Option(
      names = "--lang",
      paramLabel = "en|zh",
      description = "language of the headings (default: ${DEFAULT-VALUE})")
  private String language = "en";

  MselCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Messages messages = RunOptions.messages(language);
    Locale locale = Locale.forLanguageTag(messages.language());
    UnaryOperator<String> facts = word -> messages.textOr("fact." + word.replace(' ', '-'), word);
    ScenarioArgument argument = new ScenarioArgument(scenario, terminal);
    String name = Optional.ofNullable(output).orElse(usualName(argument));
    Path place = terminal.resolve(name);
    TableFile format = format(name);
    ResultFile.check(place, name, force);
    MasterList list = argument.masterList(edits);
    Table table = script ? list.script(locale, facts) : list.table(locale, facts);
    ResultFile.write(place, name, force, file -> write(file, format, table));
    terminal.print(name + ": " + rows(list, table.rows().size()));
    return Tocsin.DONE;
  }

  private String usualName(ScenarioArgument argument) {
    return argument.stem() + (script ? "-script.xlsx" : "-msel.xlsx");
  }

  private static TableFile format(String name) {
    try {
      return TableFile.of(name);
    } catch (IllegalArgumentException e) {
      throw new UserMistake("-o " + e.getMessage());
    }
  }

  private static void write(Path file, TableFile format, Table table) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      format.write(table, out);
    }
  }

  private static String rows(MasterList list, int count) {
    return list.isEmpty()
        ? "no injects and no expected actions yet; a sheet to fill in"
        : count + (count == 1 ? " row" : " rows");
  }
}
