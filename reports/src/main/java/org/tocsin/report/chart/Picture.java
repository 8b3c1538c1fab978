package org.tocsin.report.chart;

/**
 * A drawn chart: the content of an SVG element of this size, and what it shows in words for those
 * who can't see it.
 */
public record Picture(int width, int height, String svg, String description) {}
