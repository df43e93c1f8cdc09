/**
 * How well copies of one article are told from other articles. In: articles of one time in many
 * languages, a line each. Out: Markdown tables of the copies found after edits such as outlets make
 * them, and of other articles taken for copies, ours beside common methods.
 */
@NullMarked
package org.anun.benchmarks.stories;

import org.jspecify.annotations.NullMarked;
