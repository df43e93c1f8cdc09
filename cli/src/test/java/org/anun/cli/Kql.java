package org.anun.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The little of Kibana's query language that the boards use: {@code field: value} and {@code field:
 * *}, each perhaps after {@code not}, joined by {@code and}.
 */
record Kql(List<Clause> clauses) {
  private static final Pattern CLAUSE = Pattern.compile("(not )?([a-z_0-9.]+): ([a-z_0-9]+|\\*)");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** One condition. */
  record Clause(boolean not, String field, String value) {}

  static Kql of(String text) {
    List<Clause> clauses = new ArrayList<>();
    for (String part : text.isEmpty() ? new String[0] : text.split(" and ", -1)) {
      Matcher found = CLAUSE.matcher(part);
      if (!found.matches()) {
        throw new IllegalArgumentException("'" + part + "' is not a query that the checks read");
      }
      clauses.add(new Clause(found.group(1) != null, found.group(2), found.group(3)));
    }
    return new Kql(List.copyOf(clauses));
  }

  List<String> fields() {
    return clauses.stream().map(Clause::field).toList();
  }

  /** What Kibana asks Elasticsearch. */
  ObjectNode query() {
    ObjectNode query = JSON.createObjectNode();
    ObjectNode bool = query.putObject("bool");
    ArrayNode filter = bool.putArray("filter");
    ArrayNode not = bool.putArray("must_not");
    for (Clause clause : clauses) {
      ObjectNode one = JSON.createObjectNode();
      if (clause.value().equals("*")) {
        one.putObject("exists").put("field", clause.field());
      } else {
        one.putObject("term").put(clause.field(), clause.value());
      }
      (clause.not() ? not : filter).add(one);
    }
    return query;
  }
}
