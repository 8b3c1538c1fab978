package org.tocsin.report;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tocsin.city.CallCentre;
import org.tocsin.city.Capabilities;
import org.tocsin.city.Capability;
import org.tocsin.city.City;
import org.tocsin.city.Hospital;
import org.tocsin.city.Readiness;
import org.tocsin.city.Station;
import org.tocsin.city.Tier;
import org.tocsin.city.Unit;
import org.tocsin.city.UnitType;
import org.tocsin.city.Zone;
import org.tocsin.city.ZoneArea;
import org.tocsin.drill.Drill;
import org.tocsin.incident.DemandEntry;
import org.tocsin.incident.FixedWork;
import org.tocsin.incident.HourlyWeights;
import org.tocsin.incident.IncidentType;
import org.tocsin.incident.Need;
import org.tocsin.incident.Place;
import org.tocsin.incident.Places;
import org.tocsin.incident.PoissonDemand;
import org.tocsin.incident.ScriptedDemand;
import org.tocsin.incident.Severity;
import org.tocsin.random.RandomDuration;
import org.tocsin.response.DirectAlert;
import org.tocsin.response.NearestUnits;
import org.tocsin.response.ResponsePlan;
import org.tocsin.roads.NetworkKind;
import org.tocsin.roads.RoadClass;
import org.tocsin.roads.RoadNetwork;
import org.tocsin.roads.RoadNetworkBuilder;
import org.tocsin.roads.SegmentSpec;
import org.tocsin.roads.Streets;
import org.tocsin.roads.TimeBands;
import org.tocsin.roads.TravelMode;
import org.tocsin.time.Distance;
import org.tocsin.time.DrillClock;
import org.tocsin.time.SimTime;
import org.tocsin.time.Speed;

/**
 * A town of square blocks of 200 m, four zones with awkward names, and stations of three tiers; of
 * any size.
 */
public final class GridTown {

  static final double WEST = 126.60;
  static final double SOUTH = 45.70;
  static final double BLOCK_LONGITUDE = 0.00257;
  static final double BLOCK_LATITUDE = 0.0018;

  final int side;
  final City city;
  public final Drill drill;

  public GridTown(int side, int micros) {
    this.side = side;
    Streets streets =
        new Streets(new EnumMap<>(Map.of(NetworkKind.CAR, network())), Distance.ofMetres(500));
    List<Station> stations = stations(streets, micros);
    List<Zone> zones = zones();
    city =
        new City(
            streets,
            TimeBands.always(),
            zones,
            stations,
            units(stations),
            List.of(
                new Hospital(
                    "h1", "市第一医院", streets.locate(longitude(side / 3.0), latitude(side / 2.0)))),
            new CallCentre(
                RandomDuration.constant(Duration.ofSeconds(10)),
                RandomDuration.constant(Duration.ofSeconds(45))));
    drill =
        new Drill(
            "哈尔滨市道里区, a <winter> night & \"ice\"",
            new DrillClock(
                ZonedDateTime.of(2026, 1, 12, 18, 0, 0, 0, ZoneId.of("Asia/Shanghai")),
                Duration.ofHours(24),
                Duration.ofHours(2),
                DrillClock.DEFAULT_COOL_DOWN),
            city,
            demand(streets, zones),
            new ResponsePlan(
                new NearestUnits(),
                new TreeMap<>(Map.of(new Tier("micro"), DirectAlert.after(Duration.ofSeconds(5))))),
            List.of(SampleStandards.ONE_THREE_FIVE, SampleStandards.SIXTY_SECONDS),
            Drill.DEFAULT_COVERAGE_TARGETS);
  }

  static double longitude(double column) {
    return WEST + column * BLOCK_LONGITUDE;
  }

  static double latitude(double row) {
    return SOUTH + row * BLOCK_LATITUDE;
  }

  private RoadNetwork network() {
    RoadNetworkBuilder builder = new RoadNetworkBuilder(NetworkKind.CAR);
    for (int row = 0; row < side; row++) {
      for (int column = 0; column < side; column++) {
        builder.addJunction(
            longitude(column + 0.15 * Math.sin(row)),
            latitude(row + 0.12 * Math.sin(column * 0.7)));
      }
    }
    for (int row = 0; row < side; row++) {
      for (int column = 0; column < side; column++) {
        int here = row * side + column;
        if (column + 1 < side) {
          builder.addSegment(
              SegmentSpec.between(here, here + 1, roadClass(row))
                  .withName(row % 7 == 0 ? "Jiānguómén " + row : "")
                  .withId("h" + row + "." + column));
        }
        if (row + 1 < side) {
          builder.addSegment(SegmentSpec.between(here, here + side, roadClass(column)));
        }
      }
    }
    return builder.build();
  }

  private static RoadClass roadClass(int line) {
    return new RoadClass(line % 9 == 0 ? "primary" : line % 3 == 0 ? "tertiary" : "residential");
  }

  private List<Station> stations(Streets streets, int micros) {
    List<Station> stations = new ArrayList<>();
    stations.add(station(streets, "xiangfang", "香坊站", "central", 0.3, 0.3));
    stations.add(station(streets, "daoli", "哈尔滨市道里区第一消防救援站", "central", 0.7, 0.65));
    stations.add(station(streets, "s1", "Small \"North\" & <East>", "small", 0.75, 0.25));
    stations.add(station(streets, "s2", "", "small", 0.25, 0.75));
    for (int m = 0; m < micros; m++) {
      double turn = m * 2.399963;
      double radius = 0.08 + 0.36 * Math.sqrt((m + 0.5) / micros);
      stations.add(
          station(
              streets,
              String.format("m%02d", m + 1),
              "Micro " + (m + 1),
              "micro",
              0.5 + radius * Math.cos(turn),
              0.5 + radius * Math.sin(turn)));
    }
    return stations;
  }

  private Station station(
      Streets streets, String id, String name, String tier, double x, double y) {
    return new Station(
        id,
        name,
        new Tier(tier),
        streets.locate(longitude(x * (side - 1)), latitude(y * (side - 1))));
  }

  private static List<Unit> units(List<Station> stations) {
    UnitType engine = unitType("engine", 40);
    UnitType team = unitType("foot-team", 8);
    record Draft(String id, UnitType type, Station station) {}
    List<Draft> drafts = new ArrayList<>();
    for (Station station : stations) {
      UnitType type = station.tier().id().equals("micro") ? team : engine;
      int count = station.tier().id().equals("central") ? 3 : 1;
      for (int n = 1; n <= count; n++) {
        drafts.add(new Draft(station.id() + "/" + type.id() + "-" + n, type, station));
      }
    }
    drafts.sort(java.util.Comparator.comparing(Draft::id));
    List<Unit> units = new ArrayList<>();
    for (Draft draft : drafts) {
      units.add(
          new Unit(
              units.size(), draft.id(), draft.type(), draft.station(), draft.type().readiness()));
    }
    return units;
  }

  private static UnitType unitType(String id, int kmh) {
    Speed speed = Speed.ofKilometresPerHour(kmh);
    TravelMode mode =
        new TravelMode(
            id, NetworkKind.CAR, Map.of(), speed, 1, false, Speed.ofKilometresPerHour(5));
    Readiness ready =
        new Readiness(
            RandomDuration.constant(Duration.ofSeconds(id.equals("engine") ? 60 : 15)),
            Duration.ofSeconds(id.equals("engine") ? 60 : 0),
            0.2,
            RandomDuration.constant(Duration.ofSeconds(30)));
    return new UnitType(
        id, Capabilities.of(Map.of(Capability.INITIAL_ATTACK, 1)), mode, mode, ready);
  }

  private List<Zone> zones() {
    String[] names = {"哈尔滨市道里区", "Jiānguómén", "< & \" '", "Quartier d'Été, \"Sud\""};
    List<Zone> zones = new ArrayList<>();
    double half = (side - 1) / 2.0;
    for (int z = 0; z < 4; z++) {
      double west = z % 2 * half;
      double south = z < 2 ? 0 : half;
      double[] ring = {
        longitude(west), latitude(south),
        longitude(west + half), latitude(south),
        longitude(west + half), latitude(south + half),
        longitude(west), latitude(south + half)
      };
      zones.add(
          new Zone(
              "z" + (z + 1),
              names[z],
              10_000 * (z + 1),
              z == 0 ? Optional.of("red") : Optional.empty(),
              Optional.empty(),
              new ZoneArea(
                  longitude(west + half / 2), latitude(south + half / 2), List.of(List.of(ring)))));
    }
    return zones;
  }

  private List<DemandEntry> demand(Streets streets, List<Zone> zones) {
    IncidentType fire =
        new IncidentType(
            "residential-fire",
            Severity.SERIOUS,
            2,
            new Need(
                List.of(
                    new Need.Level(
                        "first", Capabilities.of(Map.of(Capability.INITIAL_ATTACK, 1))))),
            RandomDuration.ZERO,
            new FixedWork(RandomDuration.constant(Duration.ofMinutes(20))));
    List<Place> places = new ArrayList<>();
    int segments = streets.network(NetworkKind.CAR).segmentCount();
    for (int s = 0; s < segments; s += 2) {
      double row = s / 2.0 / side;
      int zone = (s / 2 % side > side / 2 ? 1 : 0) + (row > side * 0.5 ? 2 : 0);
      places.add(
          new Place(streets.onStreet(NetworkKind.CAR, s, 0.5), zones.get(Math.min(zone, 2))));
    }
    double[] weights = new double[places.size()];
    java.util.Arrays.fill(weights, 1);
    Places everywhere = new Places(places, weights);
    Places one = new Places(List.of(places.get(places.size() / 2)), new double[] {1});
    return List.of(
        new PoissonDemand("residential-fire", fire, everywhere, 6, HourlyWeights.even()),
        new ScriptedDemand("the-fire", fire, one, SimTime.after(Duration.ofMinutes(550))));
  }
}
