package org.anun.apikeys;

import java.util.List;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.BooleanSetting;
import org.elasticsearch.plugin.settings.ListSetting;

/** The settings of the {@code pattern_capture} token filter. */
@AnalysisSettings
public interface PatternCaptureSettings {
  /** Regular expressions whose groups become words. */
  @ListSetting(path = "patterns")
  List<String> patterns();

  /** Whether the word itself stays. */
  @BooleanSetting(path = "preserve_original", defaultValue = true)
  boolean preserveOriginal();
}
