package org.anun.elastic.access;

import co.elastic.clients.elasticsearch.security.CreateApiKeyRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * One key that Anun needs: a file of {@code mappings/access}, which is the body of {@code POST
 * _security/api_key} as Elasticsearch documents it.
 *
 * @param part who uses it: {@code api}, {@code loader} or {@code monitor}
 * @param name the key's name in Elasticsearch
 * @param json the request that makes it
 * @param privileges what it grants
 */
public record AccessKey(String part, String name, String json, Privileges privileges) {
  private static final List<String> PARTS = List.of("api", "loader", "monitor");

  /** Every key that Anun needs. */
  public static List<AccessKey> all() {
    return PARTS.stream().map(AccessKey::read).toList();
  }

  private static AccessKey read(String part) {
    String resource = "/org/anun/mappings/access/" + part + ".json";
    try (InputStream file =
        Objects.requireNonNull(AccessKey.class.getResourceAsStream(resource), resource)) {
      String json = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      CreateApiKeyRequest request =
          CreateApiKeyRequest.of(create -> create.withJson(new StringReader(json)));
      String name = Objects.requireNonNull(request.name(), "name");
      Privileges privileges = Privileges.of(request.roleDescriptors().values());
      // Elasticsearch gives a key without descriptors everything that its maker may do.
      if (privileges.indices().isEmpty()) {
        throw new IllegalStateException("it grants nothing by name");
      }
      return new AccessKey(part, name, json, privileges);
    } catch (IOException | RuntimeException e) {
      throw new IllegalStateException("mappings/access/" + part + ".json: " + e.getMessage(), e);
    }
  }

  /** Name of the file that the secret is written to. */
  public String fileName() {
    return part + ".key";
  }
}
