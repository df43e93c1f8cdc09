package org.anun.cli;

import java.util.function.LongConsumer;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** How much is done, shown where standard error is a terminal. For one thread. */
final class Progress implements LongConsumer, AutoCloseable {
  private static final long MEGABYTE = 1024 * 1024;

  private final @Nullable ProgressBar bar;

  /**
   * Progress over bytes that {@link #expect} will tell the number of.
   *
   * @param task what is done, as the bar says
   */
  Progress(String task) {
    this(task, " MB", MEGABYTE);
  }

  /** Progress over articles. */
  static Progress ofArticles(String task) {
    return new Progress(task, " articles", 1);
  }

  private Progress(String task, String unit, long size) {
    // The launcher knows whether standard error is a terminal; Java 21 cannot ask.
    bar =
        Boolean.getBoolean("anun.terminal")
            ? new ProgressBarBuilder()
                .setTaskName(task)
                .setUnit(unit, size)
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setConsumer(new ConsoleProgressBarConsumer(System.err))
                .build()
            : null;
  }

  /** Says how much there will be. */
  void expect(long all) {
    if (bar != null) {
      bar.maxHint(all);
    }
  }

  @Override
  public void accept(long done) {
    if (bar != null) {
      bar.stepBy(done);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
