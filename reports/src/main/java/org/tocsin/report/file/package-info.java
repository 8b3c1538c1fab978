/**
 * Files of results that are written when a run is over: JSON and GeoJSON.
 *
 * <p>Called through {@link org.tocsin.report.ResultFiles} and {@link org.tocsin.report.ReportPage}.
 */
@NullMarked
package org.tocsin.report.file;

import org.jspecify.annotations.NullMarked;
