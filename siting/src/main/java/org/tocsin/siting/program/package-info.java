/**
 * Mixed-integer linear programs and what solves them. The solver's library is seen by {@link
 * org.tocsin.siting.program.OrTools} only. It must not know sites or demand.
 */
@NullMarked
package org.tocsin.siting.program;

import org.jspecify.annotations.NullMarked;
