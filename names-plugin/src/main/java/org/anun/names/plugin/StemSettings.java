package org.anun.names.plugin;

import java.util.Locale;
import org.anun.names.lucene.CapitalStemFilter;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.StringSetting;

/**
 * The settings of the analyzers {@code anun_english}, {@code anun_armenian}, {@code anun_russian}.
 */
@AnalysisSettings
public interface StemSettings {
  /** Whether articles ({@code text}) or searches ({@code query}) are analyzed. */
  @StringSetting(path = "role", defaultValue = "text")
  String role();

  /**
   * The role of that lower-case name.
   *
   * @throws IllegalArgumentException if there is none, naming those that exist
   */
  static CapitalStemFilter.Role parse(String name) {
    for (CapitalStemFilter.Role role : CapitalStemFilter.Role.values()) {
      if (role.name().toLowerCase(Locale.ROOT).equals(name)) {
        return role;
      }
    }
    throw new IllegalArgumentException("role must be text or query, not \"" + name + "\"");
  }
}
