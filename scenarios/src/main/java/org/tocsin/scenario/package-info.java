/**
 * Files to drills: reads what an author wrote, reports everything that is wrong with it at once,
 * and resolves it to a drill. Called by the command line. Knows the model; knows neither the engine
 * nor the reports.
 */
@NullMarked
package org.tocsin.scenario;

import org.jspecify.annotations.NullMarked;
