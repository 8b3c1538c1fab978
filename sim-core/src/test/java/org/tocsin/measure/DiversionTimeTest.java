package org.tocsin.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tocsin.city.Hospital;
import org.tocsin.city.Intake;
import org.tocsin.drill.Drill;
import org.tocsin.timeline.HospitalDiverted;
import org.tocsin.timeline.HospitalReopened;
import org.tocsin.town.TinyTown;

class DiversionTimeTest {

  @Test
  void eachHospitalHasItsOwnTimeAndOneThatTheCityDoesNotHaveIsRefused() {
    TinyTown town = TinyTown.onStreetOf(1000);
    Drill drill =
        town.hospital("north", 0, Intake.UNLIMITED)
            .hospital("south", 1000, Intake.UNLIMITED)
            .drill();
    Hospital south = drill.city().hospitals().get(1);
    Hospital strange = new Hospital("strange", "strange", town.at(500), Intake.UNLIMITED, Set.of());
    DiversionTime time = new DiversionTime(drill, Batches.oneOfMany(drill));

    time.hospitalDiverted(new HospitalDiverted(1000, south, 3, 0, false));
    time.hospitalReopened(new HospitalReopened(5000, south));

    assertThat(time.millis()[0]).containsExactly(0, 4000);
    assertThatThrownBy(() -> time.hospitalReopened(new HospitalReopened(6000, strange)))
        .hasMessage("hospital strange; one of the city, [north, south]");
  }
}
