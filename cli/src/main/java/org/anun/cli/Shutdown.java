package org.anun.cli;

import java.util.ArrayDeque;
import java.util.Deque;
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
  private boolean closing;

  Shutdown() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Takes over something that must be closed, and hands it back. */
  synchronized <T extends AutoCloseable> T own(T thing) {
    if (closing) {
      close(thing);
    } else {
      owned.push(thing);
    }
    return thing;
  }

  private synchronized void closeAll() {
    closing = true;
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
