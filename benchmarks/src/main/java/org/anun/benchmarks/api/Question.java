package org.anun.benchmarks.api;

/**
 * One search, asked in two ways.
 *
 * @param address path and query for the API
 * @param body what the API sends to Elasticsearch for its hits and counts
 */
record Question(String address, String body) {}
