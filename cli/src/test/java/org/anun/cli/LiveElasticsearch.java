package org.anun.cli;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anun.node.LocalNode;
import org.anun.node.NodeSettings;
import org.anun.node.Ports;
import org.anun.node.ThrowAwayFolder;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The one Elasticsearch of a build, started by the first test that asks and stopped after the last.
 * It is a local node, or with {@code -Danun.elasticsearch=testcontainers} the official image with
 * our plugin. A test gets its address as a {@link URI} parameter.
 *
 * <p>Security is on, so that wrong passwords can be tried; a request without credentials may do
 * everything.
 */
final class LiveElasticsearch implements BeforeAllCallback, ParameterResolver {
  private static final List<String> SECURITY =
      List.of(
          "xpack.security.enabled: true",
          "xpack.security.http.ssl.enabled: false",
          "xpack.security.authc.anonymous.username: anyone",
          "xpack.security.authc.anonymous.roles: superuser");

  private record Running(URI url, Runnable stop) implements AutoCloseable {
    @Override
    public void close() {
      stop.run();
    }
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    running(context);
  }

  /** Its address, for another extension. */
  static URI url(ExtensionContext context) {
    return running(context).url();
  }

  private static Running running(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.GLOBAL)
        .getOrComputeIfAbsent(
            Running.class,
            key -> start(System.getProperty("anun.elasticsearch", "local")),
            Running.class);
  }

  private static Running start(String where) {
    return switch (where) {
      case "local" -> node();
      case "testcontainers" -> container();
      default ->
          throw new IllegalArgumentException(
              "-Danun.elasticsearch=%s; it is local or testcontainers".formatted(where));
    };
  }

  private static Running node() {
    Installation installation = Installation.current();
    ThrowAwayFolder folder = new ThrowAwayFolder();
    try {
      LocalNode node =
          LocalNode.start(
                  new NodeSettings(
                      installation.distribution(),
                      List.of(installation.plugin()),
                      folder.path().resolve("node"),
                      Ports.free(),
                      "512m",
                      SECURITY))
              .awaitReady();
      return new Running(
          node.url(),
          () -> {
            node.close();
            folder.close();
          });
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the tests' Elasticsearch did not start", e);
    }
  }

  private static Running container() {
    if (!PluginContainer.canStart()) {
      throw new IllegalStateException(
          "no Docker daemon answers; leave -Danun.elasticsearch out to use the local node");
    }
    Map<String, String> settings = new HashMap<>();
    for (String line : SECURITY) {
      String[] setting = line.split(": ", 2);
      settings.put(setting[0], setting[1]);
    }
    PluginContainer container = new PluginContainer(settings);
    return new Running(container.url(), container::close);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == URI.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return running(context).url();
  }
}
