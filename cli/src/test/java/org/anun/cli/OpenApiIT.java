package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real answers look as {@code openapi.json} says. */
@ExtendWith(LiveElasticsearch.class)
class OpenApiIT {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static LiveApi api;
  private static JsonNode document;

  @BeforeAll
  static void load(URI elasticsearch) throws Exception {
    api = new LiveApi(elasticsearch);
    api.load(Installation.current().seeds());
    document = api.get("/openapi.json");
  }

  @AfterAll
  static void close() {
    api.close();
  }

  private static List<String> faults(JsonNode schema, JsonNode answer) {
    ObjectNode whole = schema.deepCopy();
    whole.set("components", document.path("components"));
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(whole)
        .validate(answer)
        .stream()
        .map(Error::toString)
        .toList();
  }

  private static JsonNode schema(String path, HttpResponse<String> answer) {
    JsonNode response =
        document
            .path("paths")
            .path(path)
            .path("get")
            .path("responses")
            .path(Integer.toString(answer.statusCode()));
    String reference = response.path("$ref").asText("");
    JsonNode declared = reference.isEmpty() ? response : document.at(reference.substring(1));
    String type = answer.headers().firstValue("Content-Type").orElse("").split(";", 2)[0];
    JsonNode schema = declared.path("content").path(type).path("schema");
    assertFalse(schema.isMissingNode(), path + " " + answer.statusCode() + " " + type);
    return schema;
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "/v1/search | ",
        "/v1/search | ?q=Pashinian&per_page=50&lang=hy",
        "/v1/search | ?q=Pashinian&match=script&sort=newest&facets=story,published&interval=year",
        "/v1/search | ?q=Pashinian&collapse=story&facets=story,person&facet_size=50",
        "/v1/search | ?person=nikol-pashinyan&not.language=en&source=unknown&from=2025-01-01",
        "/v1/search | ?q=%22Nikol+Pashinyan%22+-oil&match=exact",
        "/v1/search | ?q=Pashinayn+xyzzy",
        "/v1/search | ?q=Zelenksy&language=de&to=2001-01-01",
        "/v1/search | ?cursor=*&per_page=5&q=train",
        "/v1/search | ?page=2&per_page=5&facets=",
        "/v1/search | ?page=0&colour=red",
        "/v1/search | ?cursor=made-up",
        "/v1/search | ?q=%FF",
        "/v1/variants | ?name=Dmitry",
        "/v1/variants | ?name=Nikol+Pashinyan&limit=2",
        "/v1/variants | ?name=Xyzzy",
        "/v1/variants | ",
        "/v1/facets/{field} | /v1/facets/language",
        "/v1/facets/{field} | /v1/facets/person?prefix=pash&lang=ru&person=nikol-pashinyan",
        "/v1/facets/{field} | /v1/facets/spelling?prefix=Pa",
        "/v1/facets/{field} | /v1/facets/story",
        "/v1/facets/{field} | /v1/facets/colour",
        "/v1/facets/{field} | /v1/facets/spelling",
        "/v1/entities/{key} | /v1/entities/nikol-pashinyan?lang=hy",
        "/v1/entities/{key} | /v1/entities/gyumri",
        "/v1/entities/{key} | /v1/entities/nobody-at-all",
        "/v1/suggest | ?prefix=pash&lang=hy",
        "/v1/suggest | ?prefix=%D4%B3%D5%B5&limit=20",
        "/v1/suggest | ?prefix=xyzzy",
        "/v1/suggest | ?prefix=a",
        "/v1/documents/{id} | /v1/documents/none",
        "/v1/documents/{id}/similar | /v1/documents/none/similar",
        "/v1/export | ?q=train&page=2",
        "/v1/export | ?limit=2",
        "/health/live | ",
        "/health/ready | ",
        "/health/ready | ?q=a",
      })
  void answersAreAsDescribed(String path, String address) throws Exception {
    String asked = address == null ? path : address.startsWith("?") ? path + address : address;
    HttpResponse<String> answer = api.send("GET", asked);
    JsonNode body = JSON.readTree(answer.body());
    assertEquals(List.of(), faults(schema(path, answer), body), answer::body);
  }

  @Test
  void everyArticleIsAsDescribed() throws Exception {
    JsonNode hits = api.get("/v1/search", "per_page", "100", "facets", "").path("hits");
    assertEquals(52, hits.size());
    for (JsonNode hit : hits) {
      String id = hit.path("id").asText();
      for (String path : List.of("/v1/documents/{id}", "/v1/documents/{id}/similar")) {
        HttpResponse<String> answer = api.send("GET", path.replace("{id}", id));
        assertEquals(200, answer.statusCode());
        assertEquals(List.of(), faults(schema(path, answer), JSON.readTree(answer.body())), path);
      }
    }
  }

  @Test
  void everyLineOfAnExportIsAsDescribed() throws IOException, InterruptedException {
    HttpResponse<String> answer = api.send("GET", "/v1/export?q=Pashinian");
    JsonNode line = schema("/v1/export", answer).path("contentSchema");
    for (String row : answer.body().lines().toList()) {
      assertEquals(List.of(), faults(line, JSON.readTree(row)), row);
    }
    assertEquals(33, answer.body().lines().count());
    HttpResponse<String> refused = api.send("GET", "/v1/export", "Accept", "image/png");
    assertEquals(406, refused.statusCode());
    assertEquals(List.of(), faults(schema("/v1/export", refused), JSON.readTree(refused.body())));
  }
}
