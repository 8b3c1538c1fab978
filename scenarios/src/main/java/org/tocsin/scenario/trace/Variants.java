package org.tocsin.scenario.trace;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.city.Capabilities;
import org.tocsin.incident.Course;
import org.tocsin.incident.Detection;
import org.tocsin.incident.FixedWork;
import org.tocsin.incident.IncidentType;
import org.tocsin.incident.Need;
import org.tocsin.incident.Transport;
import org.tocsin.random.RandomDuration;

/**
 * Incident types with what a record says of priority, need, transport and work: one for all
 * incidents of which it says the same. They are known from the moment they are reported.
 */
final class Variants {

  private static final String LEVEL = "first";

  /**
   * What a record says of incidents of a type.
   *
   * @param typeId of the type itself
   * @param priority 0 where nothing
   * @param need null where nothing
   * @param transport null where nothing
   * @param workMillis how long units work of which nothing is said, where the type's own course
   *     would not let others leave as recorded; {@link WallClock#ABSENT} to keep that course
   * @param timeOnSceneKnown whether loading patients is part of a recorded time
   */
  record Said(
      String typeId,
      int priority,
      @Nullable Need need,
      @Nullable Boolean transport,
      long workMillis,
      boolean timeOnSceneKnown) {}

  private final Map<Said, IncidentType> made = new HashMap<>();

  /** Everything at once. */
  static Need need(Capabilities wanted) {
    return new Need(List.of(new Need.Level(LEVEL, wanted)));
  }

  IncidentType of(IncidentType base, Said said) {
    return made.computeIfAbsent(said, key -> make(base, key));
  }

  private static IncidentType make(IncidentType base, Said said) {
    IncidentType type =
        base.withDetection(Detection.after(RandomDuration.ZERO)).withCourse(course(base, said));
    if (said.priority() > 0) {
      type = type.withPriority(said.priority());
    }
    if (said.need() != null) {
      type = type.withNeed(said.need());
    }
    Boolean transport = said.transport();
    if (transport != null) {
      type =
          type.withTransport(type.transport().orElse(Transport.PLAIN).withShare(transport ? 1 : 0));
    }
    if (said.timeOnSceneKnown() && type.transport().isPresent()) {
      type = type.withTransport(type.transport().get().withLoading(RandomDuration.ZERO));
    }
    return type;
  }

  private static Course course(IncidentType base, Said said) {
    return said.workMillis() == WallClock.ABSENT
        ? base.course()
        : new FixedWork(RandomDuration.constant(Duration.ofMillis(said.workMillis())));
  }
}
