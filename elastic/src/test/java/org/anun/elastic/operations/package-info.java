@NullMarked
package org.anun.elastic.operations;

import org.jspecify.annotations.NullMarked;
