/**
 * What is asked when stations are to be sited: sites, demand, times between them, and what may be
 * changed. Immutable. It must not know models or solvers.
 */
@NullMarked
package org.tocsin.siting.problem;

import org.jspecify.annotations.NullMarked;
