package org.anun.names.plugin;

import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.StringSetting;

/** The settings of the {@code anun_names} token filter. */
@AnalysisSettings
public interface NamesSettings {
  /** Which spellings meet: {@code any} script or the same {@code script} only. */
  @StringSetting(path = "scope", defaultValue = "any")
  String scope();

  /**
   * Whether only words that look like names have keys ({@code true}): for index time, not for
   * queries. A string, because the server reads any word that is not {@code true} as false.
   */
  @StringSetting(path = "capitalised_only", defaultValue = "false")
  String capitalisedOnly();

  /**
   * Whether the weighted keys of likely other spellings follow the precise ones ({@code true}): for
   * queries, not for index time. A string for the same reason.
   */
  @StringSetting(path = "expand", defaultValue = "false")
  String expand();
}
