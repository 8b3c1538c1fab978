package org.tocsin.siting.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tocsin.siting.model.Answer;
import org.tocsin.siting.model.Center;
import org.tocsin.siting.model.LocationModel;
import org.tocsin.siting.model.MaximalCovering;
import org.tocsin.siting.model.Median;
import org.tocsin.siting.model.SetCovering;
import org.tocsin.siting.program.OrTools;

/**
 * OR-Library's pmed1 to pmed10 (Beasley, "A note on solving large p-median problems", European
 * Journal of Operational Research 21, 1985), whose optima are known, from the folder {@code orlib}
 * of {@code TOCSIN_DATA}.
 */
class OrLibraryTest {

  private static final Duration LIMIT = Duration.ofMinutes(5);

  /** What an instance is known to be worth, as the tables beside it tell. */
  record Known(String instance, LocationModel model, int stations, double radius, double value) {
    @Override
    public String toString() {
      return instance + " " + model.id() + " " + radius;
    }
  }

  static Stream<Known> known() throws IOException {
    Path folder = folder();
    List<Known> all = new ArrayList<>();
    Map<String, Integer> stations = new TreeMap<>();
    for (String[] row : rows(folder.resolve("optima.csv"))) {
      int p = Integer.parseInt(row[3]);
      stations.put(row[0], p);
      all.add(new Known(row[0], new Median(), p, 0, Double.parseDouble(row[4])));
      all.add(new Known(row[0], new Center(), p, 0, Double.parseDouble(row[5])));
    }
    for (String[] row : rows(folder.resolve("coverage.csv"))) {
      int p = stations.get(row[0]);
      double radius = Double.parseDouble(row[3]);
      all.add(new Known(row[0], new MaximalCovering(), p, radius, Double.parseDouble(row[4])));
      all.add(
          new Known(
              row[0],
              new SetCovering(),
              Integer.parseInt(row[1]),
              radius,
              Double.parseDouble(row[5])));
    }
    return all.stream();
  }

  private static Path folder() {
    String data = System.getenv("TOCSIN_DATA");
    Path folder = Path.of(data == null ? "../../shared/data" : data, "orlib");
    assumeTrue(
        Files.isDirectory(folder), "no folder orlib in TOCSIN_DATA: OR-Library is not asked");
    return folder;
  }

  private static List<String[]> rows(Path table) throws IOException {
    return Files.readAllLines(table).stream().skip(1).map(line -> line.split(",", -1)).toList();
  }

  @ParameterizedTest
  @MethodSource("known")
  void knownOptimaAreFoundAndProved(Known known) throws Exception {
    Path file = folder().resolve(known.instance() + ".txt");
    PlainInstance instance;
    try (var text = Files.newBufferedReader(file)) {
      instance = InstanceFormat.ORLIB.read(text);
    }

    Answer answer =
        known
            .model()
            .solve(instance.problem(known.stations(), known.radius()), OrTools.HIGHS, LIMIT);

    assertThat(answer.proof()).isEqualTo(Answer.Proof.OPTIMAL);
    assertThat(answer.value()).isEqualTo(known.value());
    assertThat(answer.bound()).isEqualTo(known.value());
  }

  @Test
  void ofAnEdgeThatIsListedAgainTheLastCostCounts() throws Exception {
    PlainInstance instance =
        InstanceFormat.ORLIB.read(new StringReader("3 4 1\r\n1 2 5\r\n2 3 4\r\n2 1 7\r\n1 3 20"));

    assertThat(instance.distances()[0]).containsExactly(0, 7, 11);
    assertThat(instance.stations()).isEqualTo(1);
  }

  @Test
  void textThatIsNoInstanceIsToldWithItsLine() {
    assertRefused("2 1 1\n1 2 x", "2: \"x\"; expected the cost of edge 1 of 1, a whole number");
    assertRefused("2 1 1\n1 3 4", "2: 3.0; expected a vertex of edge 1 of 1");
    assertRefused("2 2 1\n1 2 4", "2: the end of the file; expected a vertex of edge 2 of 2");
    assertRefused("2 1 1\n1 2 4\n1 2 4", "3: more than 1 edges; expected the end");
    assertRefused("2 1 3\n1 2 4", "1: 3.0; expected a number of facilities");
  }

  private static void assertRefused(String text, String message) {
    assertThatThrownBy(() -> InstanceFormat.ORLIB.read(new StringReader(text)))
        .isInstanceOf(InstanceFault.class)
        .hasMessageStartingWith(message);
  }
}
