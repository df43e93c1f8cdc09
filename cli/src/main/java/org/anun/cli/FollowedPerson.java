package org.anun.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.regex.Pattern;
import org.anun.elastic.Fields;
import org.anun.indexer.DocumentId;

/**
 * The board *Spellings* narrowed to one person: Kibana cannot narrow the forms of a chart by a
 * control, because an article holds the forms of all that it names.
 *
 * @param key of the person, as the field {@code person} holds it
 */
record FollowedPerson(String key) {
  /** The board that is narrowed. */
  private static final String BOARD = "anun-spellings";

  /** By which its charts take the forms of everybody. */
  private static final String EVERYBODY = Fields.PERSON + Fields.MEMBER_SEPARATOR + ".*";

  private static final Pattern READABLE = Pattern.compile("[a-z0-9-]{1,100}");

  /** What stands for more than itself in Lucene's regular expressions. */
  private static final Pattern SPECIAL = Pattern.compile("[.?+*|{}\\[\\]()\"\\\\#@&<>~^$-]");

  private static final ObjectMapper JSON = new ObjectMapper();

  FollowedPerson {
    if (key.isBlank() || key.indexOf(Fields.SPELLING_SEPARATOR) >= 0) {
      throw new IllegalArgumentException(
          "'%s' is no person's key; './anun entities list NAME' prints keys".formatted(key));
    }
  }

  /**
   * The narrowed board, as one line for Kibana's import.
   *
   * @param lines all that is imported
   */
  String board(String lines) {
    return lines
        .lines()
        .map(FollowedPerson::read)
        .filter(one -> one.path("id").asText().equals(BOARD))
        .map(one -> narrowed((ObjectNode) one).toString())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("there is no board " + BOARD));
  }

  private ObjectNode narrowed(ObjectNode board) {
    board.put("id", BOARD + "-" + (READABLE.matcher(key).matches() ? key : DocumentId.hash(key)));
    ObjectNode attributes = (ObjectNode) board.path("attributes");
    attributes
        .put("title", attributes.path("title").asText() + " of " + key)
        .put("description", "Who writes which form of this one name, since when.");
    JsonNode panels = read(attributes.path("panelsJSON").asText());
    narrow(panels);
    attributes.put("panelsJSON", panels.toString());
    ObjectNode source = JSON.createObjectNode();
    source
        .putObject("query")
        .put("query", "%s: \"%s\"".formatted(Fields.PERSON, key.replaceAll("[\\\\\"]", "\\\\$0")))
        .put("language", "kuery");
    source.putArray("filter");
    ((ObjectNode) attributes.path("kibanaSavedObjectMeta"))
        .put("searchSourceJSON", source.toString());
    return board;
  }

  private void narrow(JsonNode node) {
    if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        if (array.get(i).asText().equals(EVERYBODY)) {
          array.set(i, TextNode.valueOf(forms()));
        }
      }
    }
    node.forEach(this::narrow);
  }

  /** The regular expression of this person's forms. */
  private String forms() {
    String value = Fields.member(Fields.PERSON, key, "");
    return SPECIAL.matcher(value).replaceAll("\\\\$0") + ".*";
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the boards that ship are not JSON", e);
    }
  }
}
