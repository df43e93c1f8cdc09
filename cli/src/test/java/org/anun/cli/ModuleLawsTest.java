package org.anun.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may know whom; see ARCHITECTURE.md. */
@AnalyzeClasses(packages = "org.anun", importOptions = ImportOption.DoNotIncludeTests.class)
class ModuleLawsTest {
  @ArchTest
  static final ArchRule MODULES =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("names")
          .definedBy("org.anun.names", "org.anun.names.lucene..")
          .layer("authority")
          .definedBy("org.anun.authority..")
          .layer("names-plugin")
          .definedBy("org.anun.names.plugin..")
          .layer("elastic")
          .definedBy("org.anun.elastic..")
          .layer("node")
          .definedBy("org.anun.node..")
          .layer("indexer")
          .definedBy("org.anun.indexer..")
          .layer("api")
          .definedBy("org.anun.api..")
          .layer("cli")
          .definedBy("org.anun.cli..")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("names-plugin")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("api")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("indexer")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("node")
          .mayOnlyBeAccessedByLayers("cli")
          .whereLayer("elastic")
          .mayOnlyBeAccessedByLayers("indexer", "api", "cli")
          .whereLayer("authority")
          .mayOnlyBeAccessedByLayers("indexer", "api", "cli")
          .whereLayer("names")
          .mayOnlyBeAccessedByLayers("names-plugin", "authority", "indexer", "api", "cli");

  @ArchTest
  static final ArchRule PACKAGES_HAVE_NO_CYCLES =
      slices().matching("org.anun.(*).(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule NAMES_KNOWS_ONLY_THE_JDK_AND_LUCENE =
      noClasses()
          .that()
          .resideInAPackage("org.anun.names..")
          .should()
          .dependOnClassesThat()
          .resideOutsideOfPackages(
              "org.anun.names..",
              "java..",
              "org.apache.lucene..",
              "org.elasticsearch.plugin..",
              "org.jspecify..");

  @ArchTest
  static final ArchRule THE_SERVER_PROCESS_NEEDS_NO_CLIENT =
      noClasses()
          .that()
          .resideInAPackage("org.anun.node..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("co.elastic..");
}
