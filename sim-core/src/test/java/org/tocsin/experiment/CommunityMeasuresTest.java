package org.tocsin.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tocsin.city.Tier;
import org.tocsin.incident.AlarmSource;
import org.tocsin.incident.Detection;
import org.tocsin.incident.SourceKind;
import org.tocsin.measure.ArrivalCurve;
import org.tocsin.measure.CurvePoint;
import org.tocsin.measure.IncidentRecord;
import org.tocsin.measure.MeasureKind;
import org.tocsin.measure.MeasureResult;
import org.tocsin.measure.RecordAssembler;
import org.tocsin.measure.RecordConsumer;
import org.tocsin.measure.ResponseRecord;
import org.tocsin.random.RandomDuration;
import org.tocsin.town.Neighbourhood;
import org.tocsin.town.TinyTown;

/** What is measured of people who are alerted: counted by hand on a few scripted incidents. */
class CommunityMeasuresTest {

  @Test
  void whoIsAlertedAcceptsArrivesFirstAndActsFirstIsCounted() throws InterruptedException {
    Results results = run(street());

    // Near the first fire live two, near the second, at the station's door, one; none near the
    // third.
    assertThat(mean(results, MeasureKind.COMMUNITY_ALERTED)).isEqualTo(1.0);
    assertThat(mean(results, MeasureKind.COMMUNITY_ACCEPTED)).isEqualTo(1.0);
    assertThat(result(results, MeasureKind.COMMUNITY_ACCEPTANCE).n()).isEqualTo(3);
    assertThat(mean(results, MeasureKind.COMMUNITY_ACCEPTANCE)).isEqualTo(1.0);
    assertThat(result(results, MeasureKind.COMMUNITY_FIRST).n()).isEqualTo(3);
    assertThat(mean(results, MeasureKind.COMMUNITY_FIRST)).isEqualTo(1 / 3.0);
    assertThat(mean(results, MeasureKind.FIRST_ACTION_BY, "tier", "volunteer")).isEqualTo(1 / 3.0);
    assertThat(mean(results, MeasureKind.FIRST_ACTION_BY, "tier", "central")).isEqualTo(2 / 3.0);
    // From the report to 70 s; the one at the door was recalled on his way, so it was not sent.
    MeasureResult arrival = find(results, MeasureKind.FIRST_ARRIVAL, "tier", "volunteer").get();
    assertThat(arrival.n()).isEqualTo(1);
    assertThat(arrival.mean().value()).isEqualTo(70.0);
  }

  @Test
  void volunteersHaveTheirArrivalCurveAfterThoseOfStations() throws InterruptedException {
    List<ArrivalCurve> curves = run(street()).arrivalCurves();

    assertThat(curves.stream().map(curve -> curve.tier().map(Tier::id).orElse("any")))
        .containsExactly("any", "central", "volunteer");
    ArrivalCurve volunteers = curves.get(2);
    assertThat(volunteers.n()).isEqualTo(1);
    // The one who arrives does so after 70 s.
    for (CurvePoint point : volunteers.points()) {
      assertThat(point.share().value()).isEqualTo(point.seconds() < 70 ? 0.0 : 1.0);
    }
  }

  @Test
  void noFullForceIsAwaitedWhereAVolunteerFindsNothing() throws InterruptedException {
    AlarmSource detector =
        new AlarmSource(SourceKind.AUTOMATIC_ALARM, RandomDuration.ZERO, 0, 1, 0, false);
    TinyTown town =
        Neighbourhood.of("street")
            .livingAt(2900)
            .in(TinyTown.onStreetOf(3000))
            .station("a", "central", 0, "engine:initial-attack 1")
            .incidentType("fire", "first=initial-attack 1")
            .changeType("fire", type -> type.withDetection(Detection.by(detector)))
            .scripted("far", "fire", 0, 3000)
            .scripted("middle", "fire", 14_400, 1500);

    MeasureResult fullForce = result(run(town), MeasureKind.FULL_FORCE);

    // The far one is a volunteer's find, the other one the engine's.
    assertThat(fullForce.n()).isEqualTo(1);
    assertThat(fullForce.notReached()).isZero();
  }

  @Test
  void volunteersAreNoUnitsWhoseTimeIsCounted() throws InterruptedException {
    Results results = run(street());

    assertThat(result(results, MeasureKind.UTILISATION).n()).isEqualTo(1);
    assertThat(find(results, MeasureKind.UTILISATION, "tier", "volunteer")).isEmpty();
  }

  @Test
  void theFirstTierOfAnIncidentMayBeTheVolunteers() throws InterruptedException {
    List<String> firstTiers = new ArrayList<>();
    RecordConsumer rows =
        new RecordConsumer() {
          @Override
          public void incident(IncidentRecord row, List<ResponseRecord> responses) {
            firstTiers.add(tierOf(row));
          }
        };
    new Experiment(1, 1, 1)
        .run(
            new Variant("town", street().drill()),
            (v, r) -> new RecordAssembler(rows),
            Progress.SILENT);

    assertThat(firstTiers).containsExactly("volunteer", "central", "central");
  }

  @Test
  void aCityWithoutSuchPeopleHasNoneOfTheseMeasures() throws InterruptedException {
    assertThat(run(town()).measures())
        .extracting(result -> result.kind().id())
        .noneMatch(id -> id.startsWith("community.") || id.endsWith("-by"));
  }

  private static TinyTown street() {
    return Neighbourhood.of("street").livingAt(2900, 2800, 300).in(town());
  }

  private static TinyTown town() {
    return TinyTown.onStreetOf(3000)
        .station("a", "central", 0, "engine:initial-attack 1")
        .incidentType("fire", "first=initial-attack 1")
        .scripted("far", "fire", 0, 3000)
        .scripted("near", "fire", 7200, 0)
        .scripted("middle", "fire", 14_400, 1500);
  }

  private static String tierOf(IncidentRecord row) {
    return row.firstUnit() == null ? "nobody" : row.firstUnit().station().tier().id();
  }

  private static Results run(TinyTown town) throws InterruptedException {
    return new Experiment(1, 1, 1)
        .run(new Variant("town", town.drill()), ConsumerFactory.NONE, Progress.SILENT);
  }

  private static Double mean(Results results, MeasureKind kind) {
    return result(results, kind).mean().value();
  }

  private static Double mean(Results results, MeasureKind kind, String group, String value) {
    return find(results, kind, group, value).orElseThrow().mean().value();
  }

  private static MeasureResult result(Results results, MeasureKind kind) {
    return results.measures().stream()
        .filter(r -> r.kind() == kind && r.group().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private static Optional<MeasureResult> find(
      Results results, MeasureKind kind, String group, String value) {
    TreeMap<String, String> keys = new TreeMap<>();
    keys.put(group, value);
    return results.measures().stream()
        .filter(r -> r.kind() == kind && r.group().equals(keys))
        .findFirst();
  }
}
