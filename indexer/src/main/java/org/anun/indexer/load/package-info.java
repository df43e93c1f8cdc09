/**
 * Documents into Elasticsearch: what is new or changed is written in bulk, what is there already is
 * left alone, and every document is accounted for in a report.
 */
@NullMarked
package org.anun.indexer.load;

import org.jspecify.annotations.NullMarked;
