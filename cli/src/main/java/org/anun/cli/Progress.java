package org.anun.cli;

import java.util.function.LongConsumer;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** How many bytes are done, shown where standard error is a terminal. For one thread. */
final class Progress implements LongConsumer, AutoCloseable {
  private static final long MEGABYTE = 1024 * 1024;

  private final @Nullable ProgressBar bar;

  /**
   * Progress over bytes that {@link #expect} will tell the number of.
   *
   * @param task what is done, as the bar says
   */
  Progress(String task) {
    // The launcher knows whether standard error is a terminal; Java 21 cannot ask.
    bar =
        Boolean.getBoolean("anun.terminal")
            ? new ProgressBarBuilder()
                .setTaskName(task)
                .setUnit(" MB", MEGABYTE)
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setConsumer(new ConsoleProgressBarConsumer(System.err))
                .build()
            : null;
  }

  /** Says how many bytes there will be. */
  void expect(long bytes) {
    if (bar != null) {
      bar.maxHint(bytes);
    }
  }

  @Override
  public void accept(long bytes) {
    if (bar != null) {
      bar.stepBy(bytes);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
