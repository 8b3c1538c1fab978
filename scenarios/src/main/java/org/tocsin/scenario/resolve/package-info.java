/**
 * Scenario to drill: looks names and files up, puts points on streets, checks what belongs
 * together, and reports everything that does not fit. Called by {@code ScenarioFiles}.
 *
 * <pre>
 * Resolver -> RoadsResolver, Traffic, ZoneResolver, FleetResolver, DemandResolver -> Drill
 * </pre>
 */
@NullMarked
package org.tocsin.scenario.resolve;

import org.jspecify.annotations.NullMarked;
