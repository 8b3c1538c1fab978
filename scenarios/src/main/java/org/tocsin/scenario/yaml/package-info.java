/**
 * YAML text to a tree of entries that know where they stand, and the ways of changing such a tree
 * (edits, included files). Called by the readers of scenarios. Knows nothing of drills.
 */
@NullMarked
package org.tocsin.scenario.yaml;

import org.jspecify.annotations.NullMarked;
