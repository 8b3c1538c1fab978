package org.tocsin.measure;

/** A point of a cumulative curve: the share reached within {@code seconds} of the report. */
public record CurvePoint(double seconds, Estimate share) {}
