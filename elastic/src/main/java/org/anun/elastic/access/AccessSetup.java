package org.anun.elastic.access;

import co.elastic.clients.elasticsearch.security.ApiKey;
import co.elastic.clients.elasticsearch.security.AuthenticateResponse;
import co.elastic.clients.elasticsearch.security.ClusterPrivilege;
import co.elastic.clients.elasticsearch.security.CreateApiKeyResponse;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anun.elastic.ConnectionSettings;
import org.anun.elastic.ElasticConnection;
import org.anun.elastic.ElasticsearchRefused;
import org.anun.elastic.Indices;

/** Makes the keys that Anun needs, with an administrator's connection. Not for many threads. */
public final class AccessSetup {
  private static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(30);

  private final ElasticConnection administrator;

  /**
   * @throws IllegalArgumentException if the connection has no user name and password: a key made
   *     with a key would have no privileges
   */
  public AccessSetup(ElasticConnection administrator) {
    if (administrator.settings().username() == null) {
      throw new IllegalArgumentException(
          "keys are made by a user, not with a key: give an administrator's"
              + " ANUN_ELASTICSEARCH_USERNAME and ANUN_ELASTICSEARCH_PASSWORD_FILE");
    }
    this.administrator = administrator;
  }

  /** What became of one key's file. */
  public enum Outcome {
    /** Its key works and has the right privileges. */
    KEPT,
    /** There was none; now there is. */
    CREATED,
    /** Its key did not work, had other privileges, or was to be rotated; it counts no longer. */
    REPLACED
  }

  /**
   * Makes sure that this user may do what follows.
   *
   * @throws ElasticsearchRefused if not, or if security is off
   */
  public void requirePrivileges() {
    String user = authenticated().username();
    boolean may =
        administrator
            .call(
                client ->
                    client
                        .security()
                        .hasPrivileges(
                            has ->
                                has.cluster(ClusterPrivilege.ManageSecurity)
                                    .index(
                                        index ->
                                            index
                                                .names(Indices.ALIAS, Indices.ALIAS + "-*")
                                                .privileges("all"))))
            .hasAllRequested();
    if (!may) {
      throw new ElasticsearchRefused(
          "the user '%s' at %s may not make keys; setup needs an administrator: the cluster privilege manage_security, and all of the indices %s and %s-*"
              .formatted(user, administrator.settings().address(), Indices.ALIAS, Indices.ALIAS),
          403,
          null);
    }
  }

  private AuthenticateResponse authenticated() {
    try {
      return administrator.call(client -> client.security().authenticate());
    } catch (ElasticsearchRefused e) {
      if (e.status() == 400 || e.status() == 405) {
        throw new ElasticsearchRefused(
            "security is off at %s, so that everybody may do everything and there are no keys to make; set xpack.security.enabled: true there"
                .formatted(administrator.settings().address()),
            e.status(),
            e);
      }
      throw e;
    }
  }

  /**
   * Makes sure that a folder has this key, in the file {@link AccessKey#fileName()}.
   *
   * @param rotate whether a key that is right is replaced all the same
   */
  public Outcome ensure(AccessKey key, Path folder, boolean rotate) {
    SecretFile file = new SecretFile(folder.resolve(key.fileName()));
    Optional<String> before = file.read();
    Optional<ApiKey> known = before.flatMap(AccessSetup::id).flatMap(this::known);
    if (!rotate && before.isPresent() && known.isPresent() && right(key, known.get())) {
      if (works(before.get())) {
        return Outcome.KEPT;
      }
    }
    file.requireWritable();
    CreateApiKeyResponse made =
        administrator.call(
            client ->
                client
                    .security()
                    .createApiKey(create -> create.withJson(new StringReader(key.json()))));
    file.write(made.encoded());
    known
        .filter(old -> !old.invalidated() && old.name().equals(key.name()))
        .ifPresent(old -> invalidate(old.id()));
    return before.isPresent() ? Outcome.REPLACED : Outcome.CREATED;
  }

  private static boolean right(AccessKey key, ApiKey known) {
    return !known.invalidated()
        && known.name().equals(key.name())
        && Privileges.of(known.roleDescriptors().values()).equals(key.privileges());
  }

  /** The public half of an encoded key. */
  private static Optional<String> id(String encoded) {
    try {
      String pair = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
      int colon = pair.indexOf(':');
      return colon < 1 ? Optional.empty() : Optional.of(pair.substring(0, colon));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  private Optional<ApiKey> known(String id) {
    try {
      return administrator
          .call(client -> client.security().getApiKey(get -> get.id(id)))
          .apiKeys()
          .stream()
          .findFirst();
    } catch (ElasticsearchRefused e) {
      if (e.status() == 404) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private boolean works(String encoded) {
    return admits(administrator.settings().withApiKey(encoded));
  }

  private static boolean admits(ConnectionSettings settings) {
    try (ElasticConnection open = ElasticConnection.open(settings, ANSWER_TIMEOUT)) {
      open.call(client -> client.security().authenticate());
      return true;
    } catch (ElasticsearchRefused e) {
      if (e.status() == 401) {
        return false;
      }
      throw e;
    }
  }

  private void invalidate(String id) {
    administrator.call(client -> client.security().invalidateApiKey(ids -> ids.ids(id)));
  }

  /** Ids of the active keys of this name whose secret is not in this folder. */
  public List<String> others(AccessKey key, Path folder) {
    Optional<String> ours =
        new SecretFile(folder.resolve(key.fileName())).read().flatMap(AccessSetup::id);
    return active(key).filter(id -> !ours.equals(Optional.of(id))).toList();
  }

  private Stream<String> active(AccessKey key) {
    return administrator
        .call(client -> client.security().getApiKey(get -> get.name(key.name()).activeOnly(true)))
        .apiKeys()
        .stream()
        .map(ApiKey::id);
  }

  /**
   * Gives a user of the server's own, such as {@code kibana_system}, this password.
   *
   * @return whether it had another one before
   */
  public boolean ensurePassword(String username, String password) {
    if (admits(administrator.settings().withUser(username, password))) {
      return false;
    }
    administrator.call(
        client ->
            client
                .security()
                .changePassword(change -> change.username(username).password(password)));
    return true;
  }
}
