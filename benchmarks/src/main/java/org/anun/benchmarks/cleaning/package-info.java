/**
 * How well a page's lines are told from its article's. In: lines that extractors kept of web pages,
 * labelled article or not. Out: a Markdown table of the words removed and lost, ours beside simple
 * rules.
 */
@NullMarked
package org.anun.benchmarks.cleaning;

import org.jspecify.annotations.NullMarked;
