package org.tocsin.cli.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What the modules may know of each other and of the machine; each rule fails the build. */
class ArchitectureTest {

  private static final String[] CORE = {
    "org.tocsin.time..",
    "org.tocsin.random..",
    "org.tocsin.kernel..",
    "org.tocsin.theory..",
    "org.tocsin.roads..",
    "org.tocsin.city..",
    "org.tocsin.incident..",
    "org.tocsin.response..",
    "org.tocsin.timeline..",
    "org.tocsin.standard..",
    "org.tocsin.drill..",
    "org.tocsin.engine..",
    "org.tocsin.measure..",
    "org.tocsin.experiment..",
    "org.tocsin.verification.."
  };

  private static final JavaClasses TOCSIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.tocsin");

  @Test
  void theModelKnowsNoReadersReportsOrCommands() {
    noClasses()
        .that()
        .resideInAnyPackage(CORE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.tocsin.scenario..",
            "org.tocsin.report..",
            "org.tocsin.siting..",
            "org.tocsin.cli..")
        .check(TOCSIN);
  }

  @Test
  void sitingKnowsNoReadersReportsOrCommandsAndOneClassTheSolver() {
    noClasses()
        .that()
        .resideInAPackage("org.tocsin.siting..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.tocsin.scenario..", "org.tocsin.report..", "org.tocsin.cli..")
        .check(TOCSIN);
    noClasses()
        .that()
        .haveNameNotMatching(".*[.]OrTools([$].*)?")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.google.ortools..")
        .check(TOCSIN);
  }

  @Test
  void scenariosAndReportsDoNotKnowEachOther() {
    noClasses()
        .that()
        .resideInAPackage("org.tocsin.scenario..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.tocsin.report..", "org.tocsin.siting..", "org.tocsin.cli..")
        .check(TOCSIN);
    noClasses()
        .that()
        .resideInAPackage("org.tocsin.report..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.tocsin.scenario..", "org.tocsin.siting..", "org.tocsin.cli..")
        .check(TOCSIN);
  }

  @Test
  void noTextFollowsTheLocaleOfTheMachine() {
    noClasses()
        .should()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(String.class, "formatted", Object[].class)
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .check(TOCSIN);
  }

  @Test
  void onlyTheCommandLineEndsTheProgramOrWritesToItsStreams() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.tocsin.cli..")
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(TOCSIN);
  }
}
