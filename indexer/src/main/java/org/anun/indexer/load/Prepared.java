package org.anun.indexer.load;

import org.anun.elastic.Article;

/**
 * A document ready to be written.
 *
 * @param path where it was read from
 * @param id what the index knows it by
 * @param article what the index stores
 */
public record Prepared(String path, String id, Article article) {}
