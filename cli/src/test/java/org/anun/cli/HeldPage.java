package org.anun.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * The page as it is where the search is slow: behind its head it waits until the browser has asked
 * for {@link #GO_ON}, or for half a minute.
 */
final class HeldPage implements AutoCloseable {
  static final String GO_ON = "/go-on";

  private static final String ANSWER = "<div id=\"served\">";

  private final URI api;
  private final boolean cutsOff;
  private final HttpServer server;
  private final HttpClient http = HttpClient.newHttpClient();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch goOn = new CountDownLatch(1);

  /**
   * Serves on a free port.
   *
   * @param cutsOff whether the connection breaks in the middle of the answer
   */
  HeldPage(URI api, boolean cutsOff) throws IOException {
    this.api = api;
    this.cutsOff = cutsOff;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    if (path.equals(GO_ON)) {
      goOn.countDown();
      exchange.sendResponseHeaders(204, -1);
      exchange.close();
      return;
    }
    HttpRequest.Builder request = HttpRequest.newBuilder(api.resolve(exchange.getRequestURI()));
    List<String> languages =
        exchange.getRequestHeaders().getOrDefault("Accept-Language", List.of());
    languages.forEach(each -> request.header("Accept-Language", each));
    try (OutputStream client = exchange.getResponseBody()) {
      HttpResponse<byte[]> answer = http.send(request.build(), BodyHandlers.ofByteArray());
      for (String name : List.of("Content-Type", "Content-Security-Policy")) {
        answer
            .headers()
            .firstValue(name)
            .ifPresent(value -> exchange.getResponseHeaders().set(name, value));
      }
      byte[] body = answer.body();
      exchange.sendResponseHeaders(answer.statusCode(), body.length);
      int head =
          path.equals("/") ? new String(body, StandardCharsets.ISO_8859_1).indexOf(ANSWER) : 0;
      client.write(body, 0, head);
      client.flush();
      if (head > 0) {
        goOn.await(30, TimeUnit.SECONDS);
      }
      client.write(body, head, (body.length - head) / (cutsOff && head > 0 ? 2 : 1));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } finally {
      exchange.close();
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
    http.close();
  }
}
