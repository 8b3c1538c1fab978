package org.tocsin.response;

import org.tocsin.city.Station;
import org.tocsin.city.Unit;

/** This unit is to wait at that station. */
public record Move(Unit unit, Station to) {}
