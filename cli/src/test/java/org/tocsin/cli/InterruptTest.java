package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterruptTest {

  private static final long SIGINT_BIT = 1L << (2 - 1);
  private static final long PATIENCE_SECONDS = 60;

  @TempDir Path folder;

  @Test
  void ctrlCLeavesNothingHalfWrittenAndSaysSo() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/kill")), "needs kill");
    assumeFalse(ignoresInterrupts(), "a build in the background of a script ignores Ctrl-C");
    Session session = new Session(folder);
    session.type("new", "drill");
    Process run = start("run", "drill.yaml", "-r", "100000");

    try {
      waitForUnfinishedResults(session, run);
      new ProcessBuilder("/bin/kill", "-INT", Long.toString(run.pid())).start().waitFor();

      assertThat(run.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
    } finally {
      run.destroyForcibly();
    }
    assertThat(run.exitValue()).isEqualTo(130);
    assertThat(session.files()).containsExactly("drill.yaml", "err.txt");
    List<String> said = session.read("err.txt").lines().toList();
    assertThat(said.get(said.size() - 1)).isEqualTo("tocsin: interrupted; nothing was written");
    assertThat(said.get(said.size() - 2)).as("the bar, on a line of its own").contains("%");
  }

  /** Whether Ctrl-C does nothing here, nor in any program started from here. */
  private static boolean ignoresInterrupts() throws IOException {
    Path status = Path.of("/proc/self/status");
    return Files.isReadable(status)
        && Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("SigIgn:"))
            .map(line -> Long.parseUnsignedLong(line.substring(7).trim(), 16))
            .anyMatch(ignored -> (ignored & SIGINT_BIT) != 0);
  }

  private Process start(String... arguments) throws IOException {
    List<String> command =
        new java.util.ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Dtocsin.terminal.err=true",
                Tocsin.class.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectError(folder.resolve("err.txt").toFile())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** Until rows of the first replications have been written. */
  private static void waitForUnfinishedResults(Session session, Process run) throws Exception {
    for (long i = 0; i < PATIENCE_SECONDS * 10 && run.isAlive(); i++) {
      for (String file : session.files()) {
        Path rows = session.path(file).resolve("timeline.txt");
        if (file.startsWith(".drill-out-unfinished-") && Files.exists(rows)) {
          return;
        }
      }
      Thread.sleep(100);
    }
    throw new AssertionError("the run never began to write; alive: " + run.isAlive());
  }
}
