package org.tocsin.scenario.resolve;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.tocsin.city.City;
import org.tocsin.city.Station;
import org.tocsin.city.Takers;
import org.tocsin.drill.Communication;
import org.tocsin.drill.CutAlerting;
import org.tocsin.drill.CutDispatch;
import org.tocsin.drill.CutRadio;
import org.tocsin.drill.Effect;
import org.tocsin.drill.ReduceCallTakers;
import org.tocsin.drill.RestoreCommunication;
import org.tocsin.scenario.format.SignalEffectSection;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.time.SimTime;

/** What injects do to those who pass on calls, orders and reports, and to their means. */
final class SignalEffectResolver {

  private final Takers takers;
  private final Map<String, Station> stationsById;
  private final boolean forcesKnown;
  private final Problems problems;

  private final Undoings undoings = new Undoings();

  /**
   * @param forcesKnown whether all stations are there; else none is missed
   */
  SignalEffectResolver(City city, boolean forcesKnown, Problems problems) {
    this.takers = city.callCentre().takers();
    this.stationsById = Lookup.byId(city.stations(), Station::id);
    this.forcesKnown = forcesKnown;
    this.problems = problems;
  }

  /**
   * What one inject does.
   *
   * @param earliest when it comes at the earliest
   * @param latest when it comes at the latest
   */
  List<Effect> effects(SignalEffectSection section, SimTime earliest, SimTime latest) {
    return section.match(
        this::fewerTakers,
        down -> {
          undoings.done(Communication.DISPATCH.word(), earliest);
          return List.of(new CutDispatch(down.byHand(), down.lasting()));
        },
        down -> {
          undoings.done(Communication.RADIO.word(), earliest);
          return List.of(new CutRadio(down.byHand(), down.lasting()));
        },
        down -> {
          undoings.done(Communication.ALERTING.word(), earliest);
          return alertingDown(down);
        },
        restored -> restored(restored, latest));
  }

  private List<Effect> alertingDown(SignalEffectSection.AlertingDown down) {
    List<Station> meant =
        down.stations().isEmpty()
            ? List.copyOf(stationsById.values())
            : new Lookup(problems).findAll(down.stations(), stationsById, "station", forcesKnown);
    return List.of(new CutAlerting(meant, down.byHand(), down.lasting()));
  }

  private List<Effect> fewerTakers(SignalEffectSection.FewerTakers fewer) {
    checkTakers(fewer);
    return List.of(new ReduceCallTakers(fewer.fewer(), fewer.lasting()));
  }

  private void checkTakers(SignalEffectSection.FewerTakers fewer) {
    if (problems.hasErrorsIn("callCentre")) {
      return;
    }
    if (takers.areUnlimited()) {
      problems.error(
          fewer.spot(),
          "fewer call takers, where there are enough for every call",
          "a number of callCentre.takers");
    } else if (fewer.fewer() > Collections.max(takers.byHour())) {
      problems.error(
          fewer.spot(),
          fewer.fewer() + " fewer call takers",
          "at most " + Collections.max(takers.byHour()) + ", as many as there are");
    }
  }

  /** Tells of what is restored though nothing can have had it down; when all injects are known. */
  void checkRestored() {
    undoings.check(problems);
  }

  private List<Effect> restored(SignalEffectSection.Restored restored, SimTime latest) {
    for (Communication means : restored.means()) {
      undoings.undone(
          means.word(),
          latest,
          restored.spot(),
          means.word() + " has not been down before",
          "what an earlier inject has down");
    }
    return restored.means().stream().<Effect>map(RestoreCommunication::new).toList();
  }
}
