/**
 * For tests alone. Elasticsearch keeps API keys in an index whose analyzers need three components
 * of its module {@code analysis-common}; the small Elasticsearch of Maven Central comes without
 * that module. This plugin supplies the three there. A full Elasticsearch has them, and refuses to
 * start with a second one of the same name.
 */
@NullMarked
package org.anun.apikeys;

import org.jspecify.annotations.NullMarked;
