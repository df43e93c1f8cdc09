/**
 * Who may ask: a file of API keys, of which it holds only hashes, enters; for the key that a
 * request carries its owner's name, or a refusal, leaves.
 */
@NullMarked
package org.anun.api.key;

import org.jspecify.annotations.NullMarked;
