package org.tocsin.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTextTest {

  @Test
  void everyKindOfFactHasItsMethodInConsumers() {
    List<String> kinds =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.tocsin.timeline")
                .stream()
                .filter(type -> type.isAssignableTo(Fact.class) && !type.isInterface())
                .map(JavaClass::getName)
                .toList();

    List<String> heard =
        Arrays.stream(FactConsumer.class.getMethods())
            .filter(method -> method.getParameterCount() == 1)
            .map((Method method) -> method.getParameterTypes()[0].getName())
            .toList();

    assertThat(kinds).isNotEmpty();
    assertThat(heard).containsAll(kinds);
  }
}
