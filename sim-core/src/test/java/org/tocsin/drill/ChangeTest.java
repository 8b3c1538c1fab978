package org.tocsin.drill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tocsin.city.Station;
import org.tocsin.city.Tier;
import org.tocsin.city.Unit;
import org.tocsin.response.ComplianceTable;
import org.tocsin.response.KeepCover;
import org.tocsin.response.NoRelocation;
import org.tocsin.response.RunCard;
import org.tocsin.time.SimTime;
import org.tocsin.town.TinyTown;

/** What a variant changes, and what stands against it. */
class ChangeTest {

  private static final String ENGINE = "engine:pumping 1";

  private final TinyTown town =
      TinyTown.onStreetOf(2000)
          .station("a", "central", 0, ENGINE, ENGINE, ENGINE)
          .station("b", "small", 1000, ENGINE, "ladder:rescue 1")
          .incidentType("fire", "first=pumping 1")
          .scripted("f", "fire", 0, 500);

  @Test
  void nothingChangedIsTheSameDrill() {
    Drill drill = town.drill();

    assertThat(drill.with(List.of())).isSameAs(drill);
  }

  @Test
  void aStationMoreHasUnitsOfItsOwnAndTheFirstDrillStaysAsItWas() {
    Drill drill = town.drill();

    Drill larger = drill.with(List.of(station("ab", engines(drill, 2))));

    assertThat(ids(larger))
        .containsExactly(
            "a/engine-1",
            "a/engine-2",
            "a/engine-3",
            "ab/engine-1",
            "ab/engine-2",
            "b/engine-1",
            "b/ladder-1");
    assertThat(larger.city().units()).extracting(Unit::index).containsExactly(0, 1, 2, 3, 4, 5, 6);
    assertThat(larger.city().stations()).extracting(Station::id).containsExactly("a", "ab", "b");
    assertThat(drill.city().stations()).extracting(Station::id).containsExactly("a", "b");
    assertThat(drill.city().units()).hasSize(5);
    assertThat(larger.city().streets()).isSameAs(drill.city().streets());
  }

  @Test
  void aStationLessDropsOutOfOrdersAndInjects() {
    Station a = town.drill().city().stations().get(0);
    Drill drill =
        withOrders(town.drill())
            .withInjects(
                List.of(
                    inject(
                        "i1", new ShutStations(town.drill().city().stations(), Optional.empty())),
                    inject("i2", new OpenStations(List.of(a)))));

    Drill smaller = drill.with(List.of(new StationRemoved("a")));

    assertThat(ids(smaller)).containsExactly("b/engine-1", "b/ladder-1");
    assertThat(smaller.plan().dispatch()).isEqualTo(new RunCard(Map.of("z", List.of("b"))));
    assertThat(smaller.plan().relocation())
        .isEqualTo(new ComplianceTable("engine", rows(List.of("b"))));
    assertThat(smaller.injects().get(0).effects())
        .containsExactly(
            new ShutStations(List.of(smaller.city().stations().get(0)), Optional.empty()));
    assertThat(smaller.injects().get(1).effects()).isEmpty();
  }

  @Test
  void injectsMeanTheSameUnitsThoughTheseAreNumberedAnew() {
    Drill base = town.drill();
    Unit ladder = base.city().units().get(4);
    Drill drill =
        base.withInjects(List.of(inject("i", new TakeUnitsOut(List.of(ladder), Optional.empty()))));

    Drill larger = drill.with(List.of(station("ab", engines(drill, 1))));

    TakeUnitsOut out = (TakeUnitsOut) larger.injects().get(0).effects().get(0);
    assertThat(out.units()).containsExactly(larger.city().units().get(5));
    assertThat(out.units().get(0).id()).isEqualTo("b/ladder-1");
  }

  @Test
  void aStationKeepsItsLowestNumbersAndGetsHigherOnes() {
    Drill drill = town.drill();

    assertThat(ids(drill.with(List.of(new UnitCountSet("a", engines(drill, 1))))))
        .containsExactly("a/engine-1", "b/engine-1", "b/ladder-1");
    assertThat(ids(drill.with(List.of(new UnitCountSet("b", engines(drill, 3))))))
        .containsExactly(
            "a/engine-1",
            "a/engine-2",
            "a/engine-3",
            "b/engine-1",
            "b/engine-2",
            "b/engine-3",
            "b/ladder-1");
    assertThat(ids(drill.with(List.of(new UnitCountSet("b", engines(drill, 0))))))
        .doesNotContain("b/engine-1")
        .contains("b/ladder-1");
  }

  @Test
  void aStationMovesIfItIsRemovedAndAddedElsewhere() {
    Drill drill = withOrders(town.drill());

    Drill moved =
        drill.with(
            List.of(
                new StationRemoved("a"),
                station("a", engines(drill, 1)),
                new UnitCountSet("a", engines(drill, 2))));

    assertThat(ids(moved)).startsWith("a/engine-1", "a/engine-2", "b/engine-1");
    assertThat(moved.plan().dispatch()).isEqualTo(drill.plan().dispatch());
  }

  @Test
  void policiesAreChangedWithoutTheRest() {
    KeepCover cover = new KeepCover(1, Duration.ofMinutes(1));
    Drill drill = withOrders(town.drill());

    Drill other =
        drill.with(List.of(new DispatchSet(cover), new RelocationSet(new NoRelocation())));

    assertThat(other.plan().dispatch()).isEqualTo(cover);
    assertThat(other.plan().relocation()).isEqualTo(new NoRelocation());
    assertThat(ids(other)).isEqualTo(ids(drill));
  }

  @Test
  void allThatStandsAgainstChangesIsToldAtOnce() {
    Drill drill = town.drill();
    List<Change> changes =
        List.of(
            new StationRemoved("c"),
            station("b", engines(drill, 1)),
            new UnitCountSet("d", engines(drill, 1)),
            new StationAdded(
                new Station("n", "n", Tier.MUTUAL_AID, drill.city().stations().get(0).location()),
                List.of()),
            new RelocationSet(new ComplianceTable("engine", rows(List.of("x")))));

    assertThatThrownBy(() -> drill.with(changes))
        .isInstanceOfSatisfying(
            ChangesRefusedException.class,
            refused -> {
              assertThat(refused.problems())
                  .extracting(ChangeProblem::oneLine)
                  .containsExactly(
                      "change 0: no station \"c\"; any of a, b",
                      "change 1: station \"b\" is there already; another id",
                      "change 2: no station \"d\"; any of a, b",
                      "change 3: station \"n\" of tier \"mutual-aid\"; any other tier; neighbours"
                          + " are agreed on in the plan",
                      "change 4: no station \"x\"; any of a, b");
              assertThat(refused.problems().get(0).known()).containsExactly("a", "b");
            });
  }

  @Test
  void somebodyMustBeLeft() {
    Drill drill = town.drill();

    assertThatThrownBy(() -> drill.with(List.of(new StationRemoved("a"), new StationRemoved("b"))))
        .hasMessageContaining("change 1: no unit at any station; at least one");
  }

  private StationAdded station(String id, UnitGroup units) {
    return new StationAdded(new Station(id, id, new Tier("micro"), town.at(500)), List.of(units));
  }

  private static UnitGroup engines(Drill drill, int count) {
    return UnitGroup.like(drill.city().units().get(0), count);
  }

  private static Drill withOrders(Drill drill) {
    return new Drill(
        drill.name(),
        drill.clock(),
        drill.city(),
        drill.demand(),
        drill
            .plan()
            .withDispatch(new RunCard(Map.of("z", List.of("a", "b"))))
            .withRelocation(new ComplianceTable("engine", rows(List.of("a", "b")))),
        drill.standards(),
        drill.coverageTargets());
  }

  private static SortedMap<Integer, List<String>> rows(List<String> stations) {
    return new TreeMap<>(Map.of(2, stations));
  }

  private static Inject inject(String id, Effect effect) {
    return new Inject(id, SimTime.ZERO, List.of(effect), "");
  }

  private static List<String> ids(Drill drill) {
    return drill.city().units().stream().map(Unit::id).toList();
  }
}
