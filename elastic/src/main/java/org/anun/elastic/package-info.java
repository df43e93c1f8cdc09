/**
 * Elasticsearch as Anun uses it: opening a client, the index behind the alias, field names and the
 * stored document.
 *
 * <p>Enters: a URL with credentials, and documents. Leaves: calls to Elasticsearch, and one of two
 * failures, {@link org.anun.elastic.ElasticsearchUnreachable} or {@link
 * org.anun.elastic.ElasticsearchRefused}.
 */
@NullMarked
package org.anun.elastic;

import org.jspecify.annotations.NullMarked;
