package org.tocsin.report.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.tocsin.timeline.FactConsumer;
import org.tocsin.timeline.InjectDelivered;
import org.tocsin.timeline.TimelineText;

/** {@code timeline.txt} holds all lines, however long they are. */
class TimelineFileTest {

  @Property(tries = 50)
  void everyFactIsALineWhateverItsLength(@ForAll long seed) throws IOException {
    Random random = new Random(seed);
    Path file = Files.createTempDirectory("timeline").resolve("timeline.txt");
    List<String> lines = new ArrayList<>();
    TimelineText text = new TimelineText(lines::add);

    FactConsumer written = TimelineFile.writing(file);
    for (int i = 0; i < 40; i++) {
      int most = 1 << random.nextInt(18);
      String message = (random.nextBoolean() ? "a" : "哈").repeat(random.nextInt(most));
      InjectDelivered fact = new InjectDelivered(i, "ice", message);
      written.hear(fact);
      text.hear(fact);
    }
    written.close();

    String read = Files.readString(file);
    Files.delete(file);
    Files.delete(file.getParent());
    assertThat(read).isEqualTo(String.join("\n", lines) + "\n");
  }
}
