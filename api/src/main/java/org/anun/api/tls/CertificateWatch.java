package org.anun.api.tls;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/** Looks at a certificate's files now and then, from the server's start to its stop. */
public final class CertificateWatch extends AbstractLifeCycle {
  private final CertificateFiles files;
  private final SslContextFactory context;
  private final Scheduler scheduler;
  private final Duration period;
  private volatile Scheduler.@Nullable Task next;

  /**
   * @param scheduler the server's
   * @param period between two looks
   */
  public CertificateWatch(
      CertificateFiles files, SslContextFactory context, Scheduler scheduler, Duration period) {
    this.files = files;
    this.context = context;
    this.scheduler = scheduler;
    this.period = period;
  }

  @Override
  protected void doStart() {
    schedule();
  }

  private void schedule() {
    next = scheduler.schedule(this::look, period.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void look() {
    files.follow(context);
    if (isRunning()) {
      schedule();
    }
  }

  @Override
  protected void doStop() {
    Scheduler.Task waiting = next;
    if (waiting != null) {
      waiting.cancel();
    }
  }
}
