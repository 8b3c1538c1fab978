/**
 * Scenario to drill: looks names and files up, puts points on streets, checks what belongs
 * together, and reports everything that does not fit. Called by {@code ScenarioFiles}.
 *
 * <pre>
 * Resolver -> RoadsResolver, Traffic, ZoneResolver, FleetResolver, DemandResolver -> Drill
 *   -> InjectResolver -> RoadEffectResolver (RoadFinder), ForceEffectResolver,
 *                        HospitalEffectResolver, DemandEffectResolver, SignalEffectResolver
 *   -> ConditionResolver, ExpectResolver -> FactResolver (FactNames)
 * </pre>
 *
 * <p>It must not know how a drill is run.
 */
@NullMarked
package org.tocsin.scenario.resolve;

import org.jspecify.annotations.NullMarked;
