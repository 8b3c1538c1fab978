package org.tocsin.scenario.sheet;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A spreadsheet program that makes files as people's programs do: LibreOffice, where it is. */
public final class Office {

  private static final String PROGRAM = "soffice";
  private static final long LONGEST_SECONDS = 120;

  /** Commas, double quotes, UTF-8, from the first line on. */
  private static final String CSV_IN = "--infilter=CSV:44,34,76,1";

  private static final String CSV_OUT = "csv:Text - txt - csv (StarCalc):44,34,76,1";

  private final Path folder;

  private Office(Path folder) {
    this.folder = folder;
  }

  /** The program at work in a folder; whoever asks is skipped where there is none. */
  public static Office in(Path folder) {
    boolean isThere =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .anyMatch(place -> Files.isExecutable(Path.of(place, PROGRAM)));
    assumeTrue(isThere, "no LibreOffice (soffice) on this machine");
    return new Office(folder);
  }

  /** Saves a file of the folder under the same name in another format: xlsx, csv. */
  public Path save(String name, String format) {
    List<String> command = new ArrayList<>(List.of(PROGRAM, "--headless"));
    // A profile of its own, so that a program that is open already does not take it over.
    command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
    if (name.endsWith(".csv")) {
      command.add(CSV_IN);
    }
    command.addAll(List.of("--convert-to", format.equals("csv") ? CSV_OUT : format));
    command.addAll(List.of("--outdir", folder.resolve("saved").toString(), name));
    run(command);
    return folder.resolve("saved").resolve(name.replaceFirst("\\.\\w+$", "." + format));
  }

  private void run(List<String> command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("office.log").toFile())
              .start();
      if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("LibreOffice did not end");
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
