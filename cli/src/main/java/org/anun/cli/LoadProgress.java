package org.anun.cli;

import java.util.function.LongConsumer;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** How much of the inputs has been read, shown where standard error is a terminal. */
final class LoadProgress implements LongConsumer, AutoCloseable {
  private static final long MEGABYTE = 1024 * 1024;

  private final @Nullable ProgressBar bar;

  /** Progress over this many bytes. */
  LoadProgress(long bytes) {
    // The launcher knows whether standard error is a terminal; Java 21 cannot ask.
    bar =
        Boolean.getBoolean("anun.terminal")
            ? new ProgressBarBuilder()
                .setTaskName("Indexing")
                .setInitialMax(bytes)
                .setUnit(" MB", MEGABYTE)
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setConsumer(new ConsoleProgressBarConsumer(System.err))
                .build()
            : null;
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
