@NullMarked
package org.anun.benchmarks.retrieval;

import org.jspecify.annotations.NullMarked;
