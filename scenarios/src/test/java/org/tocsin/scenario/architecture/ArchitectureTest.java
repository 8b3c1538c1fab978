package org.tocsin.scenario.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the packages that read scenarios may know; each rule fails the build. */
class ArchitectureTest {

  private static final String ROOT = "org.tocsin.scenario";

  private static final JavaClasses READERS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void readersKnowTheModelAndNotHowItRuns() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.tocsin.kernel..",
            "org.tocsin.engine..",
            "org.tocsin.experiment..",
            "org.tocsin.measure..",
            "org.tocsin.report..",
            "org.tocsin.cli..")
        .check(READERS);
  }

  @ParameterizedTest
  @CsvSource({
    "problem, ''",
    "yaml, scenario.problem",
    "shape, scenario.problem scenario.yaml time",
    "generator, random roads",
    "source, scenario.problem roads"
  })
  void aPackageImportsOnlyThese(String name, String allowed) {
    String own = ROOT + "." + name + "..";
    String[] known =
        (own + (allowed.isEmpty() ? "" : " " + allowed.replaceAll("(\\S+)", "org.tocsin.$1..")))
            .split(" ");

    noClasses()
        .that()
        .resideInAPackage(own)
        .should()
        .dependOnClassesThat(resideInAPackage("org.tocsin..").and(not(resideInAnyPackage(known))))
        .check(READERS);
  }

  @Test
  void onlyYamlKnowsTheEngineThatParsesIt() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".yaml")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.snakeyaml..")
        .check(READERS);
  }

  @Test
  void packagesGoRoundInNoCircle() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(READERS);
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT)
        .check(READERS);
  }

  @Test
  void noTypeNameSaysEventUtilOrManager() {
    noClasses().should().haveSimpleNameEndingWith("Event").check(READERS);
    noClasses()
        .should()
        .haveNameMatching(".*\\.[A-Za-z]*(Util|Utils|Helper|Manager|Impl|Common)")
        .check(READERS);
  }
}
