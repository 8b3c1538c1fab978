package org.tocsin.roads;

/**
 * Goes through the roots of a {@link TravelTable} from those that are near a place to those that
 * are far, and tells how near those can be at best that are still to come: whoever looks for the
 * nearest one may stop early. Roots that no way joins to the place may be left out.
 */
public interface NearestFirst {

  /** What {@link #next} tells when it has come nearer to a root, but not to it. */
  int NONE_YET = -1;

  /** Whether any root may still be to come. */
  boolean hasNext();

  /** The next root, or {@link #NONE_YET}; only if there may be one. */
  int next();

  /** Marks a root that has just come; whether it is one, and may come for the first time. */
  boolean visit(int root);

  /** A time from a root to the place that none still to come can beat; only if there is one. */
  int leastMillis();
}
