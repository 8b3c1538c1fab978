/**
 * A small fluent town for tests of sim-core: one straight street, speeds and times that can be
 * counted by hand.
 */
@NullMarked
package org.tocsin.town;

import org.jspecify.annotations.NullMarked;
