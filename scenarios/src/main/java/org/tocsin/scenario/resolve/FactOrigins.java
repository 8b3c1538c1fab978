package org.tocsin.scenario.resolve;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tocsin.city.Capability;
import org.tocsin.city.City;
import org.tocsin.city.CommunityPool;
import org.tocsin.city.Unit;
import org.tocsin.incident.Crowd;
import org.tocsin.incident.FixedWork;
import org.tocsin.incident.GasLeak;
import org.tocsin.incident.GrowingFire;
import org.tocsin.incident.IncidentType;
import org.tocsin.incident.PeopleCourse;
import org.tocsin.scenario.format.FactSection;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.shape.Spotted;
import org.tocsin.timeline.FactKind;

/** Whether a fact can come of the incidents, and by the units, that an author means. */
record FactOrigins(City city, Problems problems) {

  /**
   * What only some incidents have.
   *
   * @param key of an incident type, where an author writes it
   */
  private record Source(String key, Predicate<IncidentType> has) {}

  private static final Map<FactKind, Source> SOURCES = sources();

  private static Map<FactKind, Source> sources() {
    Map<FactKind, Source> all = new EnumMap<>(FactKind.class);
    put(
        all,
        new Source("transport", type -> type.transport().isPresent()),
        FactKind.PATIENTS,
        FactKind.TO_HOSPITAL,
        FactKind.DIVERTED,
        FactKind.AT_HOSPITAL,
        FactKind.HANDOVER,
        FactKind.HANDED_OVER,
        FactKind.GOES_BACK,
        FactKind.BACK);
    put(
        all,
        new Source("course: { fire: ... }", type -> type.course() instanceof GrowingFire),
        FactKind.FLASHED_OVER,
        FactKind.KNOCKED_DOWN,
        FactKind.PUT_OUT,
        FactKind.BURNT_OUT);
    put(
        all,
        new Source("course: { gasLeak: ... }", type -> type.course() instanceof GasLeak),
        FactKind.LEAK_STOPPED,
        FactKind.EXPLODED,
        FactKind.EVACUATED);
    put(
        all,
        new Source("course: { crowd: ... }", type -> type.course() instanceof Crowd),
        FactKind.RELIEVED,
        FactKind.DISPERSED);
    put(all, ofHelp("search", PeopleCourse.Help.SEARCH), FactKind.FOUND);
    put(all, ofHelp("extrication", PeopleCourse.Help.EXTRICATION), FactKind.EXTRICATED);
    put(all, ofHelp("treatment", PeopleCourse.Help.TREATMENT), FactKind.TREATED);
    put(all, new Source("course", t -> !(t.course() instanceof FixedWork)), FactKind.OUTCOME);
    put(
        all,
        new Source("alarm", type -> type.alarm().isPresent()),
        FactKind.SIZED_UP,
        FactKind.ALARM_RAISED,
        FactKind.ALARM_LOWERED);
    put(
        all,
        new Source("lane", type -> type.lanes().isPresent()),
        FactKind.LANE_BLOCKED,
        FactKind.LANE_CLEARED);
    return all;
  }

  private static void put(Map<FactKind, Source> all, Source source, FactKind... kinds) {
    for (FactKind kind : kinds) {
      all.put(kind, source);
    }
  }

  private static Source ofHelp(String word, PeopleCourse.Help help) {
    return new Source(
        "course with " + word,
        type ->
            type.course() instanceof PeopleCourse people
                && people.steps().stream().anyMatch(step -> step.help() == help));
  }

  /**
   * Tells of a fact that cannot come.
   *
   * @param meant types of the incidents of which it is to come
   * @param all types of all incidents of the drill
   * @param unitsKnown whether all units are there; else none is missed
   */
  void check(
      FactSection section, Set<IncidentType> meant, Set<IncidentType> all, boolean unitsKnown) {
    if (meant.isEmpty()) {
      return;
    }
    Optional<Source> source = Optional.ofNullable(SOURCES.get(section.kind()));
    if (source.isPresent() && meant.stream().noneMatch(source.get().has())) {
      tellNoSource(section, source.get(), meant, all);
    } else if (unitsKnown && section.kind().isOfUnit()) {
      checkSent(section, meant);
    }
  }

  private void tellNoSource(
      FactSection section, Source source, Set<IncidentType> meant, Set<IncidentType> all) {
    List<String> others = all.stream().filter(source.has()).map(IncidentType::id).sorted().toList();
    problems.error(
        section.spot(),
        "\"" + section.kind().word() + "\" never comes of " + names(meant),
        "incidents with "
            + source.key()
            + (others.isEmpty() ? "; none has that" : ": " + String.join(", ", others)));
  }

  private static String names(Set<IncidentType> types) {
    return types.stream().map(type -> '"' + type.id() + '"').collect(Collectors.joining(", "));
  }

  private void checkSent(FactSection section, Set<IncidentType> meant) {
    if (section.unit().isPresent()) {
      checkSent(section, section.unit().get(), "unit", meant, u -> u.type().id());
    } else if (section.station().isPresent()) {
      checkSent(section, section.station().get(), "station", meant, u -> u.station().id());
    } else if (section.tier().isPresent()) {
      checkSent(section, section.tier().get(), "tier", meant, u -> u.station().tier().id());
    }
  }

  private void checkSent(
      FactSection section,
      Spotted<String> named,
      String key,
      Set<IncidentType> meant,
      Function<Unit, String> id) {
    List<Unit> who = who(meant).toList();
    if (who.stream().noneMatch(section::mayMean)) {
      Set<String> possible = new TreeSet<>(who.stream().map(id).toList());
      problems.error(
          named.spot(),
          "nobody of " + key + " \"" + named.value() + "\" ever comes to " + names(meant),
          "who provides what these call for ("
              + String.join(", ", calledFor(meant))
              + "): "
              + (possible.isEmpty() ? "nobody" : String.join(", ", possible)),
          possible.size() == 1 ? possible.stream().findFirst() : Optional.empty());
    }
  }

  private static Collection<String> calledFor(Set<IncidentType> meant) {
    return meant.stream()
        .flatMap(type -> type.need().fullForce().amounts().keySet().stream())
        .map(Capability::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Units that may be sent, and people of the community who may be alerted. */
  private Stream<Unit> who(Set<IncidentType> meant) {
    Stream<Unit> sent =
        city.units().stream()
            .filter(
                unit ->
                    meant.stream()
                        .anyMatch(t -> unit.type().provides().contributesTo(t.need().fullForce())));
    Stream<Unit> alerted =
        city.community().stream()
            .filter(pool -> meant.stream().anyMatch(t -> pool.alert().concerns(t.id())))
            .flatMap(FactOrigins::people);
    return Stream.concat(sent, alerted);
  }

  private static Stream<Unit> people(CommunityPool pool) {
    return Stream.iterate(0, n -> n < pool.size(), n -> n + 1).map(pool::person);
  }
}
