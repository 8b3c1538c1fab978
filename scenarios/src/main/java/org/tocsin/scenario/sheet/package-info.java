/**
 * Sheets of cells, as people keep them in spreadsheet programs: CSV and XLSX are read with the
 * place of every cell, and tables are written. Called by whoever reads or writes such lists; knows
 * nothing of what they mean.
 */
@NullMarked
package org.tocsin.scenario.sheet;

import org.jspecify.annotations.NullMarked;
