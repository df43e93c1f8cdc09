/** How well names are found in running text: annotated corpora in, precision and recall out. */
@NullMarked
package org.anun.benchmarks.mentions;

import org.jspecify.annotations.NullMarked;
