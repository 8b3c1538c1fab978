package org.tocsin.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.drill.Drill;
import org.tocsin.scenario.LoadedScenario;
import org.tocsin.scenario.ScenarioFiles;
import org.tocsin.scenario.library.RandomField;
import org.tocsin.scenario.library.ScenarioLibrary;
import org.tocsin.scenario.source.RoadSource;
import org.tocsin.theory.ErlangQueue;
import org.tocsin.theory.FiniteErlangQueue;
import org.tocsin.theory.HypercubeModel;
import org.tocsin.theory.HypercubeModel.Atom;
import org.tocsin.theory.HypercubeModel.Overflow;
import org.tocsin.theory.KolesarTravelLaw;
import org.tocsin.verification.HypercubeYardstick;
import org.tocsin.verification.LineFor;
import org.tocsin.verification.QueueYardstick;
import org.tocsin.verification.SquareRootYardstick;
import org.tocsin.verification.TravelLawYardstick;
import org.tocsin.verification.VerificationCase;
import org.tocsin.verification.VerificationCase.Drills;
import org.tocsin.verification.Yardstick;

/**
 * What {@code tocsin verify} runs: each ready scenario {@code verify/<name>} with what theory says
 * of it. The numbers of theory stand here, apart from those of the scenarios, so that a slip in
 * either shows.
 */
final class VerificationLibrary {

  private static final Duration HOUR = Duration.ofHours(1);
  private static final String SQUARE_ROOT = "square-root";

  private final Map<String, Yardstick> yardsticks = new LinkedHashMap<>();
  private final RoadSource roads;
  private final Map<String, String> environment;

  VerificationLibrary(RoadSource roads, Map<String, String> environment) {
    this.roads = roads;
    this.environment = Map.copyOf(environment);
    line("line-1", 0.8, 1);
    line("line-2", 1.5, 2);
    line("line-3", 1.5, 3);
    line("line-3-busy", 2, 3);
    line("line-5", 4, 5);
    line("line-10", 8, 10);
    line("line-20", 16, 20);
    shortLine("line-3-short", 2, 3, 4);
    shortLine("loss-3", 1.5, 3, 0);
    shortLine("loss-10", 8, 10, 0);
    shortLine("lognormal-3", 1.5, 3, 0);
    shortLine("lognormal-10", 8, 10, 0);
    yardsticks.put(
        "call-takers-3", QueueYardstick.of(LineFor.CALL_TAKERS, new ErlangQueue(2, 3), HOUR));
    yardsticks.put(
        "bays-3", QueueYardstick.of(LineFor.HANDOVER_BAYS, new ErlangQueue(1.5, 3), HOUR));
    hypercube("hypercube", Overflow.QUEUED);
    hypercube("hypercube-loss", Overflow.TURNED_AWAY);
    yardsticks.put(SQUARE_ROOT, new SquareRootYardstick(RandomField.STATIONS_PER_SQUARE_KILOMETRE));
    yardsticks.put("travel-law", new TravelLawYardstick(KolesarTravelLaw.NEW_YORK_1971, 0.3));
  }

  private void line(String name, double offeredLoad, int units) {
    yardsticks.put(
        name, QueueYardstick.of(LineFor.UNITS, new ErlangQueue(offeredLoad, units), HOUR));
  }

  private void shortLine(String name, double offeredLoad, int units, int places) {
    yardsticks.put(
        name, QueueYardstick.of(new FiniteErlangQueue(offeredLoad, units, places), HOUR));
  }

  /** Calls an hour and orders of preference as Larson and Odoni have them. */
  private void hypercube(String name, Overflow overflow) {
    List<Atom> atoms =
        List.of(
            new Atom(0.50, List.of(0, 1, 2)),
            new Atom(0.25, List.of(0, 2, 1)),
            new Atom(0.35, List.of(1, 0, 2)),
            new Atom(0.40, List.of(2, 0, 1)));
    yardsticks.put(
        name,
        new HypercubeYardstick(
            new HypercubeModel(3, HOUR, overflow, atoms),
            List.of("atoms-1-2", "atom-4", "area-2", "area-3")));
  }

  List<String> names() {
    return List.copyOf(yardsticks.keySet());
  }

  /** A case by its name, which is one of {@link #names}. */
  VerificationCase get(String name, long seed) {
    Yardstick yardstick = yardsticks.get(name);
    if (yardstick == null) {
      throw new IllegalArgumentException("no case " + name);
    }
    return new VerificationCase(name, drills(name, seed), yardstick);
  }

  private Drills drills(String name, long seed) {
    if (name.equals(SQUARE_ROOT)) {
      return layouts(name, seed);
    }
    Drill drill = load(name, seed, 0, roads);
    return replication -> drill;
  }

  /** A layout of its own for each replication, on streets that are read once. */
  private Drills layouts(String name, long seed) {
    List<RoadSource.LoadedRoads> read = new ArrayList<>();
    load(
        name,
        seed,
        0,
        (spec, problems) -> {
          read.add(roads.load(spec, problems));
          return read.get(0);
        });
    return replication -> load(name, seed, replication, (spec, problems) -> read.get(0));
  }

  private Drill load(String name, long seed, int layout, RoadSource streets) {
    LoadedScenario loaded =
        ScenarioFiles.load(
            ScenarioLibrary.verification("verify/" + name, seed, layout).orElseThrow(),
            List.of(),
            streets,
            environment);
    return loaded
        .drill()
        .orElseThrow(() -> new IllegalStateException(name + ": " + loaded.problems()));
  }
}
