package org.tocsin.incident;

import java.util.OptionalLong;
import org.tocsin.time.SimTime;

/**
 * An incident that a record tells of, to be followed.
 *
 * @param id the record's own
 * @param at when it was reported
 * @param type what it is, with what the record says of its priority and needs
 * @param given what is not drawn
 * @param firstArrivalMillis when the record has the first unit on scene, since time 0: to be
 *     compared with, and nowhere used in a run
 */
public record RecordedIncident(
    String id,
    SimTime at,
    Place place,
    IncidentType type,
    Given given,
    OptionalLong firstArrivalMillis) {}
