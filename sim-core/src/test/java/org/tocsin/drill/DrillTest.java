package org.tocsin.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tocsin.city.Hospital;
import org.tocsin.city.Intake;
import org.tocsin.incident.AddedDemand;
import org.tocsin.incident.Cause;
import org.tocsin.incident.IncidentType;
import org.tocsin.random.RandomDuration;
import org.tocsin.town.CityEffect;
import org.tocsin.town.TinyTown;

/** What a drill may bring, of itself and by its injects. */
class DrillTest {

  @Test
  void theTypesOfADrillAreThoseOfItsDemandItsInjectsAndAllThatTheyCause() {
    TinyTown town = town();
    town.causes("collapse", once(town.type("leak")))
        .causes("leak", once(town.type("blast")))
        .causes("blast", once(town.type("blast")))
        .inject(
            60,
            new AddIncidents(
                new AddedDemand("i1/collapse", town.type("collapse"), town.places(500)),
                1,
                Duration.ZERO));

    assertThat(town.drill().types())
        .extracting(IncidentType::id)
        .containsExactly("fire", "collapse", "leak", "blast");
    assertThat(town().drill().types()).extracting(IncidentType::id).containsExactly("fire");
  }

  @Test
  void aHospitalMayDivertByItselfOrByOrder() {
    TinyTown town =
        town()
            .hospital("small", 0, Intake.UNLIMITED.withBeds(1))
            .hospital("large", 0, Intake.UNLIMITED)
            .hospital("ordered", 0, Intake.UNLIMITED)
            .order(60, CityEffect.divert(Optional.empty(), "ordered"));
    Drill drill = town.drill();

    assertThat(drill.city().hospitals())
        .filteredOn(drill::mayDivert)
        .extracting(Hospital::id)
        .containsExactly("ordered", "small");
  }

  @Test
  void onlyInjectsOnRoadsChangeRoads() {
    TinyTown other = town().inject(60, new CutDispatch(Duration.ofMinutes(1), Optional.empty()));

    assertThat(other.drill().changesRoads()).isFalse();
    assertThat(other.close(60, 0, 100).drill().changesRoads()).isTrue();
  }

  private static Cause once(IncidentType type) {
    return new Cause(type.id(), type, 1, 0.5, RandomDuration.ZERO, Optional.empty(), false);
  }

  private static TinyTown town() {
    return TinyTown.onStreetOf(1000)
        .station("a", "central", 0, "engine:pumping 1")
        .incidentType("fire", "first=pumping 1")
        .incidentType("collapse", "first=pumping 1")
        .incidentType("leak", "first=pumping 1")
        .incidentType("blast", "first=pumping 1")
        .scripted("f", "fire", 0, 500);
  }
}
