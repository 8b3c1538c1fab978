package org.tocsin.scenario.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.tocsin.roads.Position;
import org.tocsin.scenario.generator.OldTown;

/**
 * The tables that ship are those that the generator makes; -Dtocsin.golden=write makes them anew.
 */
class XichengTablesTest {

  private static final Path LIBRARY = Path.of("src/main/resources/org/tocsin/scenario/library");

  private final XichengTables tables =
      new XichengTables(OldTown.generate(2500, 7, new Position(116.366, 39.915)));

  @Test
  void stationsAreThoseOfTheGeneratedTown() throws IOException {
    assertCurrent("xicheng-stations.csv", tables.stations());
  }

  @Test
  void zonesAreThoseOfTheGeneratedTown() throws IOException {
    assertCurrent("xicheng-zones.geojson", tables.zones());
  }

  private static void assertCurrent(String name, String made) throws IOException {
    Path file = LIBRARY.resolve(name);
    if ("write".equals(System.getProperty("tocsin.golden"))) {
      Files.writeString(file, made);
    }
    assertThat(Files.readString(file)).isEqualTo(made);
  }
}
