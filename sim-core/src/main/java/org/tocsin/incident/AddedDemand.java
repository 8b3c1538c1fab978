package org.tocsin.incident;

/**
 * Incidents beside the demand: an inject adds them, or another incident causes them.
 *
 * @param id {@code <inject>/<name>}, or {@code <parent>/<cause>}
 */
public record AddedDemand(String id, IncidentType type, Places places) implements DemandEntry {}
