/** What the measurements share: the words for the machine, and tables in Markdown. */
@NullMarked
package org.anun.benchmarks;

import org.jspecify.annotations.NullMarked;
