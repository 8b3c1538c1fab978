package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An analyst solves instances that others publish. */
class SiteCommandTest {

  @TempDir Path folder;
  private Session session;

  @BeforeEach
  void aLineOfFourVerticesIsThere() throws IOException {
    session = new Session(folder);
    session.write("line.txt", "4 3 1\n1 2 3\n2 3 4\n3 4 5\n");
    session.write("地点.csv", "point,weight,东,西\na,2,1,4\nb,1,3,0.5\n");
  }

  @ParameterizedTest
  @CsvSource({
    "p-median, 16, ",
    "p-center, 7, [\"3\"]",
    "mclp --radius 4 --p 2, 4, '[\"2\",\"4\"]'",
    "lscp --radius 5, 2, ",
    "cmclp --radius 4 --p 1 --capacity 2.5, 2.5, [\"2\"]",
    "clscp --radius 5 --capacity 1, 4, '[\"1\",\"2\",\"3\",\"4\"]'",
  })
  void answerIsOneJsonObject(String model, String objective, String sites) {
    String[] words = ("site --instance line.txt --format orlib --model " + model).split(" ", -1);

    String printed = session.type(words).out();

    assertThat(printed.lines()).hasSize(1);
    assertThat(printed)
        .startsWith(
            "{\"model\":\"" + words[6] + "\",\"status\":\"optimal\",\"objective\":" + objective)
        .contains("\"bound\":" + objective + ",\"gap\":0", sites == null ? "" : sites);
  }

  @Test
  void matrixWithNamesInChinese() {
    assertThat(
            session
                .type(
                    "site",
                    "--instance",
                    "地点.csv",
                    "--format",
                    "matrix",
                    "--model",
                    "p-median",
                    "--p",
                    "1")
                .out())
        .contains("\"objective\":5,", "\"sites\":[\"东\"]");
  }

  @Test
  void whatNoLayoutCanDoIsToldWithItsReason() {
    assertThat(
            session
                .type(
                    "site",
                    "--instance",
                    "line.txt",
                    "--format",
                    "orlib",
                    "--model",
                    "lscp",
                    "--radius",
                    "4",
                    "--p",
                    "1")
                .out())
        .contains("\"status\":\"infeasible\",\"objective\":null", "\"reason\":");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--model pmedian | --model: \"pmedian\"; any of p-median, p-center, mclp, lscp, cmclp, clscp. Maybe \"p-median\"?",
        "--model mclp | no --radius; the distance within which a point is covered",
        "--model cmclp --p 1 --radius 4 | no --capacity; how much weight each site can serve",
        "--model mclp --p 1 --radius 4 --capacity 2 | --capacity: given with mclp; only with cmclp or clscp",
        "--model mclp --radius -1 | --radius: -1.0; a distance of 0 or more",
        "--model p-median --p 5 | --p: 5; 1 to 4, as many as there are sites",
        "--model p-median --time-limit 0 | --time-limit: 0; 1 s or more",
        "--model p-median --format matrx | --format: \"matrx\"; any of orlib, matrix, mclp-csv. Maybe \"matrix\"?",
        "--model p-median --format matrix | line.txt:1: 4 3 1; expected point,weight and a column a site",
        "--model p-median --instance lost.txt | lost.txt: can't be read; a file in the format orlib",
      })
  void mistakesAreToldInOneLine(String options, String message) {
    String given = options.contains("--format") ? options : options + " --format orlib";
    given = given.contains("--instance") ? given : given + " --instance line.txt";

    Session.Outcome outcome = session.type(("site " + given).split(" ", -1));

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).isEqualTo("tocsin: " + message + "\n");
  }
}
