package org.tocsin.report.paper;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;

/** The fonts of the machine that runs the tests; CI installs those that are needed. */
public final class MachineFonts {

  private static final FontSearch SEARCH =
      FontSearch.in(
          FontFolders.usual(
              System.getenv(),
              System.getProperty("os.name", ""),
              Path.of(System.getProperty("user.home", "."))));

  private MachineFonts() {}

  /** Fonts for a text; a test that needs them is skipped where there are none. */
  public static FontChoice orSkip(String text) {
    FontChoice choice = SEARCH.choose(text);
    assumeTrue(
        choice.lacking().isEmpty(),
        "no fonts for " + choice.lacking().size() + " characters; fonts-wqy-microhei has them");
    return choice;
  }

  /** Where to look for them, if there are any. */
  public static FontSearch search(String text) {
    orSkip(text);
    return SEARCH;
  }
}
