package org.tocsin.experiment;

import org.tocsin.drill.Drill;

/** A named drill of an experiment. */
public record Variant(String name, Drill drill) {}
