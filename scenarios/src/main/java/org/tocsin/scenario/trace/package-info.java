/**
 * Records of what happened, read to be followed: rows of a table become the incidents of a trace,
 * and what can't be followed is set aside with its line and the reason. Called by whoever replays;
 * knows the drill that is to be replayed, and not how it runs.
 *
 * <pre>
 *   RecordMap -> RecordReader -> RecordRow -> TraceBuilder -> LoadedTrace
 *    (columns)     (CSV)        (a response)   (incidents)     (demand, clock, counts)
 * </pre>
 */
@NullMarked
package org.tocsin.scenario.trace;

import org.jspecify.annotations.NullMarked;
