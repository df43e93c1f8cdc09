package org.anun.cli;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests of the page in a real browser, skipped where none is installed. Their class gets a {@link
 * LivePage}, and after each of them the browser has nothing to complain of.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@EnabledIf(value = "org.anun.cli.Browser#isInstalled", disabledReason = "no browser is installed")
@ExtendWith({LiveElasticsearch.class, LivePages.class})
@interface InABrowser {
  /** What the browser prefers to read. */
  String language() default "en-GB";
}
