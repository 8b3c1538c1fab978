package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher beside a jar that is built, with a Java that only tells how it was called. */
class LauncherTest {

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
    Path java = write("java/bin/java", "#!/bin/sh\necho \"LC_ALL=$LC_ALL\"\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
  }

  @Test
  void whereTheLocaleIsNotOfUnicodeJavaGetsOneThatIs() throws Exception {
    assertThat(start("C")).isEqualTo("LC_ALL=C.UTF-8");
  }

  @Test
  void aLocaleOfUnicodeIsLeftAsItIs() throws Exception {
    assertThat(start("C.UTF-8")).isEqualTo("LC_ALL=");
  }

  private String start(String language) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(home.resolve("tocsin").toString(), "run");
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
