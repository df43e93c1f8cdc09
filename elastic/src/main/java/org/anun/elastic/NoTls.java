package org.anun.elastic;

import java.security.KeyManagementException;
import java.security.SecureRandom;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLContextSpi;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLServerSocketFactory;
import javax.net.ssl.SSLSessionContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import org.jspecify.annotations.Nullable;

/**
 * The context of a connection that is not encrypted. The HTTP client wants one all the same; the
 * JVM's own would set TLS up at each start, and its default one read the certificates of some
 * hundred authorities too. Nothing can be encrypted with this.
 */
final class NoTls extends SSLContextSpi {
  private NoTls() {}

  static SSLContext context() {
    return new Context();
  }

  private static final class Context extends SSLContext {
    private Context() {
      super(new NoTls(), null, "none");
    }
  }

  private static IllegalStateException unencrypted() {
    return new IllegalStateException("this connection is not encrypted");
  }

  @Override
  protected void engineInit(
      KeyManager @Nullable [] keys, TrustManager @Nullable [] trust, @Nullable SecureRandom random)
      throws KeyManagementException {
    throw new KeyManagementException(unencrypted());
  }

  @Override
  protected SSLSocketFactory engineGetSocketFactory() {
    throw unencrypted();
  }

  @Override
  protected SSLServerSocketFactory engineGetServerSocketFactory() {
    throw unencrypted();
  }

  @Override
  protected SSLEngine engineCreateSSLEngine() {
    throw unencrypted();
  }

  @Override
  protected SSLEngine engineCreateSSLEngine(String host, int port) {
    throw unencrypted();
  }

  @Override
  protected SSLSessionContext engineGetServerSessionContext() {
    throw unencrypted();
  }

  @Override
  protected SSLSessionContext engineGetClientSessionContext() {
    throw unencrypted();
  }
}
