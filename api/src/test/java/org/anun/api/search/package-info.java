/** Tests of requests to the index and their answers. */
@NullMarked
package org.anun.api.search;

import org.jspecify.annotations.NullMarked;
