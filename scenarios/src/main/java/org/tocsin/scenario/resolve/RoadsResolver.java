package org.tocsin.scenario.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.roads.NetworkKind;
import org.tocsin.roads.RoadNetwork;
import org.tocsin.roads.Streets;
import org.tocsin.scenario.format.CitySection;
import org.tocsin.scenario.format.RoadsSection;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.shape.Spotted;
import org.tocsin.scenario.source.InputFile;
import org.tocsin.scenario.source.RoadSource;
import org.tocsin.scenario.source.RoadsSpec;
import org.tocsin.scenario.source.Sources;

/** Brings the streets of a city. */
final class RoadsResolver {

  private static final String EXTRACT =
      "an OpenStreetMap extract of the city (from extract.bbbike.org or download.geofabrik.de, for"
          + " example); set TOCSIN_DATA to the folder that holds it, or name a file with --set"
          + " city.roads.osm=FILE";

  private final Sources sources;
  private final RoadSource roads;
  private final Problems problems;
  private final List<String> notes = new ArrayList<>();
  private Optional<String> attribution = Optional.empty();

  RoadsResolver(Sources sources, RoadSource roads, Problems problems) {
    this.sources = sources;
    this.roads = roads;
    this.problems = problems;
  }

  /** What the author should know about the streets. */
  List<String> notes() {
    return notes;
  }

  Optional<String> attribution() {
    return attribution;
  }

  /**
   * The streets; empty, with a problem, if they can't be had.
   *
   * @param foot whether somebody goes on foot
   */
  Optional<Streets> resolve(CitySection city, boolean foot) {
    RoadsSection section = city.roads();
    Optional<RoadsSpec> spec =
        from(section.from())
            .map(from -> new RoadsSpec(from, section.include(), foot, section.spot()));
    if (spec.isEmpty()) {
      return Optional.empty();
    }
    attribution = spec.get().attribution();
    RoadSource.LoadedRoads loaded = roads.load(spec.get(), problems);
    notes.addAll(loaded.notes());
    RoadNetwork cars = loaded.networks().get(NetworkKind.CAR);
    if (cars == null) {
      return Optional.empty();
    }
    if (cars.segmentCount() == 0) {
      problems.error(section.spot(), "no street", "streets for cars that hang together");
      return Optional.empty();
    }
    return city.meetsAtJunctions()
        ? metAtJunctions(loaded, city)
        : Optional.of(new Streets(loaded.networks(), city.snapLimit()));
  }

  private Optional<Streets> metAtJunctions(RoadSource.LoadedRoads loaded, CitySection city) {
    try {
      return Optional.of(
          Streets.metAtJunctions(loaded.networks(), city.snapLimit(), loaded.access()));
    } catch (IllegalArgumentException e) {
      problems.error(
          city.roads().spot(),
          "no junction with access lies on the streets",
          "a column access of the nodes with yes at one of them at least");
      return Optional.empty();
    }
  }

  private Optional<RoadsSpec.From> from(RoadsSection.From written) {
    if (written instanceof RoadsSection.Generated generated) {
      return Optional.of(generated.town());
    }
    if (written instanceof RoadsSection.Osm osm) {
      return open(osm.file(), EXTRACT).map(RoadsSpec.OsmFile::new);
    }
    RoadsSection.Tables tables = (RoadsSection.Tables) written;
    Optional<InputFile> nodes = open(tables.nodes(), "a CSV of junctions");
    Optional<InputFile> arcs = open(tables.arcs(), "a CSV of arcs");
    return nodes.flatMap(n -> arcs.map(a -> new RoadsSpec.Tables(n, a, tables.columns())));
  }

  private Optional<InputFile> open(Spotted<String> file, String expected) {
    return sources.open(file.spot(), file.value(), expected, problems);
  }
}
