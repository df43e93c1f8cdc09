package org.anun.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.TransportException;
import co.elastic.clients.transport.instrumentation.Instrumentation;
import co.elastic.clients.transport.instrumentation.NoopInstrumentation;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.ResponseException;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import co.elastic.clients.transport.rest5_client.low_level.Rest5ClientBuilder;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.Base64;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.HostnameVerificationPolicy;
import org.apache.hc.client5.http.ssl.HttpsSupport;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.http.nio.ssl.TlsStrategy;
import org.apache.hc.core5.util.Timeout;

/**
 * An open client for one Elasticsearch. Thread-safe; close it once when done.
 *
 * <p>Opening makes no call. Use {@link #call} around calls, so that a failure reaches the caller as
 * {@link ElasticsearchUnreachable} or {@link ElasticsearchRefused} with a sentence for people.
 */
public final class ElasticConnection implements AutoCloseable {
  /** Requests to Elasticsearch at the same time; more wait for one of these to end. */
  public static final int CONNECTIONS = 64;

  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(3);

  private final ConnectionSettings settings;
  private final ElasticsearchClient client;

  private ElasticConnection(ConnectionSettings settings, ElasticsearchClient client) {
    this.settings = settings;
    this.client = client;
  }

  /**
   * A connection that waits at most this long for each answer.
   *
   * @throws IllegalArgumentException if the certificate authority's file cannot be used
   */
  public static ElasticConnection open(ConnectionSettings settings, Duration answerTimeout) {
    SSLContext context = context(settings);
    Rest5ClientBuilder builder =
        Rest5Client.builder(settings.nodes())
            .setSSLContext(context)
            .setConnectionConfigCallback(
                connection ->
                    connection
                        .setConnectTimeout(Timeout.of(CONNECT_TIMEOUT))
                        .setSocketTimeout(Timeout.of(answerTimeout)))
            .setConnectionManagerCallback(
                pool ->
                    pool.setMaxConnPerRoute(CONNECTIONS)
                        .setMaxConnTotal(CONNECTIONS)
                        .setTlsStrategy(checkingNames(context)))
            .setRequestConfigCallback(
                request ->
                    request
                        .setResponseTimeout(Timeout.of(answerTimeout))
                        .setConnectionRequestTimeout(Timeout.of(answerTimeout)))
            // The HTTP client would ask the same node again a second after a 429 or a 503, when
            // what
            // an overloaded Elasticsearch needs is less to do. Where there are several nodes, the
            // Elasticsearch client asks the next one after a 502, 503 or 504 or no answer.
            .setHttpClientConfigCallback(
                http ->
                    http.disableAutomaticRetries()
                        .disableContentCompression()
                        .disableCookieManagement());
    if (settings.apiKey() != null) {
      builder.setDefaultHeaders(authorization("ApiKey " + settings.apiKey()));
    } else if (settings.username() != null) {
      byte[] pair =
          (settings.username() + ":" + settings.password()).getBytes(StandardCharsets.UTF_8);
      builder.setDefaultHeaders(authorization("Basic " + Base64.getEncoder().encodeToString(pair)));
    }
    ObjectMapper json = new ObjectMapper();
    return new ElasticConnection(
        settings,
        new ElasticsearchClient(
            new Rest5ClientTransport(
                builder.build(),
                new JacksonJsonpMapper(json),
                null,
                NoopInstrumentation.INSTANCE)));
  }

  private static Header[] authorization(String value) {
    return new Header[] {new BasicHeader("Authorization", value)};
  }

  /**
   * Asks of a server whose certificate is trusted that it is also made out to the name in the URL.
   * The HTTP client's own default leaves that to the JVM, which does not do it there: with {@code
   * httpclient5} 5.6.3 any trusted certificate passed for any name.
   */
  private static TlsStrategy checkingNames(SSLContext context) {
    return new DefaultClientTlsStrategy(
        context, HostnameVerificationPolicy.BOTH, HttpsSupport.getDefaultHostnameVerifier());
  }

  private static SSLContext context(ConnectionSettings settings) {
    Path authority = settings.certificateAuthority();
    if (authority != null) {
      return trusting(authority);
    }
    if (settings.nodes().stream().noneMatch(node -> node.getScheme().equalsIgnoreCase("https"))) {
      return NoTls.context();
    }
    try {
      return SSLContext.getDefault();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this JVM knows no TLS", e);
    }
  }

  /**
   * Trusts servers whose certificates this authority has signed, and no others.
   *
   * @param authority a PEM file, with one certificate or several
   * @throws IllegalArgumentException if it cannot be used
   */
  public static SSLContext trusting(Path authority) {
    try (InputStream pem = Files.newInputStream(authority)) {
      KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
      trusted.load(null, null);
      int number = 0;
      for (Certificate certificate :
          CertificateFactory.getInstance("X.509").generateCertificates(pem)) {
        trusted.setCertificateEntry("authority-" + number++, certificate);
      }
      TrustManagerFactory trust =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(trusted);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, trust.getTrustManagers(), null);
      return context;
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalArgumentException(
          "the certificate authority cannot be used: " + authority + " (" + e.getMessage() + ")",
          e);
    }
  }

  /** The client itself. */
  public ElasticsearchClient client() {
    return client;
  }

  /** The client itself, with each of its calls told to somebody who measures them. */
  public ElasticsearchClient client(Instrumentation observer) {
    Rest5ClientTransport transport = (Rest5ClientTransport) client._transport();
    return new ElasticsearchClient(
        new Rest5ClientTransport(transport.restClient(), transport.jsonpMapper(), null, observer));
  }

  /** Where this connection leads. */
  public ConnectionSettings settings() {
    return settings;
  }

  /** One exchange with Elasticsearch. */
  @FunctionalInterface
  public interface Call<T> {
    /** Makes the exchange. */
    T make(ElasticsearchClient client) throws IOException;
  }

  /**
   * The answer to a call.
   *
   * @throws ElasticsearchUnreachable if no answer came
   * @throws ElasticsearchRefused if the answer was a refusal
   */
  public <T> T call(Call<T> call) {
    try {
      return call.make(client);
    } catch (ElasticsearchException | IOException e) {
      throw failure(e);
    }
  }

  /** What a client's exception means to a person: unreachable or refused. */
  public RuntimeException failure(Throwable thrown) {
    if (thrown instanceof ElasticsearchException refused) {
      return refused(refused.status(), reason(refused), refused);
    }
    if (thrown instanceof TransportException answered && answered.response() != null) {
      return refused(answered.statusCode(), String.valueOf(answered.getMessage()), answered);
    }
    if (thrown instanceof ResponseException answered) {
      // Of statuses from 500 on the client keeps no reason.
      int status = answered.getResponse().getStatusCode();
      return refused(status, "it has too much to do, or a fault; its log says what", answered);
    }
    String insecure = TlsTrouble.of(thrown);
    return new ElasticsearchUnreachable(
        insecure != null
            ? "no secure connection to Elasticsearch at " + settings.address() + ": " + insecure
            : "Elasticsearch does not answer at "
                + settings.address()
                + "; start it ('./anun node') or set ANUN_ELASTICSEARCH_URL",
        thrown);
  }

  private ElasticsearchRefused refused(int status, String reason, Exception cause) {
    String message =
        switch (status) {
          case 401 ->
              "Elasticsearch at "
                  + settings.address()
                  + (settings.isAnonymous()
                      ? " wants credentials (401), and none were given; set"
                      : " refused the credentials (401); check")
                  + " ANUN_ELASTICSEARCH_API_KEY_FILE, or ANUN_ELASTICSEARCH_USERNAME and"
                  + " _PASSWORD_FILE (or the flags --elasticsearch-api-key, -username, -password)";
          case 403 ->
              "Elasticsearch at " + settings.address() + " does not permit this (403): " + reason;
          default ->
              "Elasticsearch at " + settings.address() + " refused (" + status + "): " + reason;
        };
    return new ElasticsearchRefused(message, status, cause);
  }

  private static String reason(ElasticsearchException refused) {
    String reason = refused.error().reason();
    var cause = refused.error().causedBy();
    while (cause != null) {
      if (cause.reason() != null) {
        reason = cause.reason();
      }
      cause = cause.causedBy();
    }
    return String.valueOf(reason);
  }

  @Override
  public void close() {
    try {
      client._transport().close();
    } catch (IOException e) {
      throw new UncheckedIOException("closing the connection to " + settings.address(), e);
    }
  }
}
