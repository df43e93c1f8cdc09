package org.anun.authority;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The tables of a user's folder, as they lie on disk. Stateless. */
final class FolderFiles {
  private FolderFiles() {}

  /**
   * The user's own tables and their edits, read now.
   *
   * @throws BrokenAuthority if one cannot be read or has a broken row
   */
  static Content read(Path folder) {
    Faults faults = new Faults();
    List<Located> entities = new ArrayList<>();
    List<EditTable.Placed> edits = new ArrayList<>();
    for (Path file : tables(folder, faults)) {
      byte[] bytes;
      try {
        bytes = Files.readAllBytes(file);
      } catch (IOException e) {
        faults.add(file.toString(), 0, "cannot be read: " + e.getMessage());
        continue;
      }
      if (file.endsWith(EditTable.FILE)) {
        edits.addAll(EditTable.read(file.toString(), bytes, faults));
      } else {
        entities.addAll(EntityTable.read(file.toString(), bytes, faults));
      }
    }
    faults.refuse();
    return new Content(entities, edits);
  }

  /** What tells one state of the tables from another without reading them. */
  static Map<String, String> stamp(Path folder) {
    Map<String, String> stamp = new TreeMap<>();
    for (Path file : tables(folder, new Faults())) {
      try {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        stamp.put(
            file.toString(),
            attributes.size() + " " + attributes.lastModifiedTime() + " " + attributes.fileKey());
      } catch (IOException e) {
        stamp.put(file.toString(), String.valueOf(e.getMessage()));
      }
    }
    return stamp;
  }

  /** In the order of their names; none where there is no folder. */
  private static List<Path> tables(Path folder, Faults faults) {
    if (!Files.exists(folder)) {
      return List.of();
    }
    List<Path> tables = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.tsv")) {
      files.forEach(tables::add);
    } catch (IOException | DirectoryIteratorException e) {
      faults.add(folder.toString(), 0, "is no folder that can be read: " + e.getMessage());
    }
    tables.removeIf(file -> file.getFileName().toString().startsWith("."));
    tables.sort(null);
    return tables;
  }

  /**
   * What a folder holds.
   *
   * @param entities of the user's own tables
   * @param edits in their order, undone ones included
   */
  record Content(List<Located> entities, List<EditTable.Placed> edits) {
    Content {
      entities = List.copyOf(entities);
      edits = List.copyOf(edits);
    }

    EditLog log() {
      return new EditLog(edits.stream().map(EditTable.Placed::edit).toList());
    }

    /**
     * The authority of the shipped tables, these and the edits.
     *
     * @throws BrokenAuthority if they contradict each other
     */
    Authority authority() {
      return entities.isEmpty() && edits.isEmpty()
          ? Authority.shipped()
          : new Authority(roster(edits));
    }

    /**
     * The authority with one more edit.
     *
     * @throws IllegalArgumentException if the edit cannot be made
     */
    Authority with(LoggedEdit edit) {
      if (edit.edit() instanceof Edit.Undo undo) {
        List<EditTable.Placed> more = new ArrayList<>(edits);
        more.add(new EditTable.Placed(edit, EditTable.FILE, 0));
        try {
          return new Authority(roster(more));
        } catch (BrokenAuthority e) {
          throw new IllegalArgumentException(
              "edit %d cannot be taken back: %s".formatted(undo.number(), e.faults().getFirst()),
              e);
        }
      }
      Roster roster = roster(edits);
      roster.apply(edit);
      return new Authority(roster);
    }

    private Roster roster(List<EditTable.Placed> counting) {
      ShippedTables shipped = Authority.shippedTables();
      Roster roster = Roster.of(shipped.entities(), entities, shipped.forms());
      Faults faults = new Faults();
      EditLog.replay(counting, roster, faults);
      faults.refuse();
      return roster;
    }
  }
}
