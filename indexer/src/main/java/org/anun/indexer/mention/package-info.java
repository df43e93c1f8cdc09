/**
 * Who an article names, and how it spells them: labelled text in, persons with their places and the
 * attested spellings out. Only article segments are read; interface, related links and appeals name
 * nobody.
 */
@NullMarked
package org.anun.indexer.mention;

import org.jspecify.annotations.NullMarked;
