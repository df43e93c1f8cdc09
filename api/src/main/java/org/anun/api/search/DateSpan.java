package org.anun.api.search;

import java.time.LocalDate;

/**
 * The days over which the articles of a search are spread, in UTC.
 *
 * @param first the earliest
 * @param last the latest
 */
record DateSpan(LocalDate first, LocalDate last) {}
