package org.anun.api.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text that is marked or not, never HTML.
 *
 * @param t the text as written
 * @param s the id of the spelling it shows, or null where nothing is marked
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Run(String t, @Nullable String s) {}
