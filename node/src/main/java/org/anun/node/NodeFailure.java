package org.anun.node;

/** The local node could not be started; the message is one sentence that says what to do. */
public final class NodeFailure extends RuntimeException {
  /** A failure that nothing else caused. */
  public NodeFailure(String message) {
    super(message);
  }

  /** A failure with what the system reported. */
  public NodeFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
