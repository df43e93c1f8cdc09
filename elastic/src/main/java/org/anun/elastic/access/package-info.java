/**
 * Who may do what in Elasticsearch: the keys of {@code mappings/access}, made and kept right by an
 * administrator's connection and written to files that only their owner reads.
 */
@NullMarked
package org.anun.elastic.access;

import org.jspecify.annotations.NullMarked;
