/** Room of report. */
@org.jspecify.annotations.NullMarked
package org.tocsin.report;
