/**
 * Experiments: variants x replications, run on any number of threads with the same result;
 * comparison of variants.
 *
 * <pre>
 * Experiment -- Variant x ReplicationPlan -- DrillRunner -- measures, evaluation -- Results
 *   Rounds, Stopping: how many replications are enough
 * </pre>
 *
 * <p>Called by whoever runs drills and by verification. It must not know files, languages or how
 * results are shown.
 */
@NullMarked
package org.tocsin.experiment;

import org.jspecify.annotations.NullMarked;
