package org.anun.benchmarks.names;

/**
 * One attested spelling.
 *
 * @param name the spelling that is scored; of a person given name and surname alone
 * @param published the spelling as its source has it, of a person with patronymic and order
 * @param script ISO 15924 code, Cyrl for instance
 */
record Variant(String name, String published, String script) {}
