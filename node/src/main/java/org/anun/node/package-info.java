/** A local Elasticsearch. */
@NullMarked
package org.anun.node;

import org.jspecify.annotations.NullMarked;
