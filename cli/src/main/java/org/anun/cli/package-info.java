/**
 * The {@code anun} command: one class a subcommand, each wiring the other modules.
 *
 * <p>Results go to standard output, progress and messages to standard error. {@link
 * org.anun.cli.ExitCode} lists how a command may end.
 */
@NullMarked
package org.anun.cli;

import org.jspecify.annotations.NullMarked;
