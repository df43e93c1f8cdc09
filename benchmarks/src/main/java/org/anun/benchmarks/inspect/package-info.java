/** How fast a document goes through all that {@code anun inspect} does, files in, JSON out. */
@NullMarked
package org.anun.benchmarks.inspect;

import org.jspecify.annotations.NullMarked;
