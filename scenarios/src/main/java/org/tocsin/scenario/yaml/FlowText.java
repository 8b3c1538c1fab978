package org.tocsin.scenario.yaml;

import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.emitter.Emitter;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.ImplicitTuple;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;

/**
 * Writes an entry as YAML in one line, such as {@code {close: {road: South Road}, for: 2 h}}: what
 * {@link YamlText} reads of it is the same entry in another place.
 */
public final class FlowText {

  private static final DumpSettings ONE_LINE =
      DumpSettings.builder()
          .setWidth(Integer.MAX_VALUE)
          .setMultiLineFlow(false)
          .setSplitLines(false)
          .build();

  private final StringBuilder text = new StringBuilder();
  private final Emitter emitter = new Emitter(ONE_LINE, new Collected(text));

  private FlowText() {}

  public static String of(Entry entry) {
    FlowText writer = new FlowText();
    writer.emitter.emit(new StreamStartEvent());
    writer.emitter.emit(new DocumentStartEvent(false, Optional.empty(), Map.of()));
    writer.write(entry);
    writer.emitter.emit(new DocumentEndEvent(false));
    return writer.text.toString().strip();
  }

  private void write(Entry entry) {
    if (entry instanceof Mapping mapping) {
      emitter.emit(new MappingStartEvent(Optional.empty(), Optional.empty(), true, FlowStyle.FLOW));
      mapping
          .pairs()
          .forEach(
              (key, pair) -> {
                write(new Scalar(pair.keySpot(), key));
                write(pair.value());
              });
      emitter.emit(new MappingEndEvent());
    } else if (entry instanceof Sequence sequence) {
      emitter.emit(
          new SequenceStartEvent(Optional.empty(), Optional.empty(), true, FlowStyle.FLOW));
      sequence.items().forEach(this::write);
      emitter.emit(new SequenceEndEvent());
    } else {
      String word = ((Scalar) entry).text();
      ScalarStyle style = word.isEmpty() ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.PLAIN;
      emitter.emit(
          new ScalarEvent(
              Optional.empty(), Optional.empty(), new ImplicitTuple(true, true), word, style));
    }
  }

  /** Where the emitter writes to. */
  private record Collected(StringBuilder text) implements StreamDataWriter {
    @Override
    public void write(String part) {
      text.append(part);
    }

    @Override
    public void write(String part, int offset, int length) {
      text.append(part, offset, offset + length);
    }
  }
}
