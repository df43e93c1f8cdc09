/**
 * A document's path: {@code read} -> {@code clean} -> {@code language} -> {@code mention} -> {@code
 * story} -> {@code load}. {@code Inspector} walks everything but the last step.
 */
@NullMarked
package org.anun.indexer;

import org.jspecify.annotations.NullMarked;
