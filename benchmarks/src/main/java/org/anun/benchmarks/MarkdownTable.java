package org.anun.benchmarks;

import java.util.List;
import java.util.Locale;

/** Rows between bars; figures are put into words in one place. */
public final class MarkdownTable {
  private final StringBuilder text = new StringBuilder();

  /** A table with this head. */
  public MarkdownTable(List<String> head) {
    row(head);
    text.append("|---".repeat(head.size())).append("|\n");
  }

  public void row(List<String> cells) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  /** A share with three digits; a dash where there is none. */
  public static String share(double value) {
    return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.3f", value);
  }

  /** A large number in thousands. */
  public static String thousands(double value) {
    return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%,.0fk", value / 1000);
  }

  /** A small number with one digit. */
  public static String tenths(double value) {
    return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.1f", value);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
