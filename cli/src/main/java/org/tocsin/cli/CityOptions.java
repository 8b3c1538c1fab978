package org.tocsin.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What a planner may say of stations that are to be sited. */
final class CityOptions {

  @Mixin ThreadOptions threads = new ThreadOptions();

  @Option(names = "--add", paramLabel = "N", description = "how many new stations at most")
  @Nullable Integer add;

  @Option(
      names = "--remove",
      paramLabel = "N",
      description = "how many of the stations of --tier go")
  @Nullable Integer remove;

  @Option(
      names = "--budget",
      paramLabel = "COST",
      description = "what new stations may cost altogether, in the unit of their costs")
  @Nullable Double budget;

  @Option(
      names = "--from",
      paramLabel = "FILE|junctions|every-500m",
      description =
          "where they may stand: a .csv of id,lon,lat[,name][,tier][,cost], junctions of streets,"
              + " or a place in each square of so many metres (default: junctions)")
  @Nullable String from;

  @Option(
      names = "--candidates",
      paramLabel = "N",
      description = "of junctions at most so many, evenly spread (default: ${DEFAULT-VALUE})")
  int candidates = 300;

  @Option(
      names = "--tier",
      split = ",",
      paramLabel = "TIER[=COST]",
      description =
          "what new stations are, several with commas between, with what one costs where that is"
              + " not in the table (default: micro if there are any, at 1)")
  List<String> tiers = new ArrayList<>();

  @Option(
      names = "--like",
      split = ",",
      paramLabel = "STATION",
      description =
          "stations whose crews new ones of the same tier have (default: the usual crews of it)")
  List<String> likes = new ArrayList<>();

  @Option(
      names = "--target",
      split = ",",
      paramLabel = "TIER=TIME",
      description =
          "within what time from notification a tier should be there (default: micro=3min, others"
              + " 5min)")
  List<String> targets = new ArrayList<>();

  @Option(
      names = "--not-in",
      split = ",",
      paramLabel = "ZONE",
      description = "zones in which no new station may stand")
  List<String> forbidden = new ArrayList<>();

  @Option(
      names = "--spacing",
      paramLabel = "DISTANCE",
      description = "how far apart stations stand at least, if one of them is new, such as 400m")
  @Nullable String spacing;

  @Option(
      names = "--hour",
      paramLabel = "0..23",
      description =
          "models reckon with the traffic, the turnout and the rosters of this hour (default: of"
              + " most hours of the drill)")
  @Nullable Integer hour;

  @Option(
      names = "--alternatives",
      paramLabel = "N",
      description = "nearly as good layouts of each model (default: ${DEFAULT-VALUE})")
  int alternatives = 2;

  @Option(
      names = "--zone",
      paramLabel = "TIME|SHARE",
      description =
          "what is worth finding: 2s of the mean first arrival, or 1%% of those reached in time"
              + " (default: ${DEFAULT-VALUE})")
  String zone = "2s";

  @Option(
      names = "--confidence",
      paramLabel = "P",
      description = "probability that the best is selected (default: ${DEFAULT-VALUE})")
  double confidence = 0.95;

  @Option(
      names = "--max",
      paramLabel = "N",
      description = "replications of a layout at most until one is selected (default: 200)")
  int most = 200;

  @Option(
      names = {"-r", "--replications"},
      paramLabel = "N",
      description = "fresh ones, from which gains are estimated (default: ${DEFAULT-VALUE})")
  int replications = 40;

  @Option(
      names = "--set",
      paramLabel = "PATH=VALUE",
      description = "changes the scenario, such as --set clock.duration=7d; may be repeated")
  List<String> edits = new ArrayList<>();

  @Option(
      names = "--lang",
      paramLabel = "en|zh",
      description = "language of texts (default: ${DEFAULT-VALUE})")
  String language = "en";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "folder to make (default: ./<scenario>-sites)")
  @Nullable String output;

  @Option(names = "--force", description = "replace results that are there")
  boolean force;
}
