package org.tocsin.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.report.browser.Browser;
import org.tocsin.report.text.Messages;

/** A reader opens the film in Chromium and uses it. */
class FilmBrowserTest {

  private static final String AT = "Number(document.body.dataset.at)";

  @TempDir static Path folder;
  private static Path film;
  private static Browser browser;

  @BeforeAll
  static void aDrillIsFilmed() throws Exception {
    film = folder.resolve("film.html");
    GridTown town = new GridTown(12, 5);
    FilmSample.write(film, Messages.english(), FilmSample.record("", FilmSample.drill(town), 0));
    browser = Browser.start(folder.resolve("profile"));
  }

  @AfterAll
  static void theReaderGoes() throws IOException {
    if (browser != null) {
      browser.close();
    }
  }

  private static void open() throws IOException {
    browser.open(film, 1280, 800);
  }

  /** How many pixels of a layer of the (first) map are of about one colour. */
  private static int pixels(String layer, String colour) throws IOException {
    return browser
        .value(
            """
            (() => {
              const canvas = document.querySelectorAll(".pane .layer")[%s];
              const style = getComputedStyle(document.documentElement).getPropertyValue("%s").trim();
              const wanted = [1, 3, 5].map(i => parseInt(style.substring(i, i + 2), 16));
              const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
              let count = 0;
              for (let i = 0; i < data.length; i += 4) {
                const isLike = wanted.every((c, j) => Math.abs(data[i + j] - c) < 6);
                count += isLike && data[i + 3] > 200 ? 1 : 0;
              }
              return count;
            })()"""
                .formatted(layer, colour))
        .asInt();
  }

  private static final String STREETS = "0";
  private static final String CLOSURES = "1";
  private static final String MOVING = "2";

  @Test
  void itOpensFromDiskWithoutAComplaintAndLoadsNothing() throws IOException {
    open();

    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.addresses())
        .allSatisfy(address -> assertThat(address).matches("file:///.*film.*html|about:blank"));
    assertThat(browser.value("document.title").asText())
        .isEqualTo("哈尔滨市道里区, a <winter> night & \"ice\"");
  }

  @Test
  void streetsAndStationsAreDrawn() throws IOException {
    open();

    assertThat(pixels(STREETS, "--street") + pixels(STREETS, "--street-2")).isGreaterThan(2000);
    assertThat(pixels(STREETS, "--street-3")).isGreaterThan(500);
    assertThat(pixels(MOVING, "--central")).isGreaterThan(20);
    assertThat(pixels(MOVING, "--micro")).isGreaterThan(20);
  }

  @Test
  void theSpaceBarPlaysAndPauses() throws IOException {
    open();

    browser.press(" ");
    browser.waitUntil(AT + " > 600");
    browser.press(" ");
    int stopped = browser.value(AT).asInt();
    browser.value("new Promise(done => setTimeout(done, 300))");

    assertThat(browser.value(AT).asInt()).isEqualTo(stopped);
    assertThat(browser.value("document.querySelector('.clock .time').textContent").asText())
        .matches("18:[0-9]{2}:[0-9]{2}|19:.*");
  }

  @Test
  void arrowsStepAndBracketsChangeTheSpeed() throws IOException {
    open();

    browser.press("ArrowRight");
    browser.press("ArrowRight");
    browser.press("ArrowLeft");

    assertThat(browser.value(AT).asInt()).isEqualTo(100);
    String speed = "document.querySelector('.speed').textContent";
    String before = browser.value(speed).asText();
    browser.press("]");
    assertThat(browser.value(speed).asText()).isNotEqualTo(before);
    browser.press("[");
    assertThat(browser.value(speed).asText()).isEqualTo(before);
  }

  @Test
  void aPressOnTheTimeAxisGoesThere() throws IOException {
    open();

    browser.value("window.box = document.querySelector('.strip').getBoundingClientRect(), 0");
    double x = browser.value("box.left + 190 + (box.width - 202) / 2").asDouble();
    double y = browser.value("box.top + 30").asDouble();
    browser.click(x, y);

    int end = browser.value("Number(document.querySelector('.strip').ariaValueMax)").asInt() * 10;
    assertThat(browser.value(AT).asInt()).isBetween(end / 2 - 2000, end / 2 + 2000);
  }

  @Test
  void theNextInjectIsInSightAndIsJumpedToAndItsRoadsAppearAndVanish() throws IOException {
    open();
    String next = "document.querySelectorAll('.next')[0].textContent";

    assertThat(browser.value(next).asText())
        .contains("21:00:00", "in 3\u00a0h", "霁虹桥结冰封闭 </script><b>ice</b>");
    assertThat(pixels(CLOSURES, "--closed")).isZero();

    browser.press("i");

    assertThat(browser.value(AT).asLong()).isEqualTo(FilmSample.CLOSING.millis() / 100);
    assertThat(pixels(CLOSURES, "--closed")).isGreaterThan(40);

    browser.press("End");

    assertThat(pixels(CLOSURES, "--closed")).isZero();
  }

  @Test
  void aMissedActionIsJumpedToAndListedAsSuch() throws IOException {
    open();
    assertThat(browser.value("document.querySelectorAll('.next')[1].textContent").asText())
        .contains("23:00:00", "通报 & \"everybody\" <told>");

    browser.press("m");
    browser.press("2");

    assertThat(browser.value(AT).asLong()).isEqualTo(FilmSample.MISSED.millis() / 100);
    assertThat(browser.value("document.querySelector('.panel .missed').textContent").asText())
        .contains("✗", "通报 & \"everybody\" <told>", "missed");
  }

  @Test
  void unitsMoveAlongTheirWaysInTheirColours() throws IOException {
    open();

    // The fire comes 9 h 10 min after the beginning.
    browser.value("document.querySelector('.strip').focus(), 0");
    seek(33_000 * 10 + 2600);

    assertThat(pixels(MOVING, "--s-en-route") + pixels(MOVING, "--s-on-scene"))
        .as("a unit under way or on scene")
        .isGreaterThan(30);
  }

  /** By the button of a fact, as no other part of the page leads to any one time. */
  private static void seek(int tenths) throws IOException {
    browser.value(
        "(() => { const b = document.createElement('button'); b.dataset.at = "
            + tenths
            + "; document.body.append(b); b.click(); b.remove(); })()");
    browser.awaitFrames();
  }

  @Test
  void anIncidentTellsItsFactsAndWhoKnewWhatWhen() throws IOException {
    open();
    seek(33_000 * 10 + 2600);

    // Of the open ones the last.
    browser.press("N");

    String panel = browser.value("document.querySelector('.panel').textContent").asText();
    assertThat(panel)
        .contains("the-fire/1", "Who knew what when", "Call centre", "What happened", "occurred");
  }

  @Test
  void chineseIsShownInGlyphsOfItsOwn() throws IOException {
    open();

    // A glyph that is missing is drawn as the same box for every character.
    String drawn =
        """
        (text => {
          const canvas = document.createElement("canvas");
          canvas.width = canvas.height = 40;
          const context = canvas.getContext("2d");
          context.font = "30px " + getComputedStyle(document.body).fontFamily;
          context.fillText(text, 2, 32);
          return canvas.toDataURL();
        })""";
    assertThat(browser.value(drawn + "('哈')").asText())
        .isNotEqualTo(browser.value(drawn + "('滨')").asText());
    browser.press("3");
    assertThat(browser.value("document.querySelector('h1').textContent").asText())
        .startsWith("哈尔滨市道里区");
  }
}
