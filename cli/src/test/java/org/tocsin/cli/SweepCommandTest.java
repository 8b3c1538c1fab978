package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code tocsin sweep} as its user types it. */
class SweepCommandTest {

  private static final String RATE = "demand[0].perDay";
  private static final String GRID = RATE + "=4,8";
  private static final String TURNOUT = "unitTypes.engine.turnout=30 s,90 s";

  @TempDir Path folder;
  private Session session = new Session(Path.of(""));

  @BeforeEach
  void aNewDrill() {
    session = new Session(folder);
    session.type("new", "mine");
  }

  @Test
  void everyCombinationIsRunAndTheEffectsAreTold() throws IOException {
    Session.Outcome swept =
        session.type("sweep", "mine.yaml", "-r", "3", "--factor", GRID, "--factor", TURNOUT);

    assertThat(swept.err()).isEmpty();
    assertThat(swept.exitCode()).isZero();
    assertThat(swept.out())
        .contains("4 points, 3 replications each", "unitTypes.engine.turnout: 30 s → 90 s")
        .contains("mine-sweep/sweep.html");
    assertThat(session.read("mine-sweep/design.csv").lines())
        .hasSize(5)
        .first()
        .asString()
        .startsWith("point," + RATE + ",unitTypes.engine.turnout,incidents,response.first-arrival");
    assertThat(session.read("mine-sweep/runs.csv").lines()).hasSize(1 + 4 * 3);
    // a minute more of turnout is a minute more until the first force is there, or nearly
    double effect =
        session
            .read("mine-sweep/effects.csv")
            .lines()
            .filter(line -> line.startsWith("response.first-arrival,mean,s,unitTypes.engine"))
            .filter(line -> line.contains("90 s,,,,"))
            .mapToDouble(line -> Double.parseDouble(line.split(",")[9]))
            .findFirst()
            .orElseThrow();
    assertThat(effect).isBetween(20.0, 75.0);
  }

  @Test
  void theFilesDoNotDependOnTheNumberOfThreads() throws IOException {
    for (String threads : List.of("1", "3")) {
      session.type(
          "sweep",
          "mine.yaml",
          "-r",
          "3",
          "-j",
          threads,
          "-o",
          "on" + threads,
          "--lhs",
          "6",
          "--factor",
          RATE + "=4.0..8.0",
          "--factor",
          "unitTypes.engine.turnout=30..90 s",
          "--lang",
          "zh");
    }

    for (String file : List.of("design.csv", "runs.csv", "effects.csv", "sweep.html")) {
      assertThat(session.read("on3/" + file)).isEqualTo(session.read("on1/" + file)).isNotEmpty();
    }
    assertThat(session.read("on1/sweep.html")).contains("各因素的作用", "<svg");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sweep mine.yaml                                          | --factor: no value; PATH=VALUES
          sweep mine.yaml --factor clock.duration                  | --factor clock.duration: no path=values; a path with values
          sweep mine.yaml --factor clock.duration=6h               | one value; two or more, or a range
          sweep mine.yaml --factor clock.duration=6h,6h            | a value for the second time; each once
          sweep mine.yaml --factor clock.duration=6h..9h           | a range; with --lhs N, or with values such as 6h,9h
          sweep mine.yaml --lhs 1 --factor clock.duration=6h..9h   | --lhs: 1; 2 to 10000 points
          sweep mine.yaml --lhs 9 --factor clock.duration=9h..6h   | 9h..6h; two numbers in one unit, the lower first
          sweep mine.yaml --factor clock.duratoin=6h,9h            | unknown key "duratoin"
          sweep mine.yaml -r 1 --factor clock.duration=6h,9h       | -r/--replications: 1; a number from 2 on
          sweep mine.yaml -r auto --factor clock.duration=6h,9h    | -r/--replications: auto; a number from 2 on
          sweep nothing --factor clock.duration=6h,9h              | no file and no ready scenario "nothing"
          """)
  void whatIsWrongIsToldAndNothingIsWritten(String words, String told) throws IOException {
    List<String> before = session.files();

    Session.Outcome refused = session.type(words.split(" +"));

    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.out()).isEmpty();
    assertThat(refused.err()).contains(told).doesNotContain("Exception");
    assertThat(session.files()).isEqualTo(before);
  }
}
