package org.tocsin.response;

import java.time.Duration;
import org.tocsin.city.Unit;
import org.tocsin.incident.Incident;

/**
 * This unit to this incident.
 *
 * @param expected mean time from notification to arrival: turnout, constant part and network time
 */
public record Assignment(Unit unit, Incident incident, Duration expected) {}
