/**
 * A web page in, its visible text and its article out.
 *
 * <p>{@link org.anun.indexer.html.HtmlCleaner} walks the visible elements once, a block of text a
 * line, says of each block whether it is the article's own, by its elements, its class names, its
 * links and its neighbours, and leaves the rest to the labels of {@code clean}. What the page says
 * of itself in its head is read here too.
 */
@NullMarked
package org.anun.indexer.html;

import org.jspecify.annotations.NullMarked;
