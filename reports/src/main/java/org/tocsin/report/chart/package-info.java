/**
 * Charts of a report: JFreeChart pictures as SVG text to be put into a page.
 *
 * <pre>
 * ReportModel -- ArrivalChart, HourChart -- ChartArea (JFreeChart) -- Canvas (Batik) -- SvgText
 * </pre>
 *
 * <p>Text is measured with {@link org.tocsin.report.chart.PlainFont}'s own widths, so that a
 * picture does not depend on the fonts of the machine that draws it. Colours are named by their use
 * ({@link org.tocsin.report.chart.Ink}); the page gives them their values for light and dark.
 */
@NullMarked
package org.tocsin.report.chart;

import org.jspecify.annotations.NullMarked;
