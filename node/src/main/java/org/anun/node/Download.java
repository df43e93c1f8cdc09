package org.anun.node;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Objects;
import java.util.function.LongConsumer;

/**
 * A file to fetch whose content is known beforehand. The proxy, where there is one, is that of the
 * JVM ({@code -Dhttps.proxyHost}).
 *
 * @param from where it is
 * @param sha256 the SHA-256 of its bytes, in small hexadecimal digits
 */
public record Download(URI from, String sha256) {
  private static final Duration CONNECT_LIMIT = Duration.ofSeconds(30);
  private static final int CHUNK = 64 * 1024;

  /**
   * Fetches it. The file appears only when it is complete and is what it should be.
   *
   * @param target the file to make; its folder is made too
   * @param size hears how many bytes there will be, if the server says so
   * @param progress hears how many bytes came, each time some did
   * @throws NodeFailure if it cannot be fetched, or is something else
   */
  public void to(Path target, LongConsumer size, LongConsumer progress)
      throws InterruptedException {
    Path folder = Objects.requireNonNull(target.toAbsolutePath().getParent());
    try {
      Files.createDirectories(folder);
      // Of its own name, so that two programs that fetch at once do not meet.
      Path partial = Files.createTempFile(folder, "fetching-", ".part");
      try {
        fetch(partial, size, progress);
        Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(partial);
      }
    } catch (ConnectException e) {
      throw new NodeFailure(from + " cannot be reached", e);
    } catch (IOException e) {
      throw new NodeFailure(from + " cannot be fetched into " + folder + ": " + e, e);
    }
  }

  private void fetch(Path into, LongConsumer size, LongConsumer progress)
      throws IOException, InterruptedException {
    MessageDigest digest = digest();
    try (HttpClient http =
        HttpClient.newBuilder()
            .connectTimeout(CONNECT_LIMIT)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build()) {
      HttpResponse<InputStream> answer =
          http.send(
              HttpRequest.newBuilder(from).build(), HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream in = answer.body();
          OutputStream out = Files.newOutputStream(into)) {
        if (answer.statusCode() != 200) {
          throw new NodeFailure(from + " answered with status " + answer.statusCode());
        }
        answer.headers().firstValueAsLong("Content-Length").ifPresent(size);
        byte[] chunk = new byte[CHUNK];
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
          out.write(chunk, 0, read);
          digest.update(chunk, 0, read);
          progress.accept(read);
        }
      }
    }
    String got = HexFormat.of().formatHex(digest.digest());
    if (!got.equals(sha256)) {
      throw new NodeFailure(
          "%s is not the file that this Anun was built with (SHA-256 %s instead of %s)"
              .formatted(from, got, sha256));
    }
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JVM has SHA-256", e);
    }
  }
}
