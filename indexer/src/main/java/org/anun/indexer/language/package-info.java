/**
 * The language of every fragment: text and labelled lines in, {@link
 * org.anun.indexer.language.Detection}s and {@link org.anun.elastic.Segment}s out. What cannot be
 * told is {@code und}, never a default language.
 */
@NullMarked
package org.anun.indexer.language;

import org.jspecify.annotations.NullMarked;
