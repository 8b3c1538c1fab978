package org.tocsin.scenario.roads;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.roads.NetworkKind;
import org.tocsin.roads.RoadNetwork;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.source.InputFile;
import org.tocsin.scenario.source.RoadSource.LoadedRoads;
import org.tocsin.scenario.source.RoadsSpec;

/** Streets of tables are read once, and found again afterwards. */
class RoadFilesTest {

  @TempDir Path cache;

  private final Problems problems = new Problems();

  /** Streets in squares of about 100 m, with the first junction as the only access. */
  private static RoadsSpec squares(int side) {
    StringBuilder nodes = new StringBuilder("id,lon,lat,access\n");
    StringBuilder arcs = new StringBuilder("from,to,length_m,name,seconds_drive\n");
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        int id = y * side + x;
        nodes.append(id).append(',').append(116 + x * 0.001).append(',').append(39 + y * 0.001);
        nodes.append(id == 0 ? ",yes\n" : ",no\n");
        if (x > 0) {
          arcs.append(id - 1).append(',').append(id).append(",100,东街,12\n");
        }
        if (y > 0) {
          arcs.append(id - side).append(',').append(id).append(",100,北街,15\n");
        }
      }
    }
    RoadsSpec.Tables tables =
        new RoadsSpec.Tables(
            file("nodes.csv", nodes.toString()), file("arcs.csv", arcs.toString()), Map.of());
    return new RoadsSpec(tables, Set.of(), false, Spot.ofFile("drill.yaml"));
  }

  private static InputFile file(String name, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new InputFile(
        name, "digest-" + text.hashCode(), Optional.empty(), () -> new ByteArrayInputStream(bytes));
  }

  private LoadedRoads load(RoadsSpec spec) {
    RoadFiles files = new RoadFiles(Map.of("TOCSIN_CACHE", cache.toString()), "Linux", cache);
    return files.load(spec, problems);
  }

  private long kept() throws IOException {
    try (Stream<Path> files = Files.list(cache)) {
      return files.count();
    }
  }

  @Test
  void largeTablesGiveTheSameStreetsFromTheCache() throws IOException {
    LoadedRoads read = load(squares(40));
    LoadedRoads found = load(squares(40));

    assertThat(kept()).isEqualTo(1);
    assertThat(problems.all()).isEmpty();
    assertThat(found.notes()).isEqualTo(read.notes());
    assertThat(found.access()).isEqualTo(read.access()).hasSize(1);
    RoadNetwork before = read.networks().get(NetworkKind.CAR);
    RoadNetwork after = found.networks().get(NetworkKind.CAR);
    assertThat(after.segmentCount()).isEqualTo(before.segmentCount()).isGreaterThan(2000);
    assertThat(after).hasToString(before.toString());
  }

  @Test
  void otherTablesAreOtherStreets() throws IOException {
    load(squares(40));

    assertThat(load(squares(41)).networks().get(NetworkKind.CAR).junctionCount())
        .isEqualTo(41 * 41);
    assertThat(kept()).isEqualTo(2);
  }

  @Test
  void smallTablesAreNotKept() throws IOException {
    load(squares(5));

    assertThat(kept()).isZero();
  }
}
