package org.tocsin.standard;

/** An interval of an incident's life: which moment starts the clock and which stops it. */
public record Clock(ClockPoint from, ClockPoint to) {}
