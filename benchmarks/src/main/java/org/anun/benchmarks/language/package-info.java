/**
 * How well languages are told: of whole texts and short ones, and of the fragments of a page; Anun
 * beside lingua, OpenNLP and the script alone, on gold data that is no part of the project.
 *
 * <p>A folder of gold files enters {@link org.anun.benchmarks.language.LanguageCommand}; tables in
 * Markdown leave it. Who tells the language of a text is an {@link
 * org.anun.benchmarks.language.Identifier}, who finds the foreign fragments of a page a {@link
 * org.anun.benchmarks.language.PageReader}.
 */
@NullMarked
package org.anun.benchmarks.language;

import org.jspecify.annotations.NullMarked;
