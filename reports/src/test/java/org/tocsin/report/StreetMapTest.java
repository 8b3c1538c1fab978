package org.tocsin.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.report.model.Figure;
import org.tocsin.report.model.MapPicture;
import org.tocsin.report.model.ReportModel;
import org.tocsin.report.model.StationLine;
import org.tocsin.report.page.Page;
import org.tocsin.report.text.Messages;

/** What the map says where marks and names would lie on each other, and of whom its times are. */
class StreetMapTest {

  private static final ReportModel MODEL =
      ReportModel.of(SampleResults.of(new GridTown(24, 9)), SampleResults.provenance());

  @ParameterizedTest
  @CsvSource({
    "en, of the streets lie within 5\u00a0min of a unit of any kind, Nearest unit of any kind:",
    "zh, 的道路在 5 分钟内有单位可达（不限种类）, 最近单位（不限种类）："
  })
  void itIsSaidOfWhichUnitsTheTimesAre(String language, String heading, String legend) {
    assertThat(Page.render(MODEL, Messages.in(language))).contains(heading, legend);
  }

  @Test
  void inOnePlaceTheStationWithMostUnitsHasItsName() {
    StationLine station = station("xiangfang");
    StationLine car = standingAt(station.x(), station.y(), "a-car", "Car of the chief");

    String names = between(with(car), "class=\"names\"", "class=\"foot\"");

    assertThat(station.units()).isGreaterThan(car.units());
    assertThat(names).contains(">" + station.name() + "<").doesNotContain(car.name());
  }

  @Test
  void aStationInTheYardOfAHospitalStandsBesideItsBox() {
    MapPicture.Spot hospital = MODEL.map().hospitals().get(0);
    StationLine yard = standingAt(hospital.x() + 3, hospital.y(), "yard", "In the yard");

    String spots = between(with(yard), "class=\"spots\"", "class=\"names\"");

    String above = "translate(" + hospital.x() + " " + (hospital.y() - 86) + ")";
    assertThat(spots)
        .contains("translate(" + hospital.x() + " " + hospital.y() + ")")
        .contains("<g transform=\"" + above + "\"><title>In the yard");
  }

  private static StationLine standingAt(long x, long y, String id, String name) {
    return new StationLine(id, name, "central", x, y, 1, 0, 0.0, Figure.NONE, Figure.NONE);
  }

  private static StationLine station(String id) {
    return MODEL.stations().stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
  }

  private static String with(StationLine more) {
    List<StationLine> stations = new ArrayList<>(List.of(more));
    stations.addAll(MODEL.stations());
    ReportModel model =
        new ReportModel(
            MODEL.format(),
            MODEL.origin(),
            MODEL.drill(),
            MODEL.measures(),
            MODEL.shareTargets(),
            MODEL.meanTargets(),
            MODEL.coverage(),
            MODEL.curves(),
            stations,
            MODEL.hospitals(),
            MODEL.zones(),
            MODEL.expects(),
            MODEL.objectives(),
            MODEL.chronicle(),
            MODEL.map(),
            MODEL.replay());
    return Page.render(model, Messages.english());
  }

  private static String between(String text, String from, String to) {
    int start = text.indexOf(from);
    return text.substring(start, text.indexOf(to, start));
  }
}
