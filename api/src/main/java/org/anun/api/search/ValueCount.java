package org.anun.api.search;

/**
 * How many articles have a value.
 *
 * @param value the value
 * @param count articles
 */
public record ValueCount(String value, long count) {}
