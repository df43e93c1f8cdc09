/** The spelling engine. */
@NullMarked
package org.anun.names;

import org.jspecify.annotations.NullMarked;
