package org.tocsin.scenario.trace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tocsin.city.Capability;
import org.tocsin.city.UnitType;
import org.tocsin.drill.Drill;
import org.tocsin.incident.DemandEntry;
import org.tocsin.incident.FixedWork;
import org.tocsin.incident.Given;
import org.tocsin.incident.GivenResponse;
import org.tocsin.incident.IncidentType;
import org.tocsin.incident.Need;
import org.tocsin.incident.RecordedIncident;
import org.tocsin.incident.Trace;
import org.tocsin.incident.Transport;
import org.tocsin.time.SimTime;

/** Makes traces of recorded cases: a trace for each incident type. */
final class TraceBuilder {

  private final RecordMap map;
  private final Words words;
  private final Map<String, UnitType> unitTypes = new TreeMap<>();
  private final boolean carries;
  private final Variants variants = new Variants();
  private final Map<List<String>, Need> needs = new HashMap<>();

  TraceBuilder(RecordMap map, Words words, Drill drill) {
    this.map = map;
    this.words = words;
    drill.city().units().forEach(unit -> unitTypes.put(unit.type().id(), unit.type()));
    this.carries =
        !drill.city().hospitals().isEmpty()
            && unitTypes.values().stream()
                .anyMatch(type -> type.provides().amount(Capability.TRANSPORT) > 0);
  }

  /**
   * The demand of a replay.
   *
   * @param zeroMillis time 0 on the axis of the record
   */
  List<DemandEntry> traces(Iterable<RecordedCase> cases, long zeroMillis) {
    Map<String, IncidentType> bases = new TreeMap<>();
    Map<String, List<RecordedIncident>> byType = new TreeMap<>();
    for (RecordedCase recorded : cases) {
      IncidentType base = recorded.row().type();
      bases.put(base.id(), base);
      byType
          .computeIfAbsent(base.id(), id -> new ArrayList<>())
          .add(incident(recorded, zeroMillis));
    }
    List<DemandEntry> demand = new ArrayList<>();
    byType.forEach(
        (id, all) ->
            demand.add(new Trace(id, common(bases.getOrDefault(id, all.get(0).type()), all), all)));
    return demand;
  }

  /**
   * What they have in common: whether any patient may be carried, and whether all work is timed.
   */
  private static IncidentType common(IncidentType base, List<RecordedIncident> all) {
    IncidentType type = base.withDetection(all.get(0).type().detection());
    Set<IncidentType> types = Collections.newSetFromMap(new IdentityHashMap<>());
    all.forEach(incident -> types.add(incident.type()));
    if (types.stream().allMatch(one -> one.course() instanceof FixedWork)) {
      type = type.withCourse(all.get(0).type().course());
    }
    Optional<Transport> transport =
        all.stream().flatMap(one -> one.type().transport().stream()).findFirst();
    return transport.isPresent() ? type.withTransport(transport.get()) : type;
  }

  private RecordedIncident incident(RecordedCase recorded, long zeroMillis) {
    RecordRow row = recorded.row();
    List<GivenResponse> responses = responses(recorded);
    Given given =
        new Given(
            map.follows(Followed.CALL_HANDLING) ? callHandling(recorded) : Given.NOT_GIVEN,
            (map.follows(Followed.HANDOVER) && carries) ? handover(recorded) : Given.NOT_GIVEN,
            map.follows(Followed.HOSPITAL) ? row.whole().hospital() : null,
            responses);
    long arrival = recorded.earliest(RecordColumn.ON_SCENE);
    long first = arrival == WallClock.ABSENT ? row.whole().firstArrivalMillis() : arrival;
    return new RecordedIncident(
        row.incident(),
        SimTime.ofMillis(row.reportedMillis() - zeroMillis),
        row.place(),
        type(recorded, responses),
        given,
        first == WallClock.ABSENT ? OptionalLong.empty() : OptionalLong.of(first - zeroMillis));
  }

  private IncidentType type(RecordedCase recorded, List<GivenResponse> responses) {
    RecordRow row = recorded.row();
    double mean =
        responses.stream()
            .filter(response -> response.onSceneMillis() != Given.NOT_GIVEN)
            .mapToLong(GivenResponse::onSceneMillis)
            .average()
            .orElse(-1);
    boolean isFixed = row.type().course() instanceof FixedWork;
    return variants.of(
        row.type(),
        new Variants.Said(
            row.type().id(),
            map.follows(Followed.PRIORITY) ? row.priority() : 0,
            map.follows(Followed.NEEDS) ? need(recorded) : null,
            (map.follows(Followed.TRANSPORT) && carries) ? transport(recorded) : null,
            (mean < 0 || isFixed) ? WallClock.ABSENT : Math.round(mean),
            mean >= 0));
  }

  private @Nullable Need need(RecordedCase recorded) {
    if (recorded.row().whole().need() != null) {
      return recorded.row().whole().need();
    }
    List<String> came =
        recorded.whoCame().stream()
            .map(RecordRow.Response::unitType)
            .filter(unitTypes::containsKey)
            .sorted()
            .toList();
    return came.isEmpty() ? null : needs.computeIfAbsent(came, this::need);
  }

  /** What units of these types provide together, as far as the scenario has as many. */
  private Need need(List<String> types) {
    CapabilitySum sum = new CapabilitySum();
    types.stream()
        .flatMap(id -> Optional.ofNullable(unitTypes.get(id)).stream())
        .forEach(type -> sum.add(type.provides()));
    return Variants.need(sum.atMost(words.force()));
  }

  private static @Nullable Boolean transport(RecordedCase recorded) {
    Boolean said = recorded.row().whole().transport();
    if (said != null || recorded.responses().isEmpty()) {
      return said;
    }
    return recorded.tells(RecordColumn.LEFT_SCENE) || recorded.tells(RecordColumn.AT_HOSPITAL);
  }

  private static long callHandling(RecordedCase recorded) {
    RecordRow row = recorded.row();
    if (row.whole().callHandlingMillis() != WallClock.ABSENT) {
      return row.whole().callHandlingMillis();
    }
    long told = row.whole().verifiedMillis();
    long verified = told == WallClock.ABSENT ? recorded.earliest(RecordColumn.NOTIFIED) : told;
    return verified == WallClock.ABSENT ? Given.NOT_GIVEN : verified - row.reportedMillis();
  }

  private static long handover(RecordedCase recorded) {
    if (recorded.row().whole().handoverMillis() != WallClock.ABSENT) {
      return recorded.row().whole().handoverMillis();
    }
    return recorded.responses().stream()
        .mapToLong(TraceBuilder::handover)
        .filter(millis -> millis != WallClock.ABSENT)
        .findFirst()
        .orElse(Given.NOT_GIVEN);
  }

  private static long handover(RecordRow.Response response) {
    RecordColumn end =
        response.has(RecordColumn.HANDED_OVER) ? RecordColumn.HANDED_OVER : RecordColumn.CLEAR;
    return response.span(RecordColumn.AT_HOSPITAL, end);
  }

  private List<GivenResponse> responses(RecordedCase recorded) {
    RecordRow.Whole whole = recorded.row().whole();
    List<GivenResponse> given = new ArrayList<>();
    for (RecordRow.Response response : recorded.inOrder()) {
      add(
          given,
          response.unitType(),
          response.span(RecordColumn.NOTIFIED, RecordColumn.EN_ROUTE),
          onScene(response));
    }
    if (given.isEmpty()) {
      add(given, GivenResponse.ANY, whole.turnoutMillis(), whole.onSceneMillis());
    }
    return given;
  }

  /** Until it leaves with patients, or else is clear; with patients whom nobody carries, clear. */
  private long onScene(RecordRow.Response response) {
    boolean leaves =
        carries && map.follows(Followed.TRANSPORT) && response.has(RecordColumn.LEFT_SCENE);
    return response.span(
        RecordColumn.ON_SCENE, leaves ? RecordColumn.LEFT_SCENE : RecordColumn.CLEAR);
  }

  private void add(List<GivenResponse> given, String unitType, long turnout, long onScene) {
    long followedTurnout = map.follows(Followed.TURNOUT) ? turnout : WallClock.ABSENT;
    long followedTime = map.follows(Followed.TIME_ON_SCENE) ? onScene : WallClock.ABSENT;
    if (followedTurnout != WallClock.ABSENT || followedTime != WallClock.ABSENT) {
      given.add(new GivenResponse(unitType, orNotGiven(followedTurnout), orNotGiven(followedTime)));
    }
  }

  private static long orNotGiven(long millis) {
    return millis == WallClock.ABSENT ? Given.NOT_GIVEN : millis;
  }
}
