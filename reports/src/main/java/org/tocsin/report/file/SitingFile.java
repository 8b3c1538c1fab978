package org.tocsin.report.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tocsin.report.model.Figure;
import org.tocsin.report.model.SitingModel;

/** {@code site.json}: all that siting found, for other programs. */
public final class SitingFile {

  private static final int SECONDS = 3;
  private static final int SHARE = 6;
  private static final int VALUE = 6;

  private SitingFile() {}

  public static void write(Path file, SitingModel model) {
    JsonFile.write(
        file,
        json -> {
          json.count("format", JsonFile.FORMAT);
          json.text("tocsin", model.origin().tocsinVersion());
          json.text("scenario", model.origin().scenario());
          json.text("scenarioSha256", model.origin().scenarioSha256());
          texts(json, "settings", model.origin().settings());
          json.object("question", q -> question(q, model));
          json.array("answers", a -> answers(a, model));
          json.object("selection", s -> selection(s, model));
          json.array("layouts", a -> layouts(a, model));
          json.array("sites", a -> sites(a, model));
          json.array("front", a -> front(a, model));
          shortfall(json, model.shortfall());
        });
  }

  private static void question(JsonFile json, SitingModel model) throws IOException {
    SitingModel.Wish wish = model.wish();
    json.number("add", whole(wish.add()), 0);
    json.count("remove", wish.remove());
    json.number("budget", wish.budget(), VALUE);
    json.count("candidates", wish.candidates());
    json.count("points", wish.points());
    json.text("band", wish.band());
    json.count("seed", wish.seed());
    json.array(
        "layers",
        layers -> {
          for (SitingModel.LayerLine layer : model.layers()) {
            layers.object(
                line -> {
                  line.text("tier", layer.tier());
                  line.number("withinSeconds", layer.withinSeconds(), SECONDS);
                  texts(line, "servedBy", layer.servedBy());
                  line.number("perDay", layer.perDay(), VALUE);
                });
          }
        });
  }

  private static void answers(JsonFile json, SitingModel model) throws IOException {
    for (SitingModel.AnswerLine answer : model.answers()) {
      json.object(
          line -> {
            line.text("model", answer.model());
            line.text("status", answer.proof());
            line.number("value", answer.value(), VALUE);
            line.number("bound", answer.bound(), VALUE);
            line.number("gap", answer.gap(), VALUE);
            line.number("present", answer.present(), VALUE);
            line.text("layout", answer.layout());
            line.text("reason", answer.reason());
          });
    }
  }

  private static void selection(JsonFile json, SitingModel model) throws IOException {
    SitingModel.Selected selected = model.selected();
    json.text("layout", model.best().label());
    json.truth("certain", selected.isCertain());
    json.number("confidence", selected.confidence(), SHARE);
    json.text("by", selected.byArrival() ? "first-arrival" : "in-time");
    json.number("zone", selected.zone(), SHARE);
    json.count("runs", selected.runs());
    json.count("estimatedFrom", selected.estimated());
  }

  private static void layouts(JsonFile json, SitingModel model) throws IOException {
    for (SitingModel.LayoutLine layout : model.layouts()) {
      json.object(
          line -> {
            line.text("label", layout.label());
            texts(line, "added", layout.added());
            texts(line, "closed", layout.closed());
            line.number("cost", layout.cost(), VALUE);
            texts(line, "models", layout.models());
            line.count("selectionReplications", layout.replications());
            figure(line, "firstArrivalSeconds", layout.arrival(), SECONDS);
            figure(line, "changeSeconds", layout.change(), SECONDS);
            line.array(
                "inTime",
                all -> {
                  for (int i = 0; i < layout.inTime().size(); i++) {
                    SitingModel.InTimeLine inTime = layout.inTime().get(i);
                    String tier = model.layers().get(i).tier();
                    all.object(
                        one -> {
                          one.text("tier", tier);
                          figure(one, "share", inTime.share(), SHARE);
                          figure(one, "morePerYear", inTime.morePerYear(), SECONDS);
                        });
                  }
                });
          });
    }
  }

  private static void sites(JsonFile json, SitingModel model) throws IOException {
    for (SitingModel.SiteLine site : model.sites()) {
      if (!site.stands() || site.layouts() > 0) {
        json.object(
            line -> {
              line.text("id", site.id());
              line.text("name", site.name());
              line.text("tier", site.tier());
              line.number("lon", site.longitude(), 7);
              line.number("lat", site.latitude(), 7);
              line.truth("stands", site.stands());
              line.number("cost", site.cost(), VALUE);
              line.count("layouts", site.layouts());
              line.truth("selected", site.changes());
            });
      }
    }
  }

  private static void front(JsonFile json, SitingModel model) throws IOException {
    for (SitingModel.FrontLine point : model.front()) {
      json.object(
          line -> {
            line.number("cost", point.cost(), VALUE);
            line.number("coveredPerDay", point.coveredPerDay(), VALUE);
            line.number("share", point.share(), SHARE);
            line.truth("proved", point.isProved());
            texts(line, "added", point.added());
          });
    }
  }

  private static void shortfall(JsonFile json, SitingModel.@Nullable ShortfallLine line)
      throws IOException {
    if (line == null) {
      json.absent("shortfall");
      return;
    }
    json.object(
        "shortfall",
        all -> {
          all.number("perDay", line.perDay(), VALUE);
          all.number("candidates", whole(line.candidates()), 0);
          all.number("extra", whole(line.extra()), 0);
          all.array(
              "places",
              places -> {
                for (SitingModel.Place place : line.places()) {
                  places.object(
                      one -> {
                        one.text("street", place.street());
                        one.number("lon", place.longitude(), 7);
                        one.number("lat", place.latitude(), 7);
                      });
                }
              });
        });
  }

  private static @Nullable Double whole(@Nullable Integer count) {
    return count == null ? null : (Double) (double) count;
  }

  private static void figure(JsonFile json, String name, Figure figure, int decimals)
      throws IOException {
    json.object(
        name,
        line -> {
          line.number("value", figure.value(), decimals);
          line.interval("ci95", figure, decimals);
        });
  }

  private static void texts(JsonFile json, String name, List<String> texts) throws IOException {
    json.array(
        name,
        items -> {
          for (String text : texts) {
            items.text(text);
          }
        });
  }
}
