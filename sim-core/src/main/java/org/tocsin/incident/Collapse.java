package org.tocsin.incident;

import java.util.List;
import org.tocsin.random.RandomCount;
import org.tocsin.random.RandomDuration;

/**
 * People under a collapsed building: units with {@code search} find them, units with {@code rescue}
 * dig them out. The times are parameters, no standard; how long people live under ruins is told by
 * {@link SurvivalTable}.
 *
 * @param search how long a unit looks until it has found one more
 * @param extrication how long a unit takes to dig one out
 */
public record Collapse(
    RandomCount people, RandomDuration search, RandomDuration extrication, Survival survival)
    implements PeopleCourse {

  @Override
  public List<Triage> triage() {
    return Triage.everybody(survival);
  }

  @Override
  public List<Step> steps() {
    return List.of(new Step(Help.SEARCH, search), new Step(Help.EXTRICATION, extrication));
  }
}
