package org.tocsin.report.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What siting found, in no language.
 *
 * @param drill the name of the drill
 * @param layers what was asked of whom
 * @param sites stations that stand and candidates that some layout takes; other candidates too
 * @param layouts the first is as things stand
 * @param answers what the models said
 * @param front cost against coverage, from the cheapest on
 * @param shortfall null unless set covering was asked and is impossible
 * @param map streets by who reaches them in time: 0 those who stand, 1 only the new ones, 2 nobody
 */
public record SitingModel(
    Origin origin,
    String drill,
    Wish wish,
    List<LayerLine> layers,
    List<SiteLine> sites,
    List<LayoutLine> layouts,
    Selected selected,
    List<AnswerLine> answers,
    List<FrontLine> front,
    @Nullable ShortfallLine shortfall,
    MapPicture map) {

  public SitingModel {
    layers = List.copyOf(layers);
    sites = List.copyOf(sites);
    layouts = List.copyOf(layouts);
    answers = List.copyOf(answers);
    front = List.copyOf(front);
  }

  /**
   * What was asked.
   *
   * @param add how many new stations at most; null where only the budget counts
   * @param remove how many go
   * @param budget null for none
   * @param candidates how many places were looked at
   * @param points of demand
   * @param band the traffic
   */
  public record Wish(
      @Nullable Integer add,
      int remove,
      @Nullable Double budget,
      int candidates,
      int points,
      String band,
      long seed) {}

  /**
   * A layer of demand.
   *
   * @param servedBy tiers
   * @param perDay incidents
   */
  public record LayerLine(String tier, double withinSeconds, List<String> servedBy, double perDay) {

    public LayerLine {
      servedBy = List.copyOf(servedBy);
    }
  }

  /**
   * A place of a station.
   *
   * @param stands whether a station is there
   * @param cost null where one stands
   * @param layouts how many of the proposed layouts take it, or close it
   * @param changes whether the selected layout does so
   */
  public record SiteLine(
      String id,
      String name,
      String tier,
      double longitude,
      double latitude,
      long x,
      long y,
      boolean stands,
      @Nullable Double cost,
      int layouts,
      boolean changes) {

    /** The name with the id, or the id alone where there is no other name. */
    public String title() {
      return name.equals(id) || name.isEmpty() ? id : name + " (" + id + ")";
    }
  }

  /**
   * A layout.
   *
   * @param label short, for tables and charts
   * @param added ids of sites
   * @param closed ids of stations
   * @param models that have it among their best
   * @param replications in the selection
   * @param arrival mean seconds from report to the first unit on scene
   * @param change of that, against things as they stand
   * @param inTime by layer
   */
  public record LayoutLine(
      String label,
      List<String> added,
      List<String> closed,
      double cost,
      List<String> models,
      int replications,
      Figure arrival,
      Figure change,
      List<InTimeLine> inTime) {

    public LayoutLine {
      added = List.copyOf(added);
      closed = List.copyOf(closed);
      models = List.copyOf(models);
      inTime = List.copyOf(inTime);
    }
  }

  /**
   * Incidents that found somebody in time.
   *
   * @param morePerYear than as things stand
   */
  public record InTimeLine(Figure share, Figure morePerYear) {}

  /**
   * The selection.
   *
   * @param layout place in the list of layouts
   * @param isCertain whether the confidence was reached
   * @param byArrival whether it went by mean first arrival (zone in seconds), else by the share in
   *     time
   * @param runs replications of layouts altogether
   * @param estimated fresh replications of each layout for the estimates
   */
  public record Selected(
      int layout,
      boolean isCertain,
      double confidence,
      boolean byArrival,
      double zone,
      int runs,
      int estimated) {}

  /**
   * A model's answer.
   *
   * @param proof {@code optimal}, {@code bounded}, {@code infeasible} or {@code nothing}
   * @param value null without a layout
   * @param present the value of things as they stand; null where they lack what it demands
   * @param gap share of the value by which another layout could be better
   * @param layout label of its best; null without one
   * @param reason why there is none; empty if there is one
   */
  public record AnswerLine(
      String model,
      String proof,
      @Nullable Double value,
      @Nullable Double bound,
      @Nullable Double gap,
      @Nullable Double present,
      @Nullable String layout,
      String reason) {}

  /**
   * A layout that no other beats in both cost and coverage.
   *
   * @param coveredPerDay incidents that stations would reach in time, all layers together
   * @param share of all incidents of the layers
   */
  public record FrontLine(
      double cost, double coveredPerDay, double share, boolean isProved, List<String> added) {

    public FrontLine {
      added = List.copyOf(added);
    }
  }

  /**
   * Why not all demand can be within reach.
   *
   * @param places that neither a station nor a candidate reaches, those with most demand first
   * @param perDay incidents there
   * @param candidates how many would have the rest within reach; null if that is not known
   * @param extra how many stations at those places would; null if that is not known
   */
  public record ShortfallLine(
      List<Place> places, double perDay, @Nullable Integer candidates, @Nullable Integer extra) {

    public ShortfallLine {
      places = List.copyOf(places);
    }
  }

  /**
   * A place of demand.
   *
   * @param street its name; may be empty
   */
  public record Place(String street, double longitude, double latitude) {}

  /** The layout as things stand. */
  public LayoutLine present() {
    return layouts.get(0);
  }

  public LayoutLine best() {
    return layouts.get(selected.layout());
  }
}
