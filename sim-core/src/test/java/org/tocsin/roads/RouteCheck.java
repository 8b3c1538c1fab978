package org.tocsin.roads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;

/** What every route must hold. */
final class RouteCheck {

  /** Shapes keep coordinates to 1e-7 degrees: the diagonal of 1.11 cm each way. */
  private static final double LARGEST_ROUNDING_METRES = 0.0158;

  private RouteCheck() {}

  static void check(Route route, int millis, double metres, Location origin, Location destination) {
    checkSums(route, millis, metres);
    if (millis > 0) {
      near(route.pointAt(0), origin.position());
    }
    near(route.pointAt(millis), destination.position());
    near(route.pointAt(millis + 1000L), destination.position());
  }

  /** Its legs join without a gap and add up; junctions ahead lie on the way. */
  static void checkSums(Route route, int millis, double metres) {
    List<RouteLeg> legs = legs(route);
    assertThat(route.millis()).isEqualTo(millis);
    assertThat(legs.stream().mapToInt(RouteLeg::millis).sum()).isEqualTo(millis);
    assertThat(route.metres()).isCloseTo(metres, within(0.05));
    assertThat(legs.stream().mapToDouble(RouteLeg::metres).sum()).isCloseTo(metres, within(0.05));
    for (int i = 1; i < legs.size(); i++) {
      near(legs.get(i - 1).at(1), legs.get(i).at(0));
    }
    int end = 0;
    for (RouteLeg leg : legs) {
      end += leg.millis();
      JunctionAhead ahead = route.junctionAhead(end - leg.millis() / 2);
      if (ahead.junction().isPresent()) {
        assertThat(ahead.millis()).isLessThanOrEqualTo(millis);
        assertThat(ahead.metres()).isLessThanOrEqualTo(metres + 0.05);
      }
    }
  }

  static void near(Position actual, Position expected) {
    assertThat(
            FlatMap.groundMetres(
                actual.longitude(), actual.latitude(), expected.longitude(), expected.latitude()))
        .isLessThan(LARGEST_ROUNDING_METRES);
  }

  private static List<RouteLeg> legs(Route route) {
    Way way = route.way();
    return IntStream.range(0, way.size()).mapToObj(way::leg).toList();
  }
}
