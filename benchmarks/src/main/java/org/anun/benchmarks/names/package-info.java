/**
 * How well, and how fast, spellings of one name are told from other names: the engine's own figures
 * beside those of off-the-shelf methods, on gold data that is no part of the project.
 *
 * <p>A folder of gold files enters {@link org.anun.benchmarks.names.NamesCommand}; tables in
 * Markdown leave it. A way to match names is a {@link org.anun.benchmarks.names.Method}; what is
 * asked of it is one class each: {@link org.anun.benchmarks.names.PairRecall}, {@link
 * org.anun.benchmarks.names.FalsePositives} and {@link org.anun.benchmarks.names.VocabularyScore}.
 */
@NullMarked
package org.anun.benchmarks.names;

import org.jspecify.annotations.NullMarked;
