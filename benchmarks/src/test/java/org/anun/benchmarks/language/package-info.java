/** Tests of the measurements of languages. */
@NullMarked
package org.anun.benchmarks.language;

import org.jspecify.annotations.NullMarked;
