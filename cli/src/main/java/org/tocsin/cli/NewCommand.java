package org.tocsin.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tocsin.scenario.library.ScenarioLibrary;
import org.tocsin.scenario.problem.NearestName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tocsin new}: a small scenario to go on from. */
@Command(
    name = "new",
    header = "Writes a small scenario to go on from.",
    footer = {
      "",
      "Example: tocsin new my-drill --drill",
      "         tocsin new my-town --from xicheng-60-seconds"
    },
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

  @Option(
      names = "--from",
      paramLabel = "SCENARIO",
      description = "a copy of a ready scenario, to be read and changed, with the files it names")
  private @Nullable String from;

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
    if (from != null) {
      copy(from, file);
    } else {
      write(file, named(drill ? ScenarioLibrary.drillTemplate() : ScenarioLibrary.template()));
      terminal.print(file);
    }
    return Tocsin.DONE;
  }

  /** The same drill, called as its author calls it: in quotes, for some names are numbers. */
  private byte[] named(byte[] template) {
    String called = "name: \"" + name.replaceFirst("\\.ya?ml$", "") + "\"";
    return new String(template, StandardCharsets.UTF_8)
        .replaceFirst("(?m)^name: .*$", called)
        .getBytes(StandardCharsets.UTF_8);
  }

  /** A ready scenario under a name of the author's own, with the files that it names beside it. */
  private void copy(String ready, String file) {
    if (drill) {
      throw new UserMistake("both --drill and --from; only one of them");
    }
    Map<String, byte[]> files = new LinkedHashMap<>(ScenarioLibrary.files(ready));
    if (files.isEmpty()) {
      List<String> names = ScenarioLibrary.names();
      throw new UserMistake(
          "--from: no ready scenario \""
              + ready
              + "\"; any of "
              + String.join(", ", names)
              + NearestName.of(ready, names).map(near -> ". Maybe \"" + near + "\"?").orElse(""));
    }
    byte[] own = Objects.requireNonNull(files.remove(ready + ".yaml"), ready);
    if (files.containsKey(file)) {
      throw new UserMistake(file + " is a file that \"" + ready + "\" includes; another name");
    }
    files.keySet().removeIf(other -> isThere(other, files.get(other)));
    write(file, own);
    files.forEach(this::write);
    terminal.print(file);
    files.keySet().forEach(terminal::print);
  }

  /** Whether a file is there already, as it would be written. */
  private boolean isThere(String file, byte @Nullable [] bytes) {
    Path path = terminal.resolve(file);
    try {
      if (Files.exists(path) && !Arrays.equals(Files.readAllBytes(path), bytes)) {
        throw new UserMistake(file + " exists already and is another; another folder");
      }
      return Files.exists(path);
    } catch (IOException e) {
      throw new UserMistake(
          file + " can't be read: " + WriteFailure.reason(e) + "; another folder");
    }
  }

  private void write(String file, byte[] text) {
    try {
      Files.write(terminal.resolve(file), text, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      throw new UserMistake(file + " exists already; another name");
    } catch (IOException e) {
      throw new UserMistake(
          file + " can't be written: " + WriteFailure.reason(e) + "; a folder that can be written");
    }
  }
}
