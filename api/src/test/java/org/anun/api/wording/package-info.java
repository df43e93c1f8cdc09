@NullMarked
package org.anun.api.wording;

import org.jspecify.annotations.NullMarked;
