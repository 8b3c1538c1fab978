/**
 * The master scenario events list (MSEL) that a drill's staff keeps in a spreadsheet, both ways:
 * rows become the injects and expected actions that an author would have written, and those become
 * rows. Called by the reader of scenario files and by the command line. Knows the keys of a
 * scenario, and neither how they are resolved nor how they are run.
 *
 * <pre>
 *   Sheet -> MselHeader -> MselRow -> RowReader -> keys of injects: and expects:
 *   keys of injects: and expects: -> RowWriter -> MselLine -> MasterList or ScriptTable -> Table
 * </pre>
 */
@NullMarked
package org.tocsin.scenario.msel;

import org.jspecify.annotations.NullMarked;
