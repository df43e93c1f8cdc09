package org.anun.names.plugin;

import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.BooleanSetting;
import org.elasticsearch.plugin.settings.StringSetting;

/** The settings of the {@code anun_names} token filter. */
@AnalysisSettings
public interface NamesSettings {
  /** Which spellings meet: {@code any} script or the same {@code script} only. */
  @StringSetting(path = "scope", defaultValue = "any")
  String scope();

  /** Whether only words that look like names have keys: for index time, not for queries. */
  @BooleanSetting(path = "capitalised_only", defaultValue = false)
  boolean capitalisedOnly();
}
