/**
 * What a client asks for. A decoded query string enters; a validated question leaves, or one {@link
 * org.anun.api.query.BadParameters} that names everything wrong with it. Nothing here knows
 * Elasticsearch.
 */
@NullMarked
package org.anun.api.query;

import org.jspecify.annotations.NullMarked;
