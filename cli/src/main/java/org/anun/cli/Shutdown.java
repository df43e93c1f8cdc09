package org.anun.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Closes what a command started, last first: when the command ends, or when Ctrl-C or SIGTERM ends
 * the program. Each thing is closed once.
 */
final class Shutdown implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Shutdown.class);

  private final Deque<AutoCloseable> owned = new ArrayDeque<>();
  private final Thread hook = new Thread(this::closeAll, "shutdown");
  private volatile boolean closing;

  Shutdown() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /**
   * Starts something that must be closed, takes it over and hands it back. A signal waits for the
   * start, so that nothing is started and forgotten.
   *
   * @throws IllegalStateException if the program is ending
   */
  synchronized <T extends AutoCloseable> T own(Supplier<T> start) {
    if (closing) {
      throw new IllegalStateException("the program is ending");
    }
    T thing = start.get();
    owned.push(thing);
    return thing;
  }

  /** Whether the program is ending, so that what ends now was told to. */
  boolean closing() {
    return closing;
  }

  private void closeAll() {
    closing = true;
    closeOwned();
  }

  private synchronized void closeOwned() {
    while (!owned.isEmpty()) {
      close(owned.pop());
    }
  }

  private static void close(AutoCloseable thing) {
    try {
      thing.close();
    } catch (Exception e) {
      LOG.warn("stopping {}: {}", thing.getClass().getSimpleName(), e.toString());
    }
  }

  @Override
  public void close() {
    closeAll();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      LOG.debug("the program is ending already");
    }
  }
}
