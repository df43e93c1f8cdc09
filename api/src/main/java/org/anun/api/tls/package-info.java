/**
 * The certificate with which the API is served: PEM files enter, Jetty's TLS leaves, and follows
 * the files when they are renewed.
 */
@NullMarked
package org.anun.api.tls;

import org.jspecify.annotations.NullMarked;
