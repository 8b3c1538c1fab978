/**
 * The fixed place: zones, tiers, stations, units and their types, hospitals, the call centre.
 *
 * <p>Everything here is immutable; what moves during a replication lives in {@code engine}.
 */
@NullMarked
package org.tocsin.city;

import org.jspecify.annotations.NullMarked;
