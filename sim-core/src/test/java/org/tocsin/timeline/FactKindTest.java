package org.tocsin.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FactKindTest {

  @Test
  void everyFactHasAKindByWhichAPatternCanNameIt() {
    Set<String> facts =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.tocsin.timeline")
                .stream()
                .filter(type -> type.isAssignableTo(Fact.class) && !type.isInterface())
                .map(JavaClass::getName)
                .collect(Collectors.toSet());

    Set<String> named =
        Arrays.stream(FactKind.values())
            .map(kind -> kind.type().getName())
            .collect(Collectors.toSet());

    assertThat(named).isEqualTo(facts);
  }

  @Test
  void everyWordIsOneThatFactsOfTheKindSay() throws IOException {
    for (FactKind kind : FactKind.values()) {
      String file = kind.type().getSimpleName() + ".class";
      try (InputStream in = kind.type().getResourceAsStream(file)) {
        String constants = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        assertThat(constants).as(kind.type().getName()).contains(kind.word());
      }
    }
  }

  @Test
  void everyWordNamesOneKindAndFitsTheColumnOfATimeline() {
    assertThat(FactKind.words()).doesNotHaveDuplicates().allMatch(word -> word.length() <= 13);
  }
}
