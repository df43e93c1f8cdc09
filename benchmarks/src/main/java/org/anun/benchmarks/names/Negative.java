package org.anun.benchmarks.names;

/**
 * Two different names that look alike.
 *
 * @param type what makes them alike; the figures are given by type
 */
record Negative(String a, String b, String type) {}
