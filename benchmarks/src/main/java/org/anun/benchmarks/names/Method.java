package org.anun.benchmarks.names;

import java.util.List;
import org.anun.names.NameKind;

/** A way to tell whether two spellings are one name. */
interface Method {
  /** As the tables name it. */
  String name();

  /** The method with the names of one kind that it is going to be asked about, by their place. */
  NameIndex index(NameKind kind, List<String> names);
}
