/**
 * Instances of location problems that are not cities, as others publish them: read from a file into
 * points, sites and distances.
 */
@NullMarked
package org.tocsin.siting.instance;

import org.jspecify.annotations.NullMarked;
