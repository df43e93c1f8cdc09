/**
 * What the API tells people, in English, Armenian and Russian. A {@link
 * org.anun.api.wording.Message} is made where something is known, and becomes a sentence where the
 * reader's language is.
 */
@NullMarked
package org.anun.api.wording;

import org.jspecify.annotations.NullMarked;
