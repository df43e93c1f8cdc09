# Sourced by the measuring scripts: builds the module where sources are newer, and finds a JDK 21+.
