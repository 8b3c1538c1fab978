/**
 * Pages on paper: a page that was written for a browser becomes a PDF, with a style of its own and
 * fonts of this machine embedded in it.
 *
 * <pre>
 * page (XHTML) -- PaperPage -- PdfFile -- after-action.pdf
 *      |                         |
 *      +-- FontSearch -- FontChoice -- FontFile
 * </pre>
 *
 * <p>Called through {@link org.tocsin.report.ReportPage}. It knows nothing of drills: what it
 * prints is what the page says.
 */
@NullMarked
package org.tocsin.report.paper;

import org.jspecify.annotations.NullMarked;
