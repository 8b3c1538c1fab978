package org.tocsin.roads;

/**
 * The directed arcs of a network, frozen in arrays. Arcs are numbered by tail, then segment, then
 * forward before backward: so the ids leaving one junction are consecutive.
 */
final class ArcTable {

  final int[] tail;
  final int[] head;
  final int[] segment;

  /**
   * Of each segment its first and second junction, the arc in its own direction, and the arc
   * against it (-1 on a one-way segment): side by side, for whoever asks for one asks for others.
   */
  private final int[] ofSegment;

  final Adjacency outward;
  final Adjacency inward;

  ArcTable(int junctions, SegmentTable segments) {
    ofSegment = new int[4 * segments.size()];
    int[] first = firstOut(junctions, segments);
    int count = first[junctions];
    tail = new int[count];
    head = new int[count];
    segment = new int[count];
    int[] next = first.clone();
    for (int s = 0; s < segments.size(); s++) {
      ofSegment[4 * s] = segments.from[s];
      ofSegment[4 * s + 1] = segments.to[s];
      ofSegment[4 * s + 2] = add(next, segments.from[s], segments.to[s], s);
      ofSegment[4 * s + 3] =
          segments.oneWay[s] ? -1 : add(next, segments.to[s], segments.from[s], s);
    }
    int[] identity = new int[count];
    for (int a = 0; a < count; a++) {
      identity[a] = a;
    }
    outward = new Adjacency(first, identity, head);
    inward = inward(junctions);
  }

  int size() {
    return tail.length;
  }

  /** The junction at one end of a segment. */
  int junction(int segment, boolean second) {
    return ofSegment[4 * segment + (second ? 1 : 0)];
  }

  /** The arc of a segment in its own direction or against it, -1 if there is none. */
  int arc(int segment, boolean forward) {
    return ofSegment[4 * segment + (forward ? 2 : 3)];
  }

  boolean isForward(int arc) {
    return arc(segment[arc], true) == arc;
  }

  /** The arc of the same segment in the other direction, -1 if there is none. */
  int twin(int arc) {
    return arc(segment[arc], !isForward(arc));
  }

  private int add(int[] next, int from, int to, int s) {
    int arc = next[from]++;
    tail[arc] = from;
    head[arc] = to;
    segment[arc] = s;
    return arc;
  }

  private static int[] firstOut(int junctions, SegmentTable segments) {
    int[] first = new int[junctions + 1];
    for (int s = 0; s < segments.size(); s++) {
      first[segments.from[s] + 1]++;
      if (!segments.oneWay[s]) {
        first[segments.to[s] + 1]++;
      }
    }
    for (int j = 0; j < junctions; j++) {
      first[j + 1] += first[j];
    }
    return first;
  }

  private Adjacency inward(int junctions) {
    int[] first = new int[junctions + 1];
    for (int h : head) {
      first[h + 1]++;
    }
    for (int j = 0; j < junctions; j++) {
      first[j + 1] += first[j];
    }
    int[] next = first.clone();
    int[] arc = new int[size()];
    int[] from = new int[size()];
    for (int a = 0; a < size(); a++) {
      int at = next[head[a]]++;
      arc[at] = a;
      from[at] = tail[a];
    }
    return new Adjacency(first, arc, from);
  }
}
