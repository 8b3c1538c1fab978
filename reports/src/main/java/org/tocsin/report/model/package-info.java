/**
 * The report model: everything that a page or a file of results says about a run, as plain numbers,
 * ids and names in no language.
 *
 * <pre>
 * Results + Provenance -- ReportModel.of -- report.json -- page, summary.json, zones.csv, closing table
 * </pre>
 *
 * <p>Built from results, or read back from {@code report.json} without a run. It must not know how
 * anything looks.
 */
@NullMarked
package org.tocsin.report.model;

import org.jspecify.annotations.NullMarked;
