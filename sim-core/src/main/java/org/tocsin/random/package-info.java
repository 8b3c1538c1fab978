/**
 * Named random streams and the distributions drawn from them.
 *
 * <p>The only source of randomness in Tocsin. A stream is keyed by (seed, replication, role, key),
 * so two variants under one seed differ by their decisions only. It must not know what the numbers
 * stand for.
 */
@NullMarked
package org.tocsin.random;

import org.jspecify.annotations.NullMarked;
