package org.anun.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One {@link LivePage} for each class of tests, closed after the last of them. */
final class LivePages implements BeforeAllCallback, AfterEachCallback, ParameterResolver {
  private static final Namespace OURS = Namespace.create(LivePages.class);

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    InABrowser asked = context.getRequiredTestClass().getAnnotation(InABrowser.class);
    context
        .getStore(OURS)
        .put(LivePage.class, new LivePage(LiveElasticsearch.url(context), asked.language()));
  }

  private static LivePage page(ExtensionContext context) {
    return context.getStore(OURS).get(LivePage.class, LivePage.class);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Browser browser = page(context).browser();
    browser.restore();
    assertEquals(List.of(), browser.complaints());
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == LivePage.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return page(context);
  }
}
