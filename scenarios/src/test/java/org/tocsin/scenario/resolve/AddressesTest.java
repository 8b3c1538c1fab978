package org.tocsin.scenario.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.city.Zone;
import org.tocsin.city.ZoneArea;
import org.tocsin.incident.Place;
import org.tocsin.incident.Places;
import org.tocsin.roads.NetworkKind;
import org.tocsin.roads.Position;
import org.tocsin.roads.RoadNetwork;
import org.tocsin.roads.SnappedPoint;
import org.tocsin.roads.Streets;
import org.tocsin.scenario.ScenarioText;
import org.tocsin.scenario.generator.OldTown;
import org.tocsin.time.Distance;

/** Where incidents can happen: points along the streets, with their weights and zones. */
class AddressesTest {

  private static final double MOST_METRES_APART = 25;
  private static final Position CENTRE = new Position(116.4, 39.9);
  private static final double HALF_TOWN_DEGREES = 0.006;
  private static final Map<Long, Streets> TOWNS = new ConcurrentHashMap<>();

  @TempDir Path folder;

  @Test
  void aStreetHasAnAddressInTheMiddleOfEachPiece() {
    Streets streets = ScenarioText.in(folder).drill().city().streets();
    RoadNetwork cars = streets.network(NetworkKind.CAR);

    Places places = new Addresses(streets, List.of()).alongStreets();

    double metres = 0;
    int expected = 0;
    for (int s = 0; s < cars.segmentCount(); s++) {
      metres += cars.segment(s).metres();
      expected += (int) Math.ceil(cars.segment(s).metres() / MOST_METRES_APART);
    }
    assertThat(metres).isEqualTo(4 * 430 + 3 * 560);
    assertThat(places.size()).isEqualTo(expected);
    assertThat(places.totalWeight()).isCloseTo(metres, within(1e-6));
    assertThat(places.place(0).zone()).isNull();
  }

  @Test
  void nobodyLivesOnATrunkRoad() {
    Streets streets = ScenarioText.in(folder).drill().city().streets();
    Zone town = centred("town", 100, CENTRE);

    Places places = new Addresses(streets, List.of(town)).byPopulation().orElseThrow();

    assertThat(roadClasses(streets, places)).doesNotContain("trunk").isNotEmpty();
    assertThat(roadClasses(streets, new Addresses(streets, List.of(town)).alongStreets()))
        .contains("trunk");
  }

  @Test
  void withoutPeopleThereIsNowhereToLive() {
    Addresses addresses = new Addresses(town(1), List.of(centred("empty", 0, CENTRE)));

    assertThat(addresses.byPopulation()).isEmpty();
    assertThat(addresses.withoutStreets()).isEmpty();
  }

  @Test
  void aZoneBeyondTheStreetsHasNobodyToCall() {
    Zone town = centred("town", 100, CENTRE);
    Zone lake = boxed("lake", 40, 120, 30, 121, 31);

    Addresses addresses = new Addresses(town(1), List.of(lake, town));

    assertThat(addresses.withoutStreets()).containsExactly(lake);
    assertThat(addresses.byPopulation().orElseThrow().totalWeight()).isCloseTo(100, within(1e-6));
  }

  @Test
  void peopleOfAParentAreThoseOfItsParts() {
    Zone whole = centred("whole", 500, CENTRE);
    Zone part = new Zone("part", "", 200, Optional.empty(), Optional.of("whole"), areaAt(CENTRE));

    Addresses addresses = new Addresses(town(1), List.of(whole, part));

    assertThat(addresses.withoutStreets()).isEmpty();
    assertThat(peopleByZone(addresses.byPopulation().orElseThrow()).keySet())
        .containsExactly("part");
  }

  @Test
  void anOutlineGoesBeforeACentreAndTheFirstOutlineBeforeTheNext() {
    Zone near = centred("near", 1, CENTRE);
    Zone box = boxed("box", 1, 116.3, 39.8, 116.4, 40);
    Zone later = boxed("later", 1, 116.3, 39.8, 116.5, 39.9);
    ZoneMap map = new ZoneMap(List.of(near, box, later));

    assertThat(map.find(new Position(116.399, 39.9))).contains(box);
    assertThat(map.find(new Position(116.399, 39.89))).contains(box);
    assertThat(map.find(new Position(116.401, 39.89))).contains(later);
    assertThat(map.find(new Position(116.401, 39.901))).contains(near);
  }

  @Test
  void aPointOnABorderOrInAHoleIsTold() {
    double[] outer = ring(116.3, 39.8, 116.5, 40);
    double[] hole = ring(116.39, 39.89, 116.41, 39.91);
    ZoneArea area = new ZoneArea(116.4, 39.9, List.of(List.of(outer, hole)));
    ZoneMap map =
        new ZoneMap(List.of(new Zone("ring", "", 1, Optional.empty(), Optional.empty(), area)));

    assertThat(map.find(new Position(116.3, 39.9))).isPresent();
    assertThat(map.find(new Position(116.39, 39.9))).isPresent();
    assertThat(map.find(new Position(116.4, 39.9))).isEmpty();
    assertThat(map.find(new Position(116.6, 39.9))).isEmpty();
  }

  @Property(tries = 60)
  void addressesAreEvenAndAtMost25MetresApart(@ForAll @IntRange(min = 1, max = 12) int seed) {
    Streets streets = town(seed);
    RoadNetwork cars = streets.network(NetworkKind.CAR);

    Places places = new Addresses(streets, List.of()).alongStreets();

    double[] metresOfSegment = new double[cars.segmentCount()];
    double[] lastFraction = new double[cars.segmentCount()];
    for (int i = 0; i < places.size(); i++) {
      SnappedPoint spot = spot(streets, places.place(i));
      double metres = cars.segment(spot.segment()).metres();
      double first = metresOfSegment[spot.segment()] == 0 ? 2 : 1;
      double gap = first * (spot.fraction() - lastFraction[spot.segment()]) * metres;
      assertThat(gap).isCloseTo(places.weight(i), within(1e-6));
      assertThat(gap).isLessThanOrEqualTo(MOST_METRES_APART + 1e-6);
      metresOfSegment[spot.segment()] += places.weight(i);
      lastFraction[spot.segment()] = spot.fraction();
    }
    for (int s = 0; s < cars.segmentCount(); s++) {
      assertThat(metresOfSegment[s]).isCloseTo(cars.segment(s).metres(), within(1e-6));
    }
  }

  @Property(tries = 100)
  void eachZonesPeopleLiveAlongItsStreetsByLength(
      @ForAll @IntRange(min = 1, max = 12) int seed, @ForAll("zones") List<Zone> zones) {
    Streets streets = town(seed);
    RoadNetwork cars = streets.network(NetworkKind.CAR);
    Addresses addresses = new Addresses(streets, zones);
    List<Zone> without = addresses.withoutStreets();

    Optional<Places> places = addresses.byPopulation();

    Map<String, Double> expected = new TreeMap<>();
    zones.stream()
        .filter(zone -> zone.population() > 0 && !without.contains(zone))
        .forEach(zone -> expected.put(zone.id(), zone.population()));
    Map<String, Double> people = places.map(AddressesTest::peopleByZone).orElse(new TreeMap<>());
    assertThat(people.keySet()).isEqualTo(expected.keySet());
    people.forEach((id, sum) -> assertThat(sum).isCloseTo(expected.get(id), within(1e-6)));
    Map<String, Double> peoplePerMetre = new TreeMap<>();
    for (int i = 0; places.isPresent() && i < places.get().size(); i++) {
      Place place = places.get().place(i);
      double metres = cars.segment(spot(streets, place).segment()).metres();
      double perMetre =
          places.get().weight(i) / (metres / Math.max(1, Math.ceil(metres / MOST_METRES_APART)));
      double first = peoplePerMetre.computeIfAbsent(place.zone().id(), id -> perMetre);
      assertThat(perMetre).isCloseTo(first, within(1e-6 * (1 + first)));
    }
  }

  @Property(tries = 60)
  void anAddressBelongsToTheZoneThatItLiesIn(
      @ForAll @IntRange(min = 1, max = 12) int seed, @ForAll("zones") List<Zone> zones) {
    Places places = new Addresses(town(seed), zones).alongStreets();

    for (int i = 0; i < places.size(); i += 7) {
      Place place = places.place(i);
      Position at = place.location().position();
      Optional<Zone> box =
          zones.stream().filter(z -> z.area().hasOutline() && covers(z, at)).findFirst();
      if (box.isPresent() || place.zone() == null || place.zone().area().hasOutline()) {
        assertThat(Optional.ofNullable(place.zone())).isEqualTo(box);
      } else {
        double own = GroundDistance.metres(at, centre(place.zone()));
        assertThat(zones)
            .filteredOn(zone -> !zone.area().hasOutline())
            .allSatisfy(
                zone ->
                    assertThat(GroundDistance.metres(at, centre(zone))).isGreaterThan(own - 0.01));
      }
    }
  }

  @Provide
  Arbitrary<List<Zone>> zones() {
    Arbitrary<Double> offset = Arbitraries.doubles().between(-1.5, 1.5).ofScale(3);
    Arbitrary<Zone> zone =
        Combinators.combine(
                offset,
                offset,
                Arbitraries.doubles().between(0.1, 1).ofScale(2),
                Arbitraries.integers().between(0, 5000),
                Arbitraries.of(true, false))
            .as(AddressesTest::zone);
    return zone.list().ofMinSize(1).ofMaxSize(6).map(AddressesTest::numbered);
  }

  private static Zone zone(double east, double north, double size, int people, boolean outlined) {
    double lon = CENTRE.longitude() + east * HALF_TOWN_DEGREES;
    double lat = CENTRE.latitude() + north * HALF_TOWN_DEGREES;
    double half = size * HALF_TOWN_DEGREES;
    return outlined
        ? boxed("", people, lon - half, lat - half, lon + half, lat + half)
        : centred("", people, new Position(lon, lat));
  }

  private static List<Zone> numbered(List<Zone> zones) {
    List<Zone> numbered = new ArrayList<>();
    for (Zone z : zones) {
      numbered.add(
          new Zone("z" + numbered.size(), "", z.population(), z.grade(), z.parent(), z.area()));
    }
    return numbered;
  }

  private static Streets town(long seed) {
    return TOWNS.computeIfAbsent(
        seed,
        key -> new Streets(OldTown.generate(100, key, CENTRE).networks(), Distance.ofMetres(500)));
  }

  private static SnappedPoint spot(Streets streets, Place place) {
    return streets.access(place.location(), NetworkKind.CAR);
  }

  private static Map<String, Double> peopleByZone(Places places) {
    Map<String, Double> people = new TreeMap<>();
    for (int i = 0; i < places.size(); i++) {
      people.merge(places.place(i).zone().id(), places.weight(i), Double::sum);
    }
    return people;
  }

  private static List<String> roadClasses(Streets streets, Places places) {
    List<String> classes = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      int segment = spot(streets, places.place(i)).segment();
      classes.add(streets.network(NetworkKind.CAR).segment(segment).roadClass().id());
    }
    return classes;
  }

  private static boolean covers(Zone zone, Position at) {
    double[] box = zone.area().polygons().get(0).get(0);
    return at.longitude() >= box[0]
        && at.longitude() <= box[4]
        && at.latitude() >= box[1]
        && at.latitude() <= box[5];
  }

  private static Position centre(Zone zone) {
    return new Position(zone.area().centreLongitude(), zone.area().centreLatitude());
  }

  private static ZoneArea areaAt(Position centre) {
    return new ZoneArea(centre.longitude(), centre.latitude(), List.of());
  }

  private static Zone centred(String id, double people, Position centre) {
    return new Zone(id, "", people, Optional.empty(), Optional.empty(), areaAt(centre));
  }

  private static Zone boxed(
      String id, double people, double west, double south, double east, double north) {
    ZoneArea area =
        new ZoneArea(
            (west + east) / 2,
            (south + north) / 2,
            List.of(List.of(ring(west, south, east, north))));
    return new Zone(id, "", people, Optional.empty(), Optional.empty(), area);
  }

  private static double[] ring(double west, double south, double east, double north) {
    return new double[] {west, south, east, south, east, north, west, north, west, south};
  }
}
