package org.anun.benchmarks.names;

/** Names that a method has read. Rows count from 0; safe for many threads. */
interface NameIndex {
  /** Whether the names in these two rows are one. */
  boolean same(int a, int b);

  /** The rows whose name is that of this row, each once, itself perhaps among them. */
  int[] matching(int row);
}
