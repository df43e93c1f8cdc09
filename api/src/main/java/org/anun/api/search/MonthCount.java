package org.anun.api.search;

/**
 * How many articles of a month have something.
 *
 * @param month YYYY-MM
 * @param count articles
 */
public record MonthCount(String month, long count) {}
