/**
 * Simulated time, distance and speed: numbers that carry their unit.
 *
 * <p>Anyone may use it. It knows nothing but {@code java.*}; it must not know what happens in a
 * drill.
 */
@NullMarked
package org.tocsin.time;

import org.jspecify.annotations.NullMarked;
