package org.anun.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Stands between the API and Elasticsearch, and makes it slow, or takes it away and back. */
final class Proxy implements AutoCloseable {
  private final InetSocketAddress target;
  private final int port;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile ServerSocket listening;
  private volatile Duration delay = Duration.ZERO;

  Proxy(URI elasticsearch) throws IOException {
    target = new InetSocketAddress(elasticsearch.getHost(), elasticsearch.getPort());
    listening = listen(0);
    port = listening.getLocalPort();
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** From now on, each piece of an answer takes so much longer. */
  void slow(Duration longer) {
    delay = longer;
  }

  /** As if Elasticsearch had ended: connections break, new ones are refused. */
  void stop() throws IOException {
    listening.close();
    for (Socket socket : open) {
      socket.close();
    }
  }

  /** As if it had been started again. */
  void restart() throws IOException {
    listening = listen(port);
  }

  private ServerSocket listen(int where) throws IOException {
    var socket = new ServerSocket();
    socket.setReuseAddress(true);
    socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), where));
    Thread.ofVirtual().start(() -> accept(socket));
    return socket;
  }

  private void accept(ServerSocket socket) {
    try {
      while (true) {
        Socket client = socket.accept();
        Socket server = new Socket(target.getAddress(), target.getPort());
        open.add(client);
        open.add(server);
        Thread.ofVirtual().start(() -> copy(client, server, false));
        Thread.ofVirtual().start(() -> copy(server, client, true));
      }
    } catch (IOException stopped) {
      // stop() has closed the socket
    }
  }

  private void copy(Socket from, Socket to, boolean answer) {
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      byte[] buffer = new byte[64 * 1024];
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        if (answer) {
          Thread.sleep(delay);
        }
        out.write(buffer, 0, read);
      }
    } catch (IOException closed) {
      // one side has gone
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } finally {
      open.remove(from);
      open.remove(to);
    }
  }

  @Override
  public void close() {
    try {
      stop();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
