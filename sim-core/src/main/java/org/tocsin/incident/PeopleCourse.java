package org.tocsin.incident;

import java.util.List;
import org.tocsin.city.Capability;
import org.tocsin.random.RandomCount;
import org.tocsin.random.RandomDuration;

/**
 * People who wait for help and get worse meanwhile. Each goes through the same steps; a unit that
 * can do a step helps one after the other, the most urgent first. Survivors are expected numbers:
 * the sum of the probabilities at the time of help, with no luck in it.
 */
public sealed interface PeopleCourse extends Course permits Casualties, TrappedPersons, Collapse {

  RandomCount people();

  /** The most urgent first; shares sum to 1. */
  List<Triage> triage();

  List<Step> steps();

  /**
   * One step of help, by units with a capability.
   *
   * @param perPerson how long a unit takes for one person
   */
  record Step(Help help, RandomDuration perPerson) {}

  /** Kinds of help. */
  enum Help {
    SEARCH(Capability.SEARCH),
    /** Survival counts when it ends. */
    EXTRICATION(Capability.RESCUE),
    /** Survival counts when it begins. */
    TREATMENT(Capability.MEDICAL);

    private final Capability capability;

    Help(Capability capability) {
      this.capability = capability;
    }

    /** Who can do it. */
    public Capability capability() {
      return capability;
    }
  }
}
