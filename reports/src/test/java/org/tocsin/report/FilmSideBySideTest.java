package org.tocsin.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.drill.Drill;
import org.tocsin.report.browser.Browser;
import org.tocsin.report.text.Messages;

/** A reader sees the same night in two drills on one clock, in Chinese and on a dark screen. */
class FilmSideBySideTest {

  @TempDir static Path folder;
  private static Path film;
  private static Browser browser;

  @BeforeAll
  static void twoDrillsAreFilmed() throws Exception {
    film = folder.resolve("film.html");
    Drill today = FilmSample.drill(new GridTown(12, 5));
    Drill tomorrow = FilmSample.withAnotherStation(today);
    FilmSample.write(
        film,
        Messages.in("zh"),
        FilmSample.record("today", today, 0),
        FilmSample.record("明天", tomorrow, 0));
    browser = Browser.start(folder.resolve("profile"));
    browser.prefersDark();
  }

  @AfterAll
  static void theReaderGoes() throws IOException {
    if (browser != null) {
      browser.close();
    }
  }

  private static String text(String selector) throws IOException {
    return browser
        .value(
            "[...document.querySelectorAll('" + selector + "')].map(e => e.textContent).join('|')")
        .asText();
  }

  @Test
  void twoMapsShowTheSamePartOfTheCityAtTheSameTime() throws IOException {
    browser.open(film, 1280, 800);

    browser.press("i");
    browser.press("+");

    assertThat(text(".pane-title strong")).isEqualTo("today|明天");
    assertThat(browser.complaints()).isEmpty();
    String layer =
        """
        (i => {
          const canvas = document.querySelectorAll(".pane .layer")[i];
          const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
          return data.join();
        })""";
    // Streets; then what is closed, with the names of stations, of which the second has one more.
    assertThat(browser.value(layer + "(0) === " + layer + "(3)").asBoolean()).isTrue();
    assertThat(browser.value(layer + "(1) === " + layer + "(4)").asBoolean()).isFalse();
  }

  @Test
  void theScreenIsDarkAndTheWordsAreChinese() throws IOException {
    browser.open(film, 1280, 800);

    assertThat(browser.value("getComputedStyle(document.body).backgroundColor").asText())
        .isEqualTo("rgb(18, 21, 23)");
    assertThat(text(".legend")).contains("中心站", "途中", "到场", "道路封闭");
    assertThat(text("[role=tab]")).isEqualTo("当前|导调|所选");
    assertThat(browser.value("document.documentElement.lang").asText()).isEqualTo("zh");
  }

  @Test
  void theSameIncidentIsComparedAndAUnitOfOneAloneIsToldAsSuch() throws IOException {
    browser.open(film, 1280, 800);

    browser.press("End");
    browser.press("Home");
    browser.press("PageDown");
    while (browser.value("!document.querySelector('.open button.link')").asBoolean()) {
      browser.press("PageDown");
    }
    browser.press("n");
    browser.press("End");

    assertThat(text(".panel table th")).contains("自报警|到场|控制|结束|today|明天|相差");
    assertThat(text(".panel table tbody tr:last-child td")).matches("[−+±].*\\|[−+±].*\\|[−+±].*");

    // The last of the lanes is that of the station that only tomorrow has.
    browser.value("document.querySelector('.lanes').focus(), 0");
    for (int i = 0; i < 20; i++) {
      browser.press("ArrowDown");
    }
    assertThat(text(".panel h2")).contains("新微型站");
    assertThat(text(".panel .empty")).isEqualTo("此处没有。");
  }
}
