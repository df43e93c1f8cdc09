package org.anun.api.query;

/**
 * One thing wrong with a request.
 *
 * @param parameter the parameter's name as the client wrote it
 * @param detail what is wrong and what would be right, one sentence
 */
public record ParameterError(String parameter, String detail) {}
