package org.tocsin.incident;

import java.util.List;
import org.tocsin.random.RandomCount;
import org.tocsin.random.RandomDuration;

/**
 * People who are hurt or ill and deteriorate until a unit with {@code medical} begins to treat
 * them. Triage classes after START, survival by {@link LogLogistic}, {@link CardiacArrest} or a
 * table of the author's own, each with its source; the time of treatment is a parameter.
 *
 * @param treatment how long a unit takes for one of them
 */
public record Casualties(RandomCount people, List<Triage> triage, RandomDuration treatment)
    implements PeopleCourse {

  public Casualties {
    triage = List.copyOf(triage);
  }

  @Override
  public List<Step> steps() {
    return List.of(new Step(Help.TREATMENT, treatment));
  }
}
