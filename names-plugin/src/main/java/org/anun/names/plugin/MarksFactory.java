package org.anun.names.plugin;

import java.io.Reader;
import org.anun.names.lucene.MarksCharFilter;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.CharFilterFactory;

/** The character filter {@code anun_marks}: marks inside words go, offsets stay right. */
@NamedComponent("anun_marks")
public final class MarksFactory implements CharFilterFactory {
  @Override
  public Reader create(Reader input) {
    return new MarksCharFilter(input);
  }

  @Override
  public Reader normalize(Reader input) {
    return new MarksCharFilter(input);
  }
}
