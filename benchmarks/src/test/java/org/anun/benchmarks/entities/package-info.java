@NullMarked
package org.anun.benchmarks.entities;

import org.jspecify.annotations.NullMarked;
