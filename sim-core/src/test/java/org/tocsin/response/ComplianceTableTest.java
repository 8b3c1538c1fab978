package org.tocsin.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.tocsin.city.Station;
import org.tocsin.city.Unit;
import org.tocsin.drill.Drill;
import org.tocsin.town.TinyTown;

/** Whatever units are available and wherever they are, the row that applies is held. */
class ComplianceTableTest {

  private static final Drill TOWN =
      TinyTown.onStreetOf(6000)
          .station("a", "central", 0, "engine:pumping 1", "engine:pumping 1")
          .station("b", "central", 2500, "engine:pumping 1")
          .station("c", "central", 4000, "engine:pumping 1")
          .station("d", "central", 6000, "engine:pumping 1")
          .drill();
  private static final ComplianceTable TABLE =
      new ComplianceTable(
          "engine",
          new TreeMap<>(
              Map.of(
                  1, List.of("c"),
                  2, List.of("b", "d"),
                  4, List.of("b", "c", "b", "a"),
                  5, List.of("a", "b", "c", "d"))));

  @Property(tries = 300)
  void afterTheMovesEveryStationOfTheRowIsHeldAndNobodyMovesAgain(
      @ForAll @IntRange(max = 100_000) int seed) {
    Scene scene = new Scene(new Random(seed));
    List<String> row = scene.row();

    List<Move> moves = TABLE.relocate(scene);
    moves.forEach(move -> scene.posts.put(move.unit(), move.to()));

    assertThat(moves).extracting(Move::unit).doesNotHaveDuplicates();
    List<String> held = new ArrayList<>();
    scene.available.forEach(unit -> held.add(scene.posts.get(unit).id()));
    row.forEach(station -> assertThat(held.remove(station)).as(station).isTrue());
    assertThat(TABLE.relocate(scene.withMoverUnderWay(moves))).isEmpty();
  }

  @Property(tries = 300)
  void aUnitThatAloneHoldsAStationOfTheRowStays(@ForAll @IntRange(max = 100_000) int seed) {
    Scene scene = new Scene(new Random(seed));
    List<String> row = scene.row();

    List<Move> moves = TABLE.relocate(scene);

    for (Move move : moves) {
      String left = scene.posts.get(move.unit()).id();
      long others =
          scene.available.stream()
              .filter(unit -> !unit.equals(move.unit()) && scene.posts.get(unit).id().equals(left))
              .count();
      assertThat(others)
          .isGreaterThanOrEqualTo(row.stream().filter(station -> station.equals(left)).count());
    }
  }

  /** Some of the units, waiting at or on their way to any station. */
  private static final class Scene implements Posture {

    final List<Unit> available = new ArrayList<>();
    final Map<Unit, Station> posts = new HashMap<>();
    private final Map<Unit, Boolean> inPosition = new HashMap<>();

    Scene(Random random) {
      for (Unit unit : TOWN.city().units()) {
        if (random.nextInt(3) > 0) {
          available.add(unit);
          posts.put(unit, posts().get(random.nextInt(4)));
          inPosition.put(unit, random.nextBoolean());
        }
      }
    }

    Scene withMoverUnderWay(List<Move> moves) {
      moves.forEach(move -> inPosition.put(move.unit(), false));
      return this;
    }

    List<String> row() {
      return switch (available.size()) {
        case 0 -> List.of();
        case 1 -> List.of("c");
        case 2, 3 -> List.of("b", "d");
        case 4 -> List.of("b", "c", "b", "a");
        default -> List.of("a", "b", "c", "d");
      };
    }

    @Override
    public List<Unit> available(String type) {
      return available;
    }

    @Override
    public List<Unit> freed(String type) {
      return List.of();
    }

    @Override
    public Station post(Unit unit) {
      return posts.get(unit);
    }

    @Override
    public boolean isInPosition(Unit unit) {
      return inPosition.get(unit);
    }

    @Override
    public List<Station> posts() {
      return TOWN.city().stations();
    }

    @Override
    public int postIndex(Station station) {
      return posts().indexOf(station);
    }

    @Override
    public Optional<Duration> travelTo(Station station, Unit unit) {
      double degrees =
          Math.abs(station.location().longitude() - posts.get(unit).location().longitude());
      return Optional.of(Duration.ofMillis(Math.round(degrees * 1e6)));
    }

    @Override
    public List<Catchment> catchments(Unit unit, Duration within) {
      return List.of();
    }
  }
}
