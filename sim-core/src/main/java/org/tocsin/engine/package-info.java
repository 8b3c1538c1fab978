/**
 * The run: the only package with mutable model state. One moving thing is one class whose methods
 * stand in life order; each asks the model, states the fact and schedules the next step.
 *
 * <pre>
 * DrillRunner -- DemandSource -- IncidentLifecycle -- CallDesk -- Dispatcher -- UnitLifecycle
 *   IncidentLifecycle: Reporting -- Call, Force, Alarm, CommandPost, CourseLife
 *   CallDesk:          CallLine
 *   Dispatcher:        Fleet, WaitingQueue, AidDesk, Community, Lanes, RelocationDesk
 *   UnitLifecycle:     Journey, Carriage, UpkeepLife, RosterLife
 *   drill control:     Contingency -- ControlDesk -- RoadDesk, ForceDesk, HospitalDesk, DemandDesk,
 *                      SignalDesk; RoadDesk: Restrictions, UnseenChanges
 *   evaluator:         EvaluatorDesk
 *   both:              FactWatch for what has happened, Turn for who acts first
 *   all:               kernel.Simulator for time, Replication for facts and streams
 * </pre>
 *
 * <p>Only {@link org.tocsin.engine.DrillRunner} is public.
 */
@NullMarked
package org.tocsin.engine;

import org.jspecify.annotations.NullMarked;
