/**
 * Measures: facts folded into numbers with their unit, sample size and confidence interval;
 * coverage; standards.
 *
 * <p>It sees facts and the drill, never the engine.
 */
@NullMarked
package org.tocsin.measure;

import org.jspecify.annotations.NullMarked;
