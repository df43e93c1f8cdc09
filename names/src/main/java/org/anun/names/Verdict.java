package org.anun.names;

/** Whether two spellings are taken for one name. */
public enum Verdict {
  SAME,
  DIFFERENT
}
