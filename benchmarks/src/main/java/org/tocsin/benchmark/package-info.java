/**
 * How fast Tocsin is, as ratios in one run: they hold on another machine, and on a busy one.
 *
 * <pre>
 * WholeRun -- HarbinDrill, ActionLog -- EmptyReplay
 *     |
 *     +----- FreshJvm -- TimeToReady, MillionIncidents
 *
 * RoadChangeRun -- HarbinDrill
 * </pre>
 *
 * <p>Not part of the default build; nothing depends on it.
 */
@NullMarked
package org.tocsin.benchmark;

import org.jspecify.annotations.NullMarked;
