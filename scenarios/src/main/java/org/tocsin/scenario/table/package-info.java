/**
 * Tables that a scenario names: rows of CSV and GeoJSON under the names that the format knows.
 * Called by {@code resolve}. Knows nothing of what the rows stand for.
 */
@NullMarked
package org.tocsin.scenario.table;

import org.jspecify.annotations.NullMarked;
