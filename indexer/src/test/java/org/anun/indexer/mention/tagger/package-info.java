@NullMarked
package org.anun.indexer.mention.tagger;

import org.jspecify.annotations.NullMarked;
