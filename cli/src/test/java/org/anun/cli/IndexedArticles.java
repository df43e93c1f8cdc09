package org.anun.cli;

import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anun.elastic.ElasticConnection;
import org.anun.elastic.Fields;
import org.anun.elastic.Indices;
import org.jspecify.annotations.Nullable;

/** Articles written straight to the index, with the entities that a test wants them to name. */
final class IndexedArticles {
  private final ElasticConnection connection;
  private final Map<String, Entry> articles = new LinkedHashMap<>();

  IndexedArticles(ElasticConnection connection) {
    this.connection = connection;
  }

  /** One article. */
  static final class Entry {
    private final Map<String, Object> fields = new LinkedHashMap<>();

    /** Leaves a field out. */
    Entry without(String field) {
      fields.remove(field);
      return this;
    }

    /** Gives a field another value. */
    Entry with(String field, Object value) {
      fields.put(field, value);
      return this;
    }

    /** Names a person by forms under a stored key. */
    Entry person(String key, String... forms) {
      return names(Fields.PERSON, key, forms);
    }

    Entry place(String key, String... forms) {
      return names(Fields.PLACE, key, forms);
    }

    Entry organisation(String key, String... forms) {
      return names(Fields.ORGANISATION, key, forms);
    }

    private Entry names(String kind, String key, String... forms) {
      values(kind).add(key);
      for (String form : forms) {
        values(Fields.MEMBER).add(Fields.member(kind, key, form));
      }
      return this;
    }

    @SuppressWarnings("unchecked")
    private List<String> values(String field) {
      return (List<String>) fields.computeIfAbsent(field, none -> new ArrayList<String>());
    }
  }

  /** Adds an article. */
  Entry add(String id, String language, String source, @Nullable String day) {
    Entry entry = new Entry();
    entry.fields.put(Fields.URL, "https://example.org/" + id);
    entry.fields.put(Fields.TITLE, "Bread " + id);
    entry.fields.put(Fields.TEXT, "Bread has become dearer.");
    entry.fields.put(Fields.LANGUAGE, language);
    entry.fields.put(Fields.SOURCE, source);
    entry.fields.put(Fields.STORY, id);
    if (day != null) {
      entry.fields.put(Fields.PUBLISHED_AT, day);
    }
    articles.put(id, entry);
    return entry;
  }

  /** Writes them all, so that searches find them. */
  void write() throws IOException {
    BulkRequest.Builder all = new BulkRequest.Builder();
    articles.forEach(
        (id, article) ->
            all.operations(
                one -> one.index(to -> to.index(Indices.ALIAS).id(id).document(article.fields))));
    BulkResponse written = connection.client().bulk(all.build());
    if (written.errors()) {
      throw new AssertionError("not every article was written: " + written.items());
    }
    connection.client().indices().refresh(refresh -> refresh.index(Indices.ALIAS));
  }
}
