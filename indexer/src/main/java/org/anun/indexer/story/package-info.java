/**
 * Copies of one article, as syndicated news is. On a document's path it stands behind {@code
 * mention} and before {@code load}: a text and its segments enter, a {@link
 * org.anun.indexer.story.Signature} leaves; {@code load} finds likely copies by its bands and has
 * {@link org.anun.indexer.story.StoryGroups} tell which are copies and what their story is called.
 * Nothing here asks Elasticsearch.
 *
 * <p>The method is w-shingling with min-wise hashing (Broder 1997; the alternative of Charikar 2002
 * that Manku, Jain and Das Sarma used in 2007 is measured beside it in {@code
 * benchmarks/stories.md}).
 */
@NullMarked
package org.anun.indexer.story;

import org.jspecify.annotations.NullMarked;
