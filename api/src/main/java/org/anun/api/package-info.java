/**
 * The HTTP face: a request enters {@link org.anun.api.ApiServer}, is routed, parsed by {@code
 * query}, answered by {@code search}, and leaves as JSON, as a problem, or as a file of the page.
 */
@NullMarked
package org.anun.api;

import org.jspecify.annotations.NullMarked;
