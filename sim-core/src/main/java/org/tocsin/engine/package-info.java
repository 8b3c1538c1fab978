/**
 * The run: the only package with mutable model state. One moving thing is one class whose methods
 * stand in life order; each asks the model, states the fact and schedules the next step.
 *
 * <pre>
 * DrillRunner -- DemandSource -- IncidentLifecycle -- CallDesk -- Dispatcher -- UnitLifecycle
 *                                       Reporting -- Call -- CallLine
 *                   all: kernel.Simulator for time, Facts for what happened
 * </pre>
 *
 * <p>Only {@link org.tocsin.engine.DrillRunner} is public.
 */
@NullMarked
package org.tocsin.engine;

import org.jspecify.annotations.NullMarked;
