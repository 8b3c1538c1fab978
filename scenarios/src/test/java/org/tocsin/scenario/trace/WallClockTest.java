package org.tocsin.scenario.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class WallClockTest {

  private static final ZoneId SAN_FRANCISCO = ZoneId.of("America/Los_Angeles");

  private static final List<String> ZONES =
      List.of(
          "America/Los_Angeles",
          "Asia/Shanghai",
          "Australia/Lord_Howe",
          "Pacific/Kiritimati",
          "Africa/Casablanca");

  @Property(tries = 3000)
  void momentsAreThoseOfTheZoneWhateverCameBefore(
      @ForAll @IntRange(max = 4) int zone,
      @ForAll @Size(5) List<@IntRange(max = 3 * 366 * 24 * 60) Integer> minutes) {
    ZoneId rules = ZoneId.of(ZONES.get(zone));
    WallClock clock = new WallClock(rules, List.of());

    for (int minute : minutes) {
      LocalDateTime local = LocalDateTime.of(2019, 1, 1, 0, 0).plusMinutes(minute);
      if (!rules.getRules().getValidOffsets(local).isEmpty()) {
        assertThat(clock.millis(local + ":00", WallClock.ABSENT))
            .isEqualTo(local.atZone(rules).toInstant().toEpochMilli());
      }
    }
  }

  @Test
  void ofAnHourThatComesTwiceTheFirstIsMeantUnlessThatWouldBeTooEarly() {
    WallClock clock = new WallClock(SAN_FRANCISCO, List.of());
    long evening = clock.millis("2020-10-31 20:00:00", WallClock.ABSENT);

    long first = clock.millis("2020-11-01 01:30:00", evening);
    long second = clock.millis("2020-11-01 01:10:00", first);

    assertThat(first - evening).isEqualTo(11 * 1_800_000L);
    assertThat(second - first).isEqualTo(40 * 60_000L);
  }

  @Test
  void anHourThatIsLeftOutIsNoMoment() {
    WallClock clock = new WallClock(SAN_FRANCISCO, List.of());
    clock.millis("2020-03-07 23:00:00", WallClock.ABSENT);

    assertThatThrownBy(() -> clock.millis("2020-03-08 02:30:00", WallClock.ABSENT))
        .isInstanceOf(DateTimeException.class)
        .hasMessage("no such time of day: the clock was put forward");
  }
}
