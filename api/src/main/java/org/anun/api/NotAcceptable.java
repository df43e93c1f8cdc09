package org.anun.api;

/** The client takes none of the formats that there are. */
final class NotAcceptable extends RuntimeException {}
