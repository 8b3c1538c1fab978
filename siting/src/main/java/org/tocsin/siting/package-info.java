/**
 * Where stations should stand: a question is asked of one or more location models, and each answers
 * with a layout and with what is proved of it.
 *
 * <pre>
 * SitingProblem (sites, demand layers, times, what may be changed)
 *      |
 * LocationModel -- Program (mixed-integer) -- Solver (OR-Tools) -- Solution
 *      |
 * Answer (layout, value, bound, or why there is none)
 * </pre>
 *
 * <p>It knows of the city only what a {@link org.tocsin.siting.problem.SitingProblem} says; who
 * reads files, draws maps and asks on the command line stands elsewhere.
 */
@NullMarked
package org.tocsin.siting;

import org.jspecify.annotations.NullMarked;
