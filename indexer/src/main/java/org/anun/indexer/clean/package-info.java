/**
 * The article told apart from the page around it: raw text in, labelled blocks and metadata out.
 */
@NullMarked
package org.anun.indexer.clean;

import org.jspecify.annotations.NullMarked;
