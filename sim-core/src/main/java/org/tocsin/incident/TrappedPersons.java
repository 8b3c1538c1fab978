package org.tocsin.incident;

import java.util.List;
import org.tocsin.random.RandomCount;
import org.tocsin.random.RandomDuration;

/**
 * People who are trapped where everybody sees them, until a unit with {@code rescue} has freed
 * them. The rate of extrication is a parameter, no standard; survival over hours is told by {@link
 * SurvivalTable}, whose sources it names.
 *
 * @param extrication how long a unit takes for one of them
 */
public record TrappedPersons(RandomCount people, RandomDuration extrication, Survival survival)
    implements PeopleCourse {

  @Override
  public List<Triage> triage() {
    return Triage.everybody(survival);
  }

  @Override
  public List<Step> steps() {
    return List.of(new Step(Help.EXTRICATION, extrication));
  }
}
