package org.tocsin.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.tocsin.scenario.library.ScenarioLibrary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tocsin new}: a small scenario to go on from. */
@Command(
    name = "new",
    header = "Writes a small scenario to go on from.",
    footer = {"", "Example: tocsin new my-drill --drill"},
    mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {

  /** Letters of any script. */
  private static final String NAME = "[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}_.\\-]*";

  private final Terminal terminal;

  @Parameters(paramLabel = "NAME", description = "NAME.yaml is made and nothing overwritten")
  private String name = "";

  @Option(
      names = "--drill",
      description = "with a script: what drill control does, and what is expected by when")
  private boolean drill;

  NewCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (!name.matches(NAME)) {
      String meant = name.strip().replaceAll("[\\s\\p{Z}]+", "-");
      throw new UserMistake(
          "\""
              + name
              + "\" is no name; letters, digits and any of - _ ."
              + (meant.matches(NAME) ? " Maybe \"" + meant + "\"?" : ""));
    }
    String file = name.matches(".*\\.ya?ml") ? name : name + ".yaml";
    Path path = terminal.resolve(file);
    try {
      byte[] text = drill ? ScenarioLibrary.drillTemplate() : ScenarioLibrary.template();
      Files.write(path, text, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new UserMistake(file + " exists already; another name");
    } catch (IOException e) {
      throw new UserMistake(
          file + " can't be written: " + WriteFailure.reason(e) + "; a folder that can be written");
    }
    terminal.print(file);
    return Tocsin.DONE;
  }
}
