/**
 * Files in, documents out: text files, HTML and JSON lines, from paths, folders or standard input.
 *
 * <p>Whatever cannot become a document leaves as {@link org.anun.indexer.read.Unusable} with the
 * file and line named, and never stops its neighbours.
 */
@NullMarked
package org.anun.indexer.read;

import org.jspecify.annotations.NullMarked;
