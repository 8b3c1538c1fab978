package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.report.text.Columns;
import org.tocsin.scenario.library.ScenarioLibrary;
import org.tocsin.scenario.roads.RoadFiles;
import org.tocsin.theory.FiniteErlangQueue;
import org.tocsin.verification.QueueYardstick;
import org.tocsin.verification.VerificationCase;
import picocli.CommandLine;

class VerifyCommandTest {

  @TempDir Path folder;
  private Session session;

  @BeforeEach
  void aUserSitsDown() {
    session = new Session(folder);
  }

  @Test
  void simulationAgreesWithTheory() {
    Session.Outcome verified =
        session.type(
            "verify",
            "line-3-short",
            "loss-3",
            "lognormal-3",
            "call-takers-3",
            "bays-3",
            "hypercube-loss",
            "travel-law");

    assertThat(verified.exitCode()).as(verified.out()).isZero();
    assertThat(verified.err()).isEmpty();
    assertThat(verified.outLines())
        .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(80))
        .anySatisfy(
            line -> assertThat(line).matches("loss-3 +turned away +0\\.13433 +0\\.1.* agrees"))
        .anySatisfy(line -> assertThat(line).startsWith("lognormal-3    busy"))
        .anySatisfy(line -> assertThat(line).startsWith("call-takers-3  in line = rate x wait"))
        .anySatisfy(line -> assertThat(line).startsWith("hypercube-loss state 111"))
        .anySatisfy(line -> assertThat(line).contains("travel-law: differences of up to 0.5 %"))
        .last()
        .isEqualTo("47 quantities agree with theory (Holm, level 1 %)");
  }

  @Test
  void aWrongTheoryIsFoundOut() {
    VerificationLibrary library =
        new VerificationLibrary(new RoadFiles(Map.of(), "Linux", folder), Map.of());
    VerifyCommand.Cases wrong =
        (name, seed) ->
            new VerificationCase(
                name,
                library.get(name, seed).drills(),
                QueueYardstick.of(new FiniteErlangQueue(1.7, 3, 0), Duration.ofHours(1)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
    Terminal terminal = new Terminal(print, print, Map.of(), folder, false, false);

    int exitCode = new CommandLine(new VerifyCommand(terminal, List.of("loss-3"), wrong)).execute();

    assertThat(exitCode).isEqualTo(1);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("DIFFERS", "2 of 2 quantities differ from theory");
  }

  @Test
  void theOutcomeDoesNotDependOnTheNumberOfThreadsButOnTheSeed() {
    Session.Outcome one = session.type("verify", "loss-3", "-j", "1");
    Session.Outcome three = session.type("verify", "loss-3", "-j", "3");
    Session.Outcome other = session.type("verify", "loss-3", "-s", "-2");

    assertThat(three).isEqualTo(one);
    assertThat(other.out()).isNotEqualTo(one.out());
    assertThat(other.exitCode()).isZero();
  }

  @Test
  void anUnknownCaseIsAMistakeWithTheNearestName() {
    Session.Outcome verified = session.type("verify", "hyprcube");

    assertThat(verified.exitCode()).isEqualTo(2);
    assertThat(verified.out()).isEmpty();
    assertThat(verified.err())
        .startsWith("tocsin: no case \"hyprcube\"; any of line-1, ")
        .endsWith("Maybe \"hypercube\"?\n");
  }

  @Test
  void noThreadsAreAMistake() {
    assertThat(session.type("verify", "loss-3", "-j", "0").err())
        .isEqualTo("tocsin: -j/--threads: 0; 1 to 1024\n");
  }

  @Test
  void eachCaseIsAReadyScenarioThatCanBeRunByItself() {
    VerificationLibrary library =
        new VerificationLibrary(new RoadFiles(Map.of(), "Linux", folder), Map.of());

    Session.Outcome run =
        session.type(
            "run", "verify/hypercube-loss", "-r", "2", "--set", "clock.duration=20d", "-o", "out");

    assertThat(library.names().stream().map(name -> "verify/" + name))
        .isEqualTo(ScenarioLibrary.verifications());
    assertThat(run.exitCode()).as(run.err()).isZero();
  }
}
