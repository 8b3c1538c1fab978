/**
 * Reports: what a run found, as files for programs and as a page and a short table for people.
 *
 * <pre>
 * facts ------------ ResultFiles.consumer -- rows/ (CSV, timeline)
 * Results ---------- ResultFiles.write ----- model/ -- file/ (JSON, GeoJSON)
 *                                              |------ page/ -- chart/ (report.html)
 *                                              '------ ClosingTable (terminal)
 * </pre>
 *
 * <p>Called by {@code cli}. It sees {@code sim-core} only: it must not know how a scenario was
 * written.
 */
@NullMarked
package org.tocsin.report;

import org.jspecify.annotations.NullMarked;
