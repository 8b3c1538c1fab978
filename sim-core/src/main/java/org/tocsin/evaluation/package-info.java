/**
 * The evaluation of an exercise: whether what a drill expects came, how often over many
 * replications, what made it late, and what that says of the objectives.
 *
 * <pre>
 * EvaluationFold (one replication) -- IncidentStory
 *   -> ActionOutcome -> Evaluation (all replications) -> ExpectedActionResult, ObjectiveResult
 * </pre>
 *
 * <p>Folds facts as measures do, and must not know the engine.
 */
@NullMarked
package org.tocsin.evaluation;

import org.jspecify.annotations.NullMarked;
