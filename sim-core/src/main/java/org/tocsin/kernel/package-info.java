/**
 * The agenda of a replication: simulated time and named actions in (time, priority, sequence)
 * order.
 *
 * <p>Only {@code engine} schedules actions; {@code experiment} and {@code verification} hear of
 * those that fail. It knows time and actions, nothing of cities. It wraps dsol-core, which no other
 * package may see.
 */
@NullMarked
package org.tocsin.kernel;

import org.jspecify.annotations.NullMarked;
