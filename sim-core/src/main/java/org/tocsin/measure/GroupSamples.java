package org.tocsin.measure;

import org.jspecify.annotations.Nullable;

/** The samples of one group in one replication, by measure and cluster; made on first use. */
final class GroupSamples {

  private final int clusters;
  private final @Nullable Sample[] samples;

  GroupSamples(int clusters) {
    this.clusters = clusters;
    this.samples = new Sample[MeasureKind.values().length * clusters];
  }

  /** Adds the time between two moments; if the second never came, it counts as not reached. */
  void add(MeasureKind kind, int cluster, long fromMillis, long toMillis) {
    Sample sample = of(kind, cluster);
    if (toMillis == IncidentRecord.NEVER) {
      sample.addNotReached();
    } else {
      sample.add(toMillis - fromMillis);
    }
  }

  void add(MeasureKind kind, int cluster, ClockReading reading) {
    reading.addTo(of(kind, cluster));
  }

  /** Moves everything under keys of this group. */
  void handTo(Samples<MeasureKey> all, String dimension, String value) {
    for (MeasureKind kind : MeasureKind.values()) {
      for (int cluster = 0; cluster < clusters; cluster++) {
        Sample sample = samples[kind.ordinal() * clusters + cluster];
        if (sample != null) {
          all.put(new MeasureKey(kind, dimension, value), cluster, sample);
        }
      }
    }
  }

  private Sample of(MeasureKind kind, int cluster) {
    int index = kind.ordinal() * clusters + cluster;
    Sample sample = samples[index];
    if (sample == null) {
      sample = new Sample();
      samples[index] = sample;
    }
    return sample;
  }
}
