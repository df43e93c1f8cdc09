/**
 * The spelling engine as Lucene analysis components: tokens come in as written, name keys leave at
 * the same positions and offsets. Needs Lucene on the class path, which the rest of the engine does
 * not.
 */
@NullMarked
package org.anun.names.lucene;

import org.jspecify.annotations.NullMarked;
