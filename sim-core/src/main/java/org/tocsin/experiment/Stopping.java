package org.tocsin.experiment;

/**
 * How an experiment that was to run until it was precise came to its end.
 *
 * @param last what it saw when it stopped
 * @param precise whether it was; otherwise it had run as many replications as it may
 */
public record Stopping(ReplicationPlan.UntilPrecise plan, Look last, boolean precise) {}
