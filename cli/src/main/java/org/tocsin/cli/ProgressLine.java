package org.tocsin.cli;

import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.tocsin.experiment.Look;
import org.tocsin.experiment.Progress;

/**
 * A bar with the time left, on a terminal; nothing elsewhere. Who interrupts a run while it is
 * there is told so, in a line of its own.
 */
final class ProgressLine implements Progress, AutoCloseable {

  private static final int WIDTH = 79;
  private static final int UPDATE_MILLIS = 200;

  private final Optional<ProgressBar> bar;
  private final AtExit interruption;

  private ProgressLine(Optional<ProgressBar> bar, Terminal terminal) {
    this.bar = bar;
    this.interruption =
        AtExit.of(
            "tell of an interruption",
            () -> {
              // Ends its line, and nothing is drawn any more.
              bar.ifPresent(ProgressBar::close);
              terminal.say(Tocsin.INTERRUPTED_TEXT);
            });
  }

  /**
   * Of a run that goes on until this is closed.
   *
   * @param shown whether there is a bar
   * @param total replications, as far as that is known
   */
  static ProgressLine on(Terminal terminal, boolean shown, int total) {
    return new ProgressLine(shown ? Optional.of(bar(terminal, total)) : Optional.empty(), terminal);
  }

  private static ProgressBar bar(Terminal terminal, int total) {
    return new ProgressBarBuilder()
        .setTaskName("Replications")
        .setInitialMax(total)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(UPDATE_MILLIS)
        .setConsumer(new ConsoleProgressBarConsumer(terminal.err(), WIDTH))
        .build();
  }

  @Override
  public void replicationsDone(int done, int total) {
    bar.ifPresent(line -> line.maxHint(total).stepTo(done));
  }

  @Override
  public void looked(Look look) {
    bar.ifPresent(line -> line.setExtraMessage(PrecisionText.soFar(look)));
  }

  @Override
  public void close() {
    interruption.close();
    bar.ifPresent(ProgressBar::close);
  }
}
