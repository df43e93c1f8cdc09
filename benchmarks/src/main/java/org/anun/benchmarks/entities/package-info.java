/**
 * How well the names in the sample articles become rows of the facets: in come the articles and
 * what a reader finds in them by hand, out goes a table.
 */
@NullMarked
package org.anun.benchmarks.entities;

import org.jspecify.annotations.NullMarked;
