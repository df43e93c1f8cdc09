/**
 * The index asked. A checked question enters; it becomes one pure Elasticsearch request, is
 * executed, and leaves as a typed answer ready for JSON, or as an {@link
 * org.anun.api.search.IndexFailure}.
 */
@NullMarked
package org.anun.api.search;

import org.jspecify.annotations.NullMarked;
