/**
 * Who is who: people, places and organisations, each with all of its names, and the edits by which
 * users correct them.
 *
 * <p>The tables that ship with Anun ({@code people.tsv}, {@code places.tsv}, {@code
 * organisations.tsv}), the tables of the user's own folder and its {@code edits.tsv} enter; an
 * {@link org.anun.authority.Authority} leaves, an immutable snapshot that says at index time which
 * key a named entity gets, and at query time which stored keys make one row. {@code
 * authority/README.md} has the formats and the semantics.
 */
@NullMarked
package org.anun.authority;

import org.jspecify.annotations.NullMarked;
