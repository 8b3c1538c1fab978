package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher beside a jar that is built, with a Java that only tells how it was called. */
class LauncherTest {

  private static final String LOOPS = "cli/src/main/jvm/loops.json";

  @TempDir Path home;

  @BeforeEach
  void anInstallationIsBuilt() throws IOException {
    Files.copy(Path.of("../tocsin"), home.resolve("tocsin"), StandardCopyOption.COPY_ATTRIBUTES);
    write("pom.xml", "");
    write("cli/pom.xml", "");
    Files.createDirectories(home.resolve("cli/src/main"));
    write("cli/target/tocsin-cli.jar", "");
    Path stamp = write("cli/target/built", "");
    Files.setLastModifiedTime(stamp, FileTime.from(Instant.now().plusSeconds(60)));
    Path java = write("java/bin/java", "#!/bin/sh\necho \"LC_ALL=$LC_ALL\"\necho \"$@\"\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
  }

  @Test
  void whereTheLocaleIsNotOfUnicodeJavaGetsOneThatIs() throws Exception {
    assertThat(start("C", "run")).startsWith("LC_ALL=C.UTF-8\n");
  }

  @Test
  void aLocaleOfUnicodeIsLeftAsItIs() throws Exception {
    assertThat(start("C.UTF-8", "run")).startsWith("LC_ALL=\n");
  }

  @Test
  void aRecordIsGoneThroughOnceSoThatOnlyLoopsAreCompiledWithAllEffort() throws Exception {
    String loops = "-XX:CompilerDirectivesFile=" + home.toRealPath().resolve(LOOPS);

    assertThat(start("C", "replay", "calls.csv")).contains(loops).endsWith("replay calls.csv");
    assertThat(start("C", "replay", "calls.csv", "-r", "20")).doesNotContain(LOOPS);
    assertThat(start("C", "run", "replay")).doesNotContain(LOOPS);
  }

  @Test
  void theLoopsAreThoseOfClassesThatThereAre() throws IOException {
    JsonNode loops =
        JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .build()
            .readTree(Path.of("..").resolve(LOOPS).toFile());
    List<String> own = new ArrayList<>();
    for (JsonNode pattern : loops.get(0).get("match")) {
      if (pattern.textValue().startsWith("org/tocsin/")) {
        own.add(pattern.textValue().replaceFirst("\\*?\\.\\*$", ".class"));
      }
    }

    assertThat(own).isNotEmpty();
    assertThat(own)
        .allSatisfy(type -> assertThat(getClass().getClassLoader().getResource(type)).isNotNull());
  }

  private String start(String language, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(home.resolve("tocsin").toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().remove("LC_ALL");
    builder.environment().remove("LC_CTYPE");
    builder.environment().put("LANG", language);
    builder.environment().put("JAVA_HOME", home.resolve("java").toString());
    Process launcher = builder.redirectErrorStream(true).start();
    String said = new String(launcher.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(launcher.waitFor()).as(said).isZero();
    return said.strip();
  }

  private Path write(String file, String text) throws IOException {
    Path path = home.resolve(file);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, text);
  }
}
