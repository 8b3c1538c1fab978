/**
 * The drill: everything that one replication needs, resolved, checked and immutable; what drill
 * control does to it, what is expected of those who exercise, and what a variant changes of it.
 *
 * <pre>
 * Drill: City, DemandEntry, ResponsePlan, Standard
 *   Inject: Trigger (a time, or a Condition over facts) -- Effect -- DrillControl
 *   ExpectedAction: Milestone, Deadline
 *   with(Change ...) -- DrillDraft -- another Drill, or ChangeProblems
 * </pre>
 *
 * <p>Made by whoever resolves a scenario, run by the engine, told by reports. It must not know how
 * it is run: what an effect does reaches a run through {@link org.tocsin.drill.DrillControl}, which
 * the engine implements.
 */
@NullMarked
package org.tocsin.drill;

import org.jspecify.annotations.NullMarked;
