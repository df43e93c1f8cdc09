/**
 * What the API costs on top of Elasticsearch: the same searches through the API and straight to
 * Elasticsearch, on one node in one run.
 */
@NullMarked
package org.anun.benchmarks.api;

import org.jspecify.annotations.NullMarked;
