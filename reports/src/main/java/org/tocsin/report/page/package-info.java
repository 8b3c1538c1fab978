/**
 * The page of a report: one HTML file that loads nothing from elsewhere, answer first.
 *
 * <pre>
 * ReportModel -- Page -- Answer, KeyFigures, ... one class a section -- Markup
 * </pre>
 *
 * <p>Called through {@link org.tocsin.report.ReportPage}. It sees the model only, never results:
 * the same model gives the same bytes.
 */
@NullMarked
package org.tocsin.report.page;

import org.jspecify.annotations.NullMarked;
