/** The anun command. */
@NullMarked
package org.anun.cli;

import org.jspecify.annotations.NullMarked;
