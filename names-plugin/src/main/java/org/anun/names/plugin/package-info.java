/** The spelling engine inside Elasticsearch. */
@NullMarked
package org.anun.names.plugin;

import org.jspecify.annotations.NullMarked;
