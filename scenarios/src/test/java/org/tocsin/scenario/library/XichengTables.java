package org.tocsin.scenario.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tocsin.random.RandomStream;
import org.tocsin.random.RandomStreams;
import org.tocsin.random.RandomStreams.Role;
import org.tocsin.roads.Position;
import org.tocsin.roads.RoadNetwork;
import org.tocsin.scenario.generator.OldTown;

/**
 * Makes the tables beside the scenario {@code xicheng}: stations by tier and zones. Sites of a tier
 * are spread over the junctions: each next one as far as possible from those before it, beginning
 * in the middle (Gonzalez, "Clustering to minimize the maximum intercluster distance", 1985).
 */
final class XichengTables {

  private static final int CENTRAL = 4;
  private static final int SMALL = 9;
  private static final int MICRO = 120;
  private static final int ZONE_COLUMNS = 3;
  private static final int ZONE_ROWS = 4;
  private static final double PEOPLE_PER_KM2 = 21_000;
  private static final List<String> ZONE_NAMES =
      List.of("安宁坊", "永和坊", "长乐坊", "崇文坊", "宣德坊", "鼓楼坊", "柳荫坊", "槐里坊", "石桥坊", "南屏坊", "茶园坊", "竹西坊");
  private static final List<String> GRADES = List.of("red", "orange", "yellow", "blue");

  private final OldTown town;

  XichengTables(OldTown town) {
    this.town = town;
  }

  /** CSV: id,lon,lat,tier,name. */
  String stations() {
    StringBuilder csv = new StringBuilder("id,lon,lat,tier,name\n");
    List<Position> taken = new ArrayList<>();
    append(csv, "central", "中心站", sites(CENTRAL, taken));
    append(csv, "small", "小型站", sites(SMALL, taken));
    append(csv, "micro", "微型站", sites(MICRO, new ArrayList<>()));
    return csv.toString();
  }

  /** GeoJSON: a grid of neighbourhoods with people and a risk grade. */
  String zones() {
    RandomStream stream = new RandomStreams(7, 0).stream(Role.CITY, 3);
    List<String> features = new ArrayList<>();
    for (int row = 0; row < ZONE_ROWS; row++) {
      for (int column = 0; column < ZONE_COLUMNS; column++) {
        int number = row * ZONE_COLUMNS + column;
        double density = PEOPLE_PER_KM2 * (0.6 + 0.8 * stream.nextDouble());
        String grade = GRADES.get((int) (stream.nextDouble() * GRADES.size()));
        features.add(zone(number, column, row, density, grade));
      }
    }
    return "{\"type\": \"FeatureCollection\", \"features\": [\n"
        + String.join(",\n", features)
        + "\n]}\n";
  }

  private String zone(int number, int column, int row, double density, String grade) {
    double west =
        between(
            town.southWest().longitude(),
            town.northEast().longitude(),
            column / (double) ZONE_COLUMNS);
    double east =
        between(
            town.southWest().longitude(),
            town.northEast().longitude(),
            (column + 1) / (double) ZONE_COLUMNS);
    double south =
        between(town.southWest().latitude(), town.northEast().latitude(), row / (double) ZONE_ROWS);
    double north =
        between(
            town.southWest().latitude(),
            town.northEast().latitude(),
            (row + 1) / (double) ZONE_ROWS);
    double km2 =
        metres(new Position(west, south), new Position(east, south))
            * metres(new Position(west, south), new Position(west, north))
            / 1e6;
    return String.format(
        Locale.ROOT,
        "{\"type\": \"Feature\", \"properties\": {\"id\": \"z%02d\", \"name\": \"%s\", \"population\": %d, \"grade\": \"%s\"}, "
            + "\"geometry\": {\"type\": \"Polygon\", \"coordinates\": [[[%.6f, %.6f], [%.6f, %.6f], [%.6f, %.6f], [%.6f, %.6f], "
            + "[%.6f, %.6f]]]}}",
        number + 1,
        ZONE_NAMES.get(number),
        Math.round(density * km2 / 100) * 100,
        grade,
        west,
        south,
        east,
        south,
        east,
        north,
        west,
        north,
        west,
        south);
  }

  private static void append(StringBuilder csv, String tier, String name, List<Position> sites) {
    for (int i = 0; i < sites.size(); i++) {
      csv.append(
          String.format(
                  Locale.ROOT,
                  "%s-%0" + (sites.size() > 99 ? 3 : 2) + "d,%.6f,%.6f,%s,第%d%s%n",
                  tier,
                  i + 1,
                  sites.get(i).longitude(),
                  sites.get(i).latitude(),
                  tier,
                  i + 1,
                  name)
              .replace("\r", ""));
    }
  }

  private List<Position> sites(int count, List<Position> taken) {
    RoadNetwork cars = town.cars();
    List<Position> sites = new ArrayList<>();
    Position middle =
        new Position(
            (town.southWest().longitude() + town.northEast().longitude()) / 2,
            (town.southWest().latitude() + town.northEast().latitude()) / 2);
    while (sites.size() < count) {
      Position best = cars.junction(0);
      double bestMetres = -1;
      for (int j = 0; j < cars.junctionCount(); j++) {
        Position candidate = cars.junction(j);
        double metres =
            taken.isEmpty() ? -metres(candidate, middle) + 1e9 : nearest(candidate, taken);
        if (metres > bestMetres && inside(candidate)) {
          best = candidate;
          bestMetres = metres;
        }
      }
      sites.add(best);
      taken.add(best);
    }
    return sites;
  }

  /** Not in the outermost twelfth, where a site would waste half of its reach. */
  private boolean inside(Position site) {
    double east =
        share(town.southWest().longitude(), town.northEast().longitude(), site.longitude());
    double north = share(town.southWest().latitude(), town.northEast().latitude(), site.latitude());
    return Math.min(Math.min(east, 1 - east), Math.min(north, 1 - north)) > 0.045;
  }

  private static double nearest(Position candidate, List<Position> taken) {
    return taken.stream().mapToDouble(site -> metres(candidate, site)).min().orElse(0);
  }

  private static double metres(Position one, Position other) {
    double east =
        (one.longitude() - other.longitude())
            * 111_195
            * StrictMath.cos(StrictMath.toRadians(one.latitude()));
    double north = (one.latitude() - other.latitude()) * 111_195;
    return Math.sqrt(east * east + north * north);
  }

  private static double between(double low, double high, double share) {
    return low + (high - low) * share;
  }

  private static double share(double low, double high, double value) {
    return (value - low) / (high - low);
  }
}
