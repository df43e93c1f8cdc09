package org.anun.indexer.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The files that a user's arguments name: each file itself, and what a folder holds at any depth,
 * in the order of names. Hidden files and folders are not looked at.
 *
 * @param files to read
 * @param missing paths that do not exist
 * @param unreadable files and folders below folders that the system does not let us look at
 * @param skipped files in folders whose name ends in nothing that we read
 * @param standardInput whether {@code -} was among the arguments
 */
public record Inputs(
    List<Input> files,
    List<String> missing,
    List<String> unreadable,
    List<String> skipped,
    boolean standardInput) {
  /** The argument that stands for standard input. */
  public static final String STANDARD_INPUT = "-";

  /** Copies the lists. */
  public Inputs {
    files = List.copyOf(files);
    missing = List.copyOf(missing);
    unreadable = List.copyOf(unreadable);
    skipped = List.copyOf(skipped);
  }

  /**
   * One file to read.
   *
   * @param name the path as it is told to the user
   * @param file the path to open
   * @param format how to read it, never {@link Format#AUTO}
   */
  public record Input(String name, Path file, Format format) {}

  /**
   * What these arguments name.
   *
   * @param format for all files, or {@link Format#AUTO} to go by each file's name; a file named by
   *     the user whose name says nothing is read as text
   */
  public static Inputs of(List<String> arguments, Format format) {
    List<Input> files = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    List<String> unreadable = new ArrayList<>();
    List<String> skipped = new ArrayList<>();
    for (String argument : arguments) {
      Path path = Path.of(argument);
      if (argument.equals(STANDARD_INPUT)) {
        continue;
      }
      BasicFileAttributes attributes = attributes(path);
      if (attributes == null) {
        missing.add(argument);
      } else if (attributes.isDirectory()) {
        for (Path file : walk(path, unreadable)) {
          Format own = format == Format.AUTO ? Format.of(file).orElse(Format.AUTO) : format;
          if (own == Format.AUTO) {
            skipped.add(file.toString());
          } else {
            files.add(new Input(file.toString(), file, own));
          }
        }
      } else {
        Format own = format == Format.AUTO ? Format.of(path).orElse(Format.TEXT) : format;
        files.add(new Input(argument, path, own));
      }
    }
    return new Inputs(files, missing, unreadable, skipped, arguments.contains(STANDARD_INPUT));
  }

  /** What the system says of a path; null when nothing is there. */
  private static @Nullable BasicFileAttributes attributes(Path path) {
    try {
      return Files.readAttributes(path, BasicFileAttributes.class);
    } catch (IOException missing) {
      return null;
    }
  }

  private static List<Path> walk(Path folder, List<String> unreadable) {
    List<Path> files = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (attributes.isRegularFile() && !hidden(folder.relativize(file))) {
                files.add(file);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
              unreadable.add(file.toString());
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException("listing " + folder, e);
    }
    files.sort(null);
    return files;
  }

  private static boolean hidden(Path relative) {
    for (Path part : relative) {
      if (part.toString().startsWith(".")) {
        return true;
      }
    }
    return false;
  }

  /** How many bytes all files hold together. */
  public long bytes() {
    long sum = 0;
    for (Input input : files) {
      sum += input.file().toFile().length();
    }
    return sum;
  }
}
