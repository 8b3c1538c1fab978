package org.tocsin.drill;

import java.util.Optional;
import org.tocsin.timeline.Milestone;

/**
 * What a drill wants to see, by when; the critical task of an exercise evaluation guide. In a run
 * it is met, late or missed, or it was not needed, or could not be judged.
 *
 * @param id unique in the drill
 * @param title what an evaluator reads; may be empty
 * @param objective of the exercise that it serves
 * @param capability the core capability that it shows
 * @param critical whether the objective fails without it
 */
public record ExpectedAction(
    String id,
    String title,
    Milestone action,
    Deadline deadline,
    Optional<String> objective,
    Optional<String> capability,
    boolean critical) {}
