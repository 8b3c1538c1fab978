/**
 * Words and figures of reports: the one message catalogue, and numbers as a person or a program
 * reads them.
 *
 * <p>Everything in {@code report} may call it. It knows nothing of drills.
 */
@NullMarked
package org.tocsin.report.text;

import org.jspecify.annotations.NullMarked;
