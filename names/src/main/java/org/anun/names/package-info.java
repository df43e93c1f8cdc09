/**
 * The spelling engine: recognises a name however it was spelled, in Armenian, Cyrillic, Georgian,
 * Greek, Arabic, Hebrew and Latin script.
 *
 * {@snippet class = "org.anun.names.LibraryExampleTest" region = "example"}
 *
 * <p>Words and full names as written enter {@link org.anun.names.NameEngine}; keys that all
 * spellings of a name share, and comparisons with their reason, leave it. The rules are tables in
 * the resources of this package: {@code letters.tsv} (what letters stand for in each orthography),
 * {@code inflections.tsv} and {@code apostrophe_suffixes.tsv} (case endings), {@code
 * given_names.tsv} (forms of one given name), {@code name_costs.tsv} (what it costs to take some
 * letters for others), {@code respellings.tsv} (what else to search for), {@code place_aliases.tsv}
 * and others that {@code names/README.md} lists. Every row names its source, and a broken row stops
 * the engine with its file and line.
 *
 * <p>Everything here is immutable and safe for many threads, nothing depends on the locale, and no
 * text is refused: what is no name has no keys and is different from everything. Only broken tables
 * throw, at the first use. Keys, scores and reasons are those of one version: whoever stores keys
 * makes them anew with another.
 *
 * <p>Depends on the JDK alone; {@link org.anun.names.lucene} needs Lucene.
 */
@NullMarked
package org.anun.names;

import org.jspecify.annotations.NullMarked;
