package org.tocsin.scenario.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tocsin.scenario.problem.Problems;
import org.tocsin.scenario.problem.Spot;

/**
 * The files of one scenario: finds them from where they are named, refuses what can't be read, and
 * keeps the digest of each. Not safe for threads.
 */
public final class Sources {

  /** More text than anyone writes by hand. */
  private static final long LARGEST_TEXT_BYTES = 16L << 20;

  private static final String EXPECTED = "a file that can be read";

  private final Map<String, String> environment;
  private final Map<String, ScenarioSource> byLabel = new LinkedHashMap<>();
  private final Map<String, InputFile> inputs = new LinkedHashMap<>();

  public Sources(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
  }

  /** All files that were opened, in that order. */
  public List<InputFile> inputs() {
    return List.copyOf(inputs.values());
  }

  /** The text of a scenario file. */
  public Optional<String> text(
      ScenarioSource source, String name, Spot namedAt, Problems problems) {
    byLabel.put(source.label(), source);
    if (source.obstacle().isEmpty() && source.size() > LARGEST_TEXT_BYTES) {
      problems.error(
          namedAt,
          String.format(Locale.ROOT, "%s%,d bytes", called(name, namedAt), source.size()),
          String.format(Locale.ROOT, "at most %,d bytes of YAML", LARGEST_TEXT_BYTES));
      return Optional.empty();
    }
    return open(source, name, EXPECTED, namedAt, problems)
        .flatMap(file -> decode(file, namedAt, problems));
  }

  /** A file named in a scenario; relative names start where that scenario lies. */
  public ScenarioSource find(Spot namedAt, String name) {
    ScenarioSource namedIn = byLabel.get(namedAt.file());
    return namedIn == null
        ? FileSource.sibling(null, name, environment)
        : namedIn.sibling(name, environment);
  }

  /**
   * A file named in a scenario, ready to be opened.
   *
   * @param expected what it should be, for the message if it can't be read
   */
  public Optional<InputFile> open(Spot namedAt, String name, String expected, Problems problems) {
    return open(find(namedAt, name), name, expected, namedAt, problems);
  }

  private Optional<InputFile> open(
      ScenarioSource source, String name, String expected, Spot namedAt, Problems problems) {
    InputFile known = inputs.get(source.label());
    if (known != null) {
      return Optional.of(known);
    }
    if (source.obstacle().isPresent()) {
      problems.error(namedAt, called(name, namedAt) + source.obstacle().get(), expected);
      return Optional.empty();
    }
    try {
      InputFile file = new InputFile(name, sha256(source), source.path(), source::open);
      inputs.put(source.label(), file);
      return Optional.of(file);
    } catch (IOException e) {
      problems.error(namedAt, called(name, namedAt) + "can't be read: " + e.getMessage(), expected);
      return Optional.empty();
    }
  }

  /** The whole of a text file in UTF-8, without its byte order mark. */
  public static Optional<String> decode(InputFile file, Spot namedAt, Problems problems) {
    byte[] bytes;
    try (InputStream in = file.open()) {
      bytes = in.readAllBytes();
    } catch (IOException e) {
      problems.error(
          namedAt, called(file.label(), namedAt) + "can't be read: " + e.getMessage(), EXPECTED);
      return Optional.empty();
    }
    Optional<String> other = Encoding.wide(bytes);
    Optional<String> text = other.isPresent() ? Optional.empty() : Encoding.decode(bytes, "UTF-8");
    if (text.isEmpty()) {
      Optional<String> guess = Encoding.guess(bytes);
      problems.error(
          namedAt,
          called(file.label(), namedAt) + other.map(name -> name + ", ").orElse("") + "not UTF-8",
          guess.isEmpty() ? "text in UTF-8" : "text in UTF-8: save it as UTF-8 in its editor",
          guess.map(Encoding::toUtf8));
    }
    return text.map(whole -> whole.startsWith("\uFEFF") ? whole.substring(1) : whole);
  }

  /** The name of a file, unless the message begins with it anyway. */
  private static String called(String name, Spot namedAt) {
    return name.equals(namedAt.file()) ? "" : name + ": ";
  }

  private static String sha256(ScenarioSource source) throws IOException {
    try (InputStream in = source.open()) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
