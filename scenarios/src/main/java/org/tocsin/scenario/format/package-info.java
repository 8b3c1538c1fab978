/**
 * The format of scenarios: what an author may write, each section declared once with its shape and
 * meaning. A {@link org.tocsin.scenario.format.Scenario} is what was written, not yet checked
 * against itself or the files that it names.
 */
@NullMarked
package org.tocsin.scenario.format;

import org.jspecify.annotations.NullMarked;
