/** Names in running text: tokens in, spans with their types out. */
@NullMarked
package org.anun.indexer.mention.tagger;

import org.jspecify.annotations.NullMarked;
