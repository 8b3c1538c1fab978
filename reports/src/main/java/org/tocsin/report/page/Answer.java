package org.tocsin.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tocsin.measure.MeasureKind;
import org.tocsin.report.model.Figure;
import org.tocsin.report.model.MeasureLine;
import org.tocsin.report.model.ReportModel;
import org.tocsin.report.model.TargetLine;
import org.tocsin.report.text.Messages;

/**
 * The outcome of a run in a few sentences, with its certainty: what a reader takes away who reads
 * nothing else.
 */
public final class Answer {

  private final ReportModel model;
  private final Words words;

  private Answer(ReportModel model, Messages messages) {
    this.model = model;
    this.words = new Words(messages);
  }

  public static List<String> sentences(ReportModel model, Messages messages) {
    return new Answer(model, messages).sentences();
  }

  private List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    Optional<MeasureLine> arrival = model.findOverall(MeasureKind.FIRST_ARRIVAL);
    if (arrival.isEmpty() || arrival.get().n() == 0) {
      sentences.add(words.text("answer.nothing"));
    } else {
      sentences.add(arrivals(arrival.get()));
      String reason = arrival.get().mean().reason();
      if (reason != null) {
        sentences.add(words.text("answer.no-interval", reason));
      }
      if (arrival.get().notReached() > 0) {
        sentences.add(
            words.text(
                "answer.not-reached",
                words.figures.count(arrival.get().notReached()),
                words.figures.count(arrival.get().n())));
      }
    }
    if (model.targets().stream().anyMatch(TargetLine::isJudged)) {
      sentences.add(targets());
    }
    return sentences;
  }

  private String arrivals(MeasureLine line) {
    Figure mean = line.mean();
    Figure p90 = line.p90();
    if (mean.value() == null) {
      return words.text("answer.none-reached");
    }
    return p90.value() == null
        ? words.text("answer.arrival-mean", words.spoken(mean), words.spokenInterval(mean))
        : words.text(
            "answer.arrival",
            words.spoken(mean),
            words.spokenInterval(mean),
            words.spoken(p90),
            words.spokenIntervalAgain(p90));
  }

  private String targets() {
    long met = model.targets().stream().filter(TargetLine::met).count();
    long all = model.targets().stream().filter(TargetLine::isJudged).count();
    return met == all
        ? words.text("answer.targets-all", all)
        : words.text("answer.targets", met, all);
  }
}
