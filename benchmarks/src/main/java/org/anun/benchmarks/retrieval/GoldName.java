package org.anun.benchmarks.retrieval;

/**
 * One spelling of a name in the gold data.
 *
 * @param cluster the name that it spells, by number
 * @param family spelling family: names of one family but of different clusters are neither right
 *     nor wrong
 * @param region whether the name is from the region that is asked about
 * @param form the spelling, beginning with a capital where its script has them
 */
record GoldName(int cluster, String family, boolean region, String form) {}
