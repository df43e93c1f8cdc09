package org.anun.apikeys;

import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.pattern.PatternCaptureGroupTokenFilter;
import org.elasticsearch.plugin.Inject;
import org.elasticsearch.plugin.NamedComponent;
import org.elasticsearch.plugin.analysis.TokenFilterFactory;

/** The token filter {@code pattern_capture}: the groups of regular expressions as words. */
@NamedComponent("pattern_capture")
public final class PatternCaptureFactory implements TokenFilterFactory {
  private final Pattern[] patterns;
  private final boolean preserveOriginal;

  /** Reads the settings when an index is created or opened. */
  @Inject
  public PatternCaptureFactory(PatternCaptureSettings settings) {
    patterns = settings.patterns().stream().map(Pattern::compile).toArray(Pattern[]::new);
    preserveOriginal = settings.preserveOriginal();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new PatternCaptureGroupTokenFilter(input, preserveOriginal, patterns);
  }
}
