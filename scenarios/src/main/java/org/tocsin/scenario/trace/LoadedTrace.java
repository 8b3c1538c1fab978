package org.tocsin.scenario.trace;

import java.util.Optional;
import org.tocsin.drill.Drill;
import org.tocsin.scenario.source.InputFile;

/**
 * The outcome of reading a record.
 *
 * @param drill the scenario with the record's incidents as its demand, at the record's time; empty
 *     if there was an error
 * @param counts what became of the rows
 * @param input the file and its digest; empty if it could not be read
 */
public record LoadedTrace(Optional<Drill> drill, TraceCounts counts, Optional<InputFile> input) {}
