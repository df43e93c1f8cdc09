/**
 * Measures how well an article is told from its web page, ours beside other extractors and by the
 * rules of the article extraction benchmark, and trains the model that tells it.
 */
@NullMarked
package org.anun.benchmarks.extraction;

import org.jspecify.annotations.NullMarked;
