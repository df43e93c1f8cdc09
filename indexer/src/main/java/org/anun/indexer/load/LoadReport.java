package org.anun.indexer.load;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.anun.indexer.read.RejectReason;
import org.anun.indexer.read.Unusable;

/**
 * Where every document of a load went: {@code read} is the sum of the other counts.
 *
 * @param read documents met, usable or not
 * @param indexed documents written for the first time
 * @param updated documents that were there with other content
 * @param unchanged documents that were there already
 * @param rejectedByReason how many could not be used, by reason
 * @param rejected each of them
 * @param ignoredFields fields of JSON lines that Anun does not know, with how many lines held them
 */
public record LoadReport(
    int read,
    int indexed,
    int updated,
    int unchanged,
    @JsonProperty("rejected_by_reason") SortedMap<RejectReason, Integer> rejectedByReason,
    List<Unusable> rejected,
    @JsonProperty("ignored_fields") SortedMap<String, Integer> ignoredFields) {

  /** Copies the collections. */
  public LoadReport {
    rejectedByReason = Collections.unmodifiableSortedMap(new TreeMap<>(rejectedByReason));
    rejected = List.copyOf(rejected);
    ignoredFields = Collections.unmodifiableSortedMap(new TreeMap<>(ignoredFields));
  }

  static LoadReport of(
      int indexed,
      int updated,
      int unchanged,
      List<Unusable> rejected,
      Map<String, Integer> ignoredFields) {
    TreeMap<RejectReason, Integer> byReason = new TreeMap<>();
    rejected.forEach(one -> byReason.merge(one.reason(), 1, Integer::sum));
    return new LoadReport(
        indexed + updated + unchanged + rejected.size(),
        indexed,
        updated,
        unchanged,
        byReason,
        rejected,
        new TreeMap<>(ignoredFields));
  }
}
