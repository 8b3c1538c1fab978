/**
 * Tables as CSV, and the timeline: a row an incident, a row a response, a line a fact, written
 * while a run goes on; and a row a zone.
 *
 * <pre>
 * facts -- RecordAssembler -- RowTables.rowsOf(r) -- TablePart -- TableFile (in the order of replications)
 * </pre>
 *
 * <p>Called through {@link org.tocsin.report.ResultFiles}. It must not know how anything looks.
 */
@NullMarked
package org.tocsin.report.rows;

import org.jspecify.annotations.NullMarked;
