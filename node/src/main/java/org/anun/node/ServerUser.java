package org.anun.node;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The user as whom the server runs. Elasticsearch refuses to run as root; started by root, it runs
 * as the user who called {@code sudo}, and otherwise as {@code nobody}.
 */
public final class ServerUser {
  /** The user id that Unix systems keep for nobody. */
  private static final int NOBODY = 65534;

  /** Where root's nodes live when the server's user cannot reach the place asked for. */
  private static final Path ROOT_FOLDERS = Path.of("/var/lib/anun");

  private final @Nullable Integer id;
  private final int group;

  private ServerUser(@Nullable Integer id, int group) {
    this.id = id;
    this.group = group;
  }

  /** The right user for whoever runs this program. */
  public static ServerUser current() {
    return current(System.getenv(), "root".equals(System.getProperty("user.name")));
  }

  static ServerUser current(Map<String, String> environment, boolean root) {
    if (!root) {
      return new ServerUser(null, 0);
    }
    int caller = number(environment.get("SUDO_UID"));
    return caller > 0
        ? new ServerUser(caller, Math.max(number(environment.get("SUDO_GID")), 0))
        : new ServerUser(NOBODY, NOBODY);
  }

  private static int number(@Nullable String text) {
    return text != null && text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
  }

  /** Whether the server runs as somebody else than this program. */
  boolean drops() {
    return id != null;
  }

  /**
   * The folder to use when none was asked for: this one, or one below {@code /var/lib/anun} when
   * the server's user cannot enter this one, as in a clone below root's home.
   */
  public Path reachable(Path wanted) {
    Path folder = wanted.toAbsolutePath().normalize();
    if (barrier(folder) == null) {
      return folder;
    }
    return ROOT_FOLDERS.resolve(Integer.toHexString(folder.toString().hashCode()));
  }

  /**
   * Makes sure that the server can reach a path that exists or will.
   *
   * @param what the path is, for the message
   */
  void requireReach(Path path, String what) {
    Path barrier = barrier(path);
    if (barrier != null) {
      throw new NodeFailure(
          "Elasticsearch runs as user %d, who cannot enter %s, so it cannot use %s %s; choose one that every user can enter, such as below %s"
              .formatted(id, barrier, what, path, ROOT_FOLDERS));
    }
  }

  private @Nullable Path barrier(Path path) {
    if (id == null) {
      return null;
    }
    for (Path up = path.toAbsolutePath().normalize(); up != null; up = up.getParent()) {
      if (Files.isDirectory(up) && !mayEnter(up)) {
        return up;
      }
    }
    return null;
  }

  private boolean mayEnter(Path folder) {
    try {
      Set<PosixFilePermission> may = Files.getPosixFilePermissions(folder);
      return may.contains(PosixFilePermission.OTHERS_EXECUTE)
          || Files.getAttribute(folder, "unix:uid").equals(id);
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  /** Gives everything in a folder to the server's user. */
  void own(Path folder) throws IOException {
    if (id == null) {
      return;
    }
    List<Path> paths;
    try (Stream<Path> tree = Files.walk(folder)) {
      paths = tree.toList();
    }
    for (Path path : paths) {
      if (!id.equals(Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS))) {
        Files.setAttribute(path, "unix:gid", group, LinkOption.NOFOLLOW_LINKS);
        Files.setAttribute(path, "unix:uid", id, LinkOption.NOFOLLOW_LINKS);
      }
    }
  }

  /** A command as the server's user runs it. */
  List<String> command(List<String> command) {
    if (id == null) {
      return command;
    }
    String setpriv =
        Stream.of("/usr/bin/setpriv", "/bin/setpriv", "/usr/sbin/setpriv")
            .filter(path -> Files.isExecutable(Path.of(path)))
            .findFirst()
            .orElseThrow(
                () ->
                    new NodeFailure(
                        "Elasticsearch refuses to run as root and 'setpriv' (package util-linux) is"
                            + " missing; install it or run this as another user"));
    List<String> whole = new ArrayList<>();
    whole.addAll(List.of(setpriv, "--reuid=" + id, "--regid=" + group, "--clear-groups"));
    whole.addAll(command);
    return whole;
  }

  /** The user's number when it is another one than this program's. */
  public Optional<Integer> id() {
    return Optional.ofNullable(id);
  }
}
