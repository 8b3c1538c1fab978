package org.tocsin.siting.instance;

import java.io.IOException;
import java.io.Reader;

/** How instances are written. */
public enum InstanceFormat {
  /**
   * That of OR-Library's p-median instances (Beasley 1990): {@code n m p}, then m edges {@code i j
   * cost}. Every vertex is a point of weight 1 and a site; distances are those of the shortest
   * ways. Of an edge that is listed again the last cost counts.
   */
  ORLIB("orlib") {
    @Override
    public PlainInstance read(Reader text) throws IOException, InstanceFault {
      return new OrLibrary(text).read();
    }
  },
  /** A table of points by sites: {@code point,weight}, then a column for each site. */
  MATRIX("matrix") {
    @Override
    public PlainInstance read(Reader text) throws IOException, InstanceFault {
      return Tables.matrix(text);
    }
  },
  /**
   * A table of points on a plane: {@code x,y,weight} and perhaps {@code id} and {@code kind}
   * ({@code demand}, {@code site}, or {@code both} if left out). Distances are straight lines.
   */
  MCLP_CSV("mclp-csv") {
    @Override
    public PlainInstance read(Reader text) throws IOException, InstanceFault {
      return Tables.points(text);
    }
  };

  private final String id;

  InstanceFormat(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }

  /**
   * Reads an instance.
   *
   * @throws InstanceFault if the text is none
   */
  public abstract PlainInstance read(Reader text) throws IOException, InstanceFault;
}
