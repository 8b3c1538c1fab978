package org.tocsin.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.tocsin.experiment.Look;
import org.tocsin.experiment.Progress;

/** A bar with the time left, on a terminal; nothing elsewhere. */
final class ProgressLine implements Progress, AutoCloseable {

  private static final int WIDTH = 79;
  private static final int UPDATE_MILLIS = 200;

  private final ProgressBar bar;

  private ProgressLine(ProgressBar bar) {
    this.bar = bar;
  }

  static ProgressLine on(Terminal terminal, int total) {
    return new ProgressLine(
        new ProgressBarBuilder()
            .setTaskName("Replications")
            .setInitialMax(total)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(UPDATE_MILLIS)
            .setConsumer(new ConsoleProgressBarConsumer(terminal.err(), WIDTH))
            .build());
  }

  @Override
  public void replicationsDone(int done, int total) {
    bar.maxHint(total).stepTo(done);
  }

  @Override
  public void looked(Look look) {
    bar.setExtraMessage(PrecisionText.soFar(look));
  }

  @Override
  public void close() {
    bar.close();
  }
}
