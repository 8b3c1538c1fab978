/**
 * Siting in a city: a drill becomes a {@link org.tocsin.siting.problem.SitingProblem}, location
 * models propose layouts, and the drills of these are simulated until the best is selected.
 *
 * <pre>
 * Drill, Candidate, CoverLayer
 *      |
 * CityProblem (DemandSurvey, SiteTimes) -- LayoutSearch -- Proposals (frozen)
 *      |                                                       |
 * SitingProblem                                LayoutTrials (KN, fresh replications) -- Study
 * </pre>
 *
 * <p>Called by the command line. It must not know files, languages or how results are shown.
 */
@NullMarked
package org.tocsin.siting.city;

import org.jspecify.annotations.NullMarked;
