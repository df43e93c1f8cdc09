@NullMarked
package org.anun.indexer.load;

import org.jspecify.annotations.NullMarked;
