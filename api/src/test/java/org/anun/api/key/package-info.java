/** Tests of API keys. */
@NullMarked
package org.anun.api.key;

import org.jspecify.annotations.NullMarked;
