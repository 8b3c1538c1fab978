package org.tocsin.siting.selection;

import java.util.BitSet;

/**
 * What was selected.
 *
 * @param best the number of the selected system
 * @param isCertain whether it was the only one left, so that the confidence asked is reached
 * @param left all that were left
 * @param means of each system over its own replications
 * @param replications that each system took part in
 */
public record Selection(
    int best, boolean isCertain, BitSet left, double[] means, int[] replications) {}
