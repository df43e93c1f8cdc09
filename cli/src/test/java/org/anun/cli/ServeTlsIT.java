package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code anun serve} with a certificate. */
@ExtendWith(LiveElasticsearch.class)
class ServeTlsIT {
  @TempDir private static Path folder;
  private static String elasticsearch = "";
  private static TestAuthority authority;

  @BeforeAll
  static void prepare(URI url) throws IOException {
    elasticsearch = url.toString();
    try (LiveApi api = new LiveApi(url)) {
      api.load(folder.resolve("a.jsonl"), List.of(Map.of("text", "Levon Manukyan sang.")));
    }
    authority = new TestAuthority(folder, "authority");
    authority.issue("first");
    authority.issue("second");
    authority.issue("rsa", "-keyalg RSA -keysize 2048", "ip:127.0.0.1", 10);
    authority.issue("ed", "-keyalg Ed25519", "ip:127.0.0.1", 30);
    String key = Files.readString(file("rsa.key.pem"));
    Files.writeString(file("pkcs1.pem"), key.replace("PRIVATE", "RSA PRIVATE"));
    Files.writeString(file("locked.pem"), key.replace("PRIVATE", "ENCRYPTED PRIVATE"));
    Files.writeString(file("cut.pem"), key.replaceFirst("(?s)\n.*\n-----END", "\nMIIB\n-----END"));
  }

  private static Path file(String name) {
    return folder.resolve(name);
  }

  private static String[] serve(String options) {
    List<String> all =
        new ArrayList<>(
            List.of("serve", "--elasticsearch-url", elasticsearch, "--without-keys", "--port=0"));
    all.addAll(List.of("--api-keys", file("none.tsv").toString()));
    for (String option : options.split(" ", -1)) {
      all.add(option.endsWith(".pem") ? file(option).toString() : option);
    }
    return all.toArray(String[]::new);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "--tls-certificate first.chain.pem | go together",
        "--tls-key first.key.pem | go together",
        "--tls-certificate none.pem --tls-key first.key.pem | cannot read",
        "--tls-certificate first.chain.pem --tls-key none.pem | cannot read",
        "--tls-certificate first.key.pem --tls-key first.key.pem | first.key.pem",
        "--tls-certificate first.chain.pem --tls-key first.chain.pem | no 'BEGIN PRIVATE KEY'",
        "--tls-certificate first.chain.pem --tls-key second.key.pem | not the one of the first",
        "--tls-certificate rsa.chain.pem --tls-key first.key.pem | not the one of the first",
        "--tls-certificate rsa.chain.pem --tls-key pkcs1.pem | openssl pkcs8 -topk8",
        "--tls-certificate rsa.chain.pem --tls-key locked.pem | openssl pkcs8 -topk8",
        "--tls-certificate rsa.chain.pem --tls-key cut.pem | must be RSA, EC or Ed25519",
        "--tls-certificate rsa.chain.pem --tls-key rsa.key.pem --without-tls | leave out",
      })
  void refusals(String options, String told) throws IOException {
    CommandRun refused = CommandRun.of("", serve(options));
    assertEquals(ExitCode.USAGE, refused.code(), refused.err());
    assertTrue(refused.err().contains(told), refused.err());
    assertEquals(1, refused.err().strip().lines().count(), refused.err());
    for (String key : List.of("first", "second", "rsa")) {
      String secret = Files.readAllLines(file(key + ".key.pem")).get(1);
      assertFalse(refused.err().contains(secret), refused.err());
    }
  }

  private static HttpClient client() {
    return HttpClient.newBuilder().sslContext(authority.trusting()).build();
  }

  private static HttpResponse<String> get(HttpClient http, URI address)
      throws IOException, InterruptedException {
    return http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"first", "rsa", "ed"})
  void answersOverTlsAlone(String certificate) throws Exception {
    try (Program program =
            Program.start(
                serve(
                    "--bind 0.0.0.0 --tls-certificate %1$s.chain.pem --tls-key %1$s.key.pem"
                        .formatted(certificate)));
        HttpClient http = client();
        HttpClient stranger = HttpClient.newHttpClient()) {
      String ready = program.await("ready ");
      assertTrue(ready.startsWith("ready https://0.0.0.0:"), ready);
      URI server = URI.create("https://127.0.0.1:" + URI.create(ready.substring(6)).getPort());
      for (String address : List.of("/v1/search?q=Manukyan", "/", "/health/ready", "/metrics")) {
        HttpResponse<String> answer = get(http, server.resolve(address));
        assertEquals(200, answer.statusCode(), address);
        assertTrue(answer.headers().firstValue("Strict-Transport-Security").isEmpty());
        assertTrue(List.of("TLSv1.3", "TLSv1.2").contains(protocol(answer)));
      }
      assertThrows(SSLException.class, () -> get(stranger, server.resolve("/")));
      URI plain = URI.create("http://127.0.0.1:" + server.getPort() + "/v1/search?q=Manukyan");
      assertThrows(IOException.class, () -> get(stranger, plain));
    }
  }

  private static String protocol(HttpResponse<String> answer) {
    return answer.sslSession().orElseThrow().getProtocol();
  }

  /** The number of the certificate that a new connection is shown. */
  private static BigInteger shown(URI server) {
    try (SSLSocket socket =
        (SSLSocket)
            authority
                .trusting()
                .getSocketFactory()
                .createSocket(server.getHost(), server.getPort())) {
      return ((X509Certificate) socket.getSession().getPeerCertificates()[0]).getSerialNumber();
    } catch (SSLPeerUnverifiedException untrusted) {
      throw new IllegalStateException(untrusted);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void put(String certificate, String suffix) throws IOException {
    Path fresh = Files.copy(file(certificate + suffix), file("fresh.pem"));
    Files.move(fresh, file("live" + suffix), StandardCopyOption.REPLACE_EXISTING);
  }

  @Test
  void aRenewedCertificateCountsWithoutARestart() throws Exception {
    put("first", ".chain.pem");
    put("first", ".key.pem");
    try (Program program =
            Program.start(serve("--tls-certificate live.chain.pem --tls-key live.key.pem"));
        HttpClient http = client()) {
      URI server = URI.create(program.await("ready ").substring("ready ".length()));
      BigInteger before = shown(server);
      put("second", ".chain.pem");
      NodeCalls.await(
          "the warning", () -> ready(http, server).contains("not the one of the first"));
      assertEquals(before, shown(server));
      put("second", ".key.pem");
      NodeCalls.await("the new certificate", () -> !before.equals(shown(server)));
      // It lasts ten days, and fourteen are soon.
      assertTrue(ready(http, server).contains("certificate of this server ends 2"));
      put("ed", ".chain.pem");
      put("ed", ".key.pem");
      NodeCalls.await("no warning", () -> ready(http, server).equals("{\"status\":\"ready\"}"));
    }
  }

  private static String ready(HttpClient http, URI server) {
    try {
      return get(http, server.resolve("/health/ready")).body().strip();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
