/**
 * A real single-node Elasticsearch on this machine, for laptops and tests: unpack, start, wait,
 * stop.
 *
 * <p>Enters: the server's zip from Maven Central, our plugin's zip, a folder and a port. Leaves: a
 * URL that answers, and after {@link org.anun.node.LocalNode#close} no process. Everything that
 * keeps one from starting is a {@link org.anun.node.NodeFailure} whose message says what to do.
 */
@NullMarked
package org.anun.node;

import org.jspecify.annotations.NullMarked;
