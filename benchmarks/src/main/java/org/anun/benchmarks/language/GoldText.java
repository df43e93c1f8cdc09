package org.anun.benchmarks.language;

/** A text and its language. */
record GoldText(String language, String text) {}
