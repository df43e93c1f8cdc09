/** Tests of questions. */
@NullMarked
package org.anun.api.query;

import org.jspecify.annotations.NullMarked;
