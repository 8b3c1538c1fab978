package org.tocsin.scenario.format;

import static org.tocsin.scenario.shape.Field.decisive;
import static org.tocsin.scenario.shape.Field.required;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tocsin.roads.Position;
import org.tocsin.scenario.problem.Spot;
import org.tocsin.scenario.shape.Choice;
import org.tocsin.scenario.shape.Field;
import org.tocsin.scenario.shape.Form;
import org.tocsin.scenario.shape.ListOf;
import org.tocsin.scenario.shape.MapOf;
import org.tocsin.scenario.shape.Named;
import org.tocsin.scenario.shape.OneOf;
import org.tocsin.scenario.shape.Scalars;
import org.tocsin.scenario.shape.Shape;
import org.tocsin.scenario.shape.Spotted;
import org.tocsin.scenario.source.RoadsSpec;

/**
 * Where the streets come from.
 *
 * @param include extra kinds of road for cars
 */
public record RoadsSection(From from, Set<String> include, Spot spot) {

  /** One of the sources of streets. */
  public sealed interface From permits Generated, Osm, Tables {}

  /** Made up from a seed. */
  public record Generated(RoadsSpec.Generated town) implements From {}

  /** An extract of OpenStreetMap. */
  public record Osm(Spotted<String> file) implements From {}

  /** Tables of junctions and arcs. */
  public record Tables(Spotted<String> nodes, Spotted<String> arcs, Map<String, String> columns)
      implements From {}

  private static final Field<Integer> JUNCTIONS =
      required("junctions", Scalars.count(100, 20_000), "how many junctions, about");
  private static final Field<Long> SEED =
      decisive("seed", Scalars.whole(0, Long.MAX_VALUE), "another seed, another town; 1");
  private static final Field<Position> CENTRE =
      required("centre", Points.POINT.as(RoadsSection::inhabited), "where the town lies");
  private static final Form<RoadsSpec.Generated> TOWN =
      new Form<>(
          "generate",
          "An old town made up from a seed: ring, avenues, lanes, a river with few bridges.",
          List.of(JUNCTIONS, SEED, CENTRE),
          v ->
              new RoadsSpec.Generated(
                  v.get(JUNCTIONS),
                  v.or(SEED, 1L),
                  v.get(CENTRE).longitude(),
                  v.get(CENTRE).latitude()));

  private static final Field<RoadsSpec.Generated> GENERATE =
      required("generate", TOWN, "a made-up old town");
  private static final Field<Spotted<String>> OSM =
      required("osm", TableSection.FILE, "an OpenStreetMap extract: .osm.pbf, .osm or .osm.gz");
  private static final Field<Spotted<String>> NODES =
      required("nodes", TableSection.FILE, "a CSV of junctions: id,lon,lat");
  private static final Field<Spotted<String>> ARCS =
      required(
          "arcs",
          TableSection.FILE,
          "a CSV of arcs: from,to,length_m[,class][,name][,road_id][,oneway][,seconds_<mode>][,wkt]");
  private static final Field<Named<String>> COLUMNS =
      decisive("columns", new MapOf<>(Scalars.TEXT), "the files' own columns for these names");
  private static final Field<List<String>> INCLUDE =
      decisive(
          "include",
          ListOf.any(new Choice<>(words("service", "private", "track"))),
          "extra kinds of road for cars; none");

  static final Shape<RoadsSection> SHAPE =
      new OneOf<>(
          Optional.empty(),
          List.of(
              new OneOf.Case<>(
                  "generate",
                  new Form<>(
                      "generatedRoads",
                      "Streets of a made-up town.",
                      List.of(GENERATE),
                      v ->
                          new RoadsSection(
                              new Generated(v.get(GENERATE)), Set.of(), v.spot(GENERATE)))),
              new OneOf.Case<>(
                  "osm",
                  new Form<>(
                      "osmRoads",
                      "Streets from OpenStreetMap.",
                      List.of(OSM, INCLUDE),
                      v ->
                          new RoadsSection(
                              new Osm(v.get(OSM)),
                              Set.copyOf(v.or(INCLUDE, List.of())),
                              v.spot(OSM)))),
              new OneOf.Case<>(
                  "nodes",
                  new Form<>(
                      "tableRoads",
                      "Streets from tables.",
                      List.of(NODES, ARCS, COLUMNS),
                      v ->
                          new RoadsSection(
                              new Tables(
                                  v.get(NODES), v.get(ARCS), v.or(COLUMNS, Named.none()).values()),
                              Set.of(),
                              v.spot(NODES))))));

  /** A town has an extent, which must not reach over a pole or the date line. */
  private static Position inhabited(Position centre) {
    if (Math.abs(centre.latitude()) > 80 || Math.abs(centre.longitude()) > 178) {
      throw new IllegalArgumentException(
          "["
              + centre.longitude()
              + ", "
              + centre.latitude()
              + "]; a longitude from -178 to 178 and a latitude from -80 to 80");
    }
    return centre;
  }

  static Map<String, String> words(String... words) {
    Map<String, String> same = new LinkedHashMap<>();
    for (String word : words) {
      same.put(word, word);
    }
    return same;
  }
}
