package org.tocsin.report.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A reader with Chromium who opens a page from disk, looks at it and presses keys. Speaks the
 * browser's own protocol through a pipe: nothing listens on a port and nothing is downloaded. A
 * test that needs it is skipped where there is no Chromium; {@code TOCSIN_CHROMIUM} names another
 * than that on the path.
 */
public final class Browser implements AutoCloseable {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long STARTING_SECONDS = 60;

  private final Process process;
  private final BrowserPipe pipe;
  private String session = "";

  private Browser(Process process) {
    this.process = process;
    this.pipe = new BrowserPipe(process.getInputStream(), process.getOutputStream());
  }

  /** Starts a browser with a profile of its own in a folder. */
  public static Browser start(Path profile) throws IOException {
    Optional<Path> chromium = chromium();
    assumeTrue(
        chromium.isPresent(),
        "no Chromium; pages are looked at where one of " + NAMES + " is on the path");
    // The browser reads commands from its descriptor 3 and answers on 4.
    List<String> command = new ArrayList<>(List.of("sh", "-c"));
    command.add("exec \"$@\" 3<&0 4>&1 </dev/null >/dev/null 2>&1");
    command.addAll(
        List.of(
            "sh",
            chromium.orElseThrow().toString(),
            "--headless=new",
            "--remote-debugging-pipe",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--hide-scrollbars",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--user-data-dir=" + profile));
    Browser browser = new Browser(new ProcessBuilder(command).start());
    browser.attach();
    return browser;
  }

  private static Optional<Path> chromium() {
    String named = System.getenv("TOCSIN_CHROMIUM");
    if (named != null) {
      return Optional.of(Path.of(named));
    }
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private void attach() throws IOException {
    ObjectNode blank = JSON.createObjectNode().put("url", "about:blank");
    String target = pipe.ask("", "Target.createTarget", blank).path("targetId").asText();
    ObjectNode to = JSON.createObjectNode().put("targetId", target).put("flatten", true);
    session = pipe.ask("", "Target.attachToTarget", to).path("sessionId").asText();
    for (String domain : List.of("Page", "Runtime", "Network", "Log")) {
      ask(domain + ".enable", JSON.createObjectNode());
    }
  }

  private JsonNode ask(String method, ObjectNode parameters) throws IOException {
    return pipe.ask(session, method, parameters);
  }

  /** Opens a page in a window of some size and waits until it has drawn itself. */
  public void open(Path page, int width, int height) throws IOException {
    ask(
        "Emulation.setDeviceMetricsOverride",
        JSON.createObjectNode()
            .put("width", width)
            .put("height", height)
            .put("deviceScaleFactor", 1)
            .put("mobile", false));
    ask("Page.navigate", JSON.createObjectNode().put("url", page.toUri().toString()));
    waitUntil("document.readyState === 'complete'");
    awaitFrames();
  }

  /** The reader's system is set to a dark theme. */
  public void prefersDark() throws IOException {
    ObjectNode parameters = JSON.createObjectNode();
    parameters
        .putArray("features")
        .addObject()
        .put("name", "prefers-color-scheme")
        .put("value", "dark");
    ask("Emulation.setEmulatedMedia", parameters);
  }

  /** What an expression is worth on the page; a promise is waited for. */
  public JsonNode value(String expression) throws IOException {
    JsonNode answer =
        ask(
            "Runtime.evaluate",
            JSON.createObjectNode()
                .put("expression", expression)
                .put("returnByValue", true)
                .put("awaitPromise", true));
    if (answer.has("exceptionDetails")) {
      throw new IllegalStateException(expression + ": " + answer.get("exceptionDetails"));
    }
    return answer.path("result").path("value");
  }

  public void waitUntil(String condition) throws IOException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(STARTING_SECONDS);
    while (!value(condition).asBoolean()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("waited in vain for " + condition);
      }
      value("new Promise(done => setTimeout(done, 50))");
    }
  }

  /** Until what was changed is drawn. */
  public void awaitFrames() throws IOException {
    value(
        "new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() =>"
            + " requestAnimationFrame(() => done()))))");
  }

  /** Presses and releases a key, by its name in the browser's terms. */
  public void press(String key) throws IOException {
    for (String type : List.of("keyDown", "keyUp")) {
      ObjectNode stroke = JSON.createObjectNode().put("type", type).put("key", key);
      if (key.length() == 1 && type.equals("keyDown")) {
        stroke.put("text", key);
      }
      ask("Input.dispatchKeyEvent", stroke);
    }
    awaitFrames();
  }

  public void click(double x, double y) throws IOException {
    for (String type : List.of("mouseMoved", "mousePressed", "mouseReleased")) {
      ask(
          "Input.dispatchMouseEvent",
          JSON.createObjectNode()
              .put("type", type)
              .put("x", x)
              .put("y", y)
              .put("button", type.equals("mouseMoved") ? "none" : "left")
              .put("clickCount", type.equals("mouseMoved") ? 0 : 1));
    }
    awaitFrames();
  }

  public void screenshot(Path file) throws IOException {
    JsonNode answer = ask("Page.captureScreenshot", JSON.createObjectNode().put("format", "png"));
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.write(file, Base64.getDecoder().decode(answer.path("data").asText()));
  }

  /** What went wrong on the page so far: errors, and anything that it refused to run or load. */
  public List<String> complaints() {
    Stream<JsonNode> thrown = pipe.told("Runtime.exceptionThrown");
    Stream<JsonNode> logged =
        pipe.told("Log.entryAdded")
            .filter(told -> told.path("entry").path("level").asText().equals("error"));
    return Stream.concat(thrown, logged).map(JsonNode::toString).toList();
  }

  /** Every address that was asked for. */
  public List<String> addresses() {
    Stream<JsonNode> requests = pipe.told("Network.requestWillBeSent");
    return requests.map(told -> told.path("request").path("url").asText()).toList();
  }

  @Override
  public void close() throws IOException {
    try {
      pipe.ask("", "Browser.close", JSON.createObjectNode());
    } finally {
      end();
    }
  }

  private void end() {
    try {
      if (!process.waitFor(STARTING_SECONDS, TimeUnit.SECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
