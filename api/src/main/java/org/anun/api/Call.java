package org.anun.api;

import org.anun.api.query.Parameters;

/**
 * One request on its way to the code that answers it.
 *
 * @param argument what stands in the path for the route's variable part, decoded; empty without one
 * @param parameters the decoded query string
 * @param accept the media types that the client takes, as its {@code Accept} headers say; empty
 *     where it has none
 * @param caller who asks
 */
record Call(String argument, Parameters parameters, String accept, Caller caller) {}
