/** Tests of the HTTP face. */
@NullMarked
package org.anun.api;

import org.jspecify.annotations.NullMarked;
