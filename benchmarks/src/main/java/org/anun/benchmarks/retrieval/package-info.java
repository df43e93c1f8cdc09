/**
 * How well names are found in a live Elasticsearch, and what the name fields cost at index time.
 *
 * <p>A folder of gold data enters {@code RetrievalCommand}, sample articles enter {@code
 * IndexCostCommand}; tables in Markdown leave them. Both start a throw-away Elasticsearch of their
 * own.
 */
@NullMarked
package org.anun.benchmarks.retrieval;

import org.jspecify.annotations.NullMarked;
