/**
 * Experiments: variants x replications, run on any number of threads with the same result;
 * comparison of variants.
 */
@NullMarked
package org.tocsin.experiment;

import org.jspecify.annotations.NullMarked;
