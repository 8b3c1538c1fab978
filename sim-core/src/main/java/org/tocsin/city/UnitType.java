package org.tocsin.city;

import org.tocsin.roads.TravelMode;

/**
 * A kind of vehicle or foot team: what it provides, how it moves out and home, and how long its
 * crew takes.
 *
 * @param outbound mode on the way to an incident (lights and sirens)
 * @param homebound mode on the way back to quarters (normal driving)
 * @param readiness turnout and travel of a crew of this type where its tier has none of its own
 */
public record UnitType(
    String id,
    Capabilities provides,
    TravelMode outbound,
    TravelMode homebound,
    Readiness readiness) {}
