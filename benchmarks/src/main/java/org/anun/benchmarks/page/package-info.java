/**
 * How much a first view of the page weighs, and how long it takes to the first result.
 *
 * <p>The address of a running Anun enters {@code FirstViewCommand}; a table in Markdown leaves it.
 */
@NullMarked
package org.anun.benchmarks.page;

import org.jspecify.annotations.NullMarked;
