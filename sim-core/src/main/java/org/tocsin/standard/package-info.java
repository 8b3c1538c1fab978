/**
 * Service standards: targets with named clocks that measures are held against.
 *
 * <pre>
 * Standard -- Clause -- Clock (from one ClockPoint to another), Scope (of whom), Aim (share or mean)
 * </pre>
 *
 * <p>Part of a drill; read by measures and reports. It must not know how times are measured.
 */
@NullMarked
package org.tocsin.standard;

import org.jspecify.annotations.NullMarked;
