package org.anun.elastic.access;

import co.elastic.clients.elasticsearch.security.IndicesPrivileges;
import co.elastic.clients.elasticsearch.security.RoleDescriptor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a key may do, in a form that two writings of the same have in common.
 *
 * @param cluster of the whole cluster
 * @param indices of indices
 * @param others parts of a descriptor that no key of ours has
 */
record Privileges(Set<String> cluster, Set<Grant> indices, Set<String> others) {
  /**
   * The same privileges on some indices.
   *
   * @param restricted whether also on the server's own indices
   */
  record Grant(Set<String> names, Set<String> privileges, boolean restricted) {
    Grant {
      names = Set.copyOf(names);
      privileges = Set.copyOf(privileges);
    }
  }

  Privileges {
    cluster = Set.copyOf(cluster);
    indices = Set.copyOf(indices);
    others = Set.copyOf(others);
  }

  static Privileges of(Collection<RoleDescriptor> descriptors) {
    Set<String> cluster = new TreeSet<>();
    List<Grant> grants = new ArrayList<>();
    Set<String> others = new TreeSet<>();
    for (RoleDescriptor descriptor : descriptors) {
      cluster.addAll(descriptor.cluster());
      for (IndicesPrivileges each : descriptor.indices()) {
        grants.add(
            new Grant(
                Set.copyOf(each.names()),
                Set.copyOf(each.privileges()),
                Boolean.TRUE.equals(each.allowRestrictedIndices())));
        note(others, "part of the fields", each.fieldSecurity() != null);
        note(others, "part of the documents", each.query() != null);
      }
      note(others, "applications", !descriptor.applications().isEmpty());
      note(others, "other users", !descriptor.runAs().isEmpty());
      note(others, "global", !descriptor.global().isEmpty());
      note(others, "other clusters", !descriptor.remoteCluster().isEmpty());
      note(others, "indices of other clusters", !descriptor.remoteIndices().isEmpty());
      note(others, "a restriction", descriptor.restriction() != null);
    }
    return new Privileges(cluster, Set.copyOf(grants), others);
  }

  private static void note(Set<String> others, String what, boolean there) {
    if (there) {
      others.add(what);
    }
  }
}
