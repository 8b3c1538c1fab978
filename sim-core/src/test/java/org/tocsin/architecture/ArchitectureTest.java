package org.tocsin.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of docs/architecture.md; each fails the build. */
class ArchitectureTest {

  /** A package may import only those that stand before it. */
  private static final List<String> ORDER =
      List.of(
          "time",
          "random",
          "kernel",
          "theory",
          "roads",
          "city",
          "incident",
          "response",
          "timeline",
          "standard",
          "drill",
          "engine",
          "measure",
          "evaluation",
          "experiment",
          "verification");

  private static final JavaClasses MODEL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.tocsin");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "time",
        "random",
        "kernel",
        "theory",
        "roads",
        "city",
        "incident",
        "response",
        "timeline",
        "standard",
        "drill",
        "engine",
        "measure",
        "evaluation",
        "experiment"
      })
  void aPackageImportsOnlyThoseBeforeIt(String name) {
    String[] later =
        ORDER.subList(ORDER.indexOf(name) + 1, ORDER.size()).stream()
            .map(ArchitectureTest::in)
            .toArray(String[]::new);

    noClasses()
        .that()
        .resideInAPackage(in(name))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(later)
        .check(MODEL);
  }

  @Test
  void everyPackageHasItsPlaceInTheOrder() {
    List<String> found =
        MODEL.stream()
            .map(JavaClass::getPackageName)
            .distinct()
            .map(p -> p.split("\\.")[2])
            .sorted()
            .toList();

    org.assertj.core.api.Assertions.assertThat(ORDER).containsAll(found);
  }

  @Test
  void measuresDoNotKnowTheEngine() {
    noClasses()
        .that()
        .resideInAnyPackage(in("measure"), in("evaluation"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(in("engine"))
        .check(MODEL);
  }

  @Test
  void onlyTheKernelKnowsDsol() {
    noClasses()
        .that()
        .resideOutsideOfPackage(in("kernel"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("nl.tudelft..", "org.djutils..", "org.djunits..")
        .check(MODEL);
  }

  @Test
  void onlyTheEngineSchedulesActions() {
    noClasses()
        .that()
        .resideOutsideOfPackages(in("kernel"), in("engine"), in("experiment"), in("verification"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(in("kernel"))
        .check(MODEL);
  }

  @Test
  void onlyTheEngineChangesRoadConditions() {
    noClasses()
        .that()
        .resideOutsideOfPackages(in("roads"), in("engine"))
        .should()
        .dependOnClassesThat()
        .haveSimpleName("WritableRoadConditions")
        .check(MODEL);
  }

  @Test
  void randomnessComesFromNamedStreamsOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackage(in("random"))
        .should()
        .dependOnClassesThat(aRandomSource())
        .check(MODEL);
  }

  @Test
  void theModelSeesNoWallClockFileOrConsole() {
    noClasses().should().callMethod(System.class, "currentTimeMillis").check(MODEL);
    noClasses().should().callMethod(System.class, "nanoTime").check(MODEL);
    noClasses().should().accessField(System.class, "out").check(MODEL);
    noClasses().should().accessField(System.class, "err").check(MODEL);
    noClasses().should().callMethod(java.time.Instant.class, "now").check(MODEL);
    noClasses().should().callMethod(java.time.LocalDateTime.class, "now").check(MODEL);
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.io.File")
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage("java.nio.file..")
        .check(MODEL);
  }

  @Test
  void noTypeNameSaysEventUtilOrManager() {
    noClasses().should().haveSimpleNameEndingWith("Event").check(MODEL);
    noClasses()
        .should()
        .haveNameMatching(".*\\.[A-Za-z]*(Util|Utils|Helper|Manager|Impl|Common)")
        .check(MODEL);
  }

  private static DescribedPredicate<JavaClass> aRandomSource() {
    return DescribedPredicate.describe(
        "a random source",
        type ->
            type.isAssignableTo(Random.class)
                || type.isAssignableTo(java.util.random.RandomGenerator.class)
                || type.getPackageName().startsWith("org.apache.commons.math3.random"));
  }

  private static String in(String name) {
    return "org.tocsin." + name + "..";
  }
}
