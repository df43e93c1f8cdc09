package org.anun.api.search;

/**
 * One value of a facet.
 *
 * @param value what the filter takes
 * @param label what a reader sees, in English
 * @param count articles, under all other facets' filters
 * @param selected whether the search is narrowed to it
 */
public record FacetValue(String value, String label, long count, boolean selected) {}
