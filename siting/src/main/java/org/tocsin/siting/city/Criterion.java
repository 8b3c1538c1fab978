package org.tocsin.siting.city;

/** By what the best layout is selected; less is better. */
public enum Criterion {
  /** Mean time from report to the first unit of those who serve the layer; seconds. */
  ARRIVAL {
    @Override
    double of(ArrivalTally tally, int layers) {
      return tally.incidents() == 0 ? 0 : tally.arrivalSeconds() / tally.incidents();
    }
  },
  /** Share of incidents that nobody reached in time, all layers together. */
  LATE {
    @Override
    double of(ArrivalTally tally, int layers) {
      double counted = 0;
      double inTime = 0;
      for (int layer = 0; layer < layers; layer++) {
        counted += tally.counted(layer);
        inTime += tally.inTime(layer);
      }
      return counted == 0 ? 0 : 1 - inTime / counted;
    }
  };

  abstract double of(ArrivalTally tally, int layers);
}
