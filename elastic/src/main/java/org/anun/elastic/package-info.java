/** Elasticsearch as Anun uses it. */
@NullMarked
package org.anun.elastic;

import org.jspecify.annotations.NullMarked;
