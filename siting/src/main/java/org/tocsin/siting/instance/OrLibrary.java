package org.tocsin.siting.instance;

import java.io.IOException;
import java.io.Reader;
import java.io.StreamTokenizer;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.tocsin.siting.problem.SitingProblem;

/** Reads a graph in the format of OR-Library, and finds all shortest ways (Floyd 1962). */
final class OrLibrary {

  /** More vertices than this would not fit as a matrix. */
  private static final int MOST_VERTICES = 20_000;

  private final StreamTokenizer tokens;

  OrLibrary(Reader text) {
    tokens = new StreamTokenizer(text);
    tokens.parseNumbers();
  }

  PlainInstance read() throws IOException, InstanceFault {
    int vertices = whole("a number of vertices", 1, MOST_VERTICES);
    int edges = whole("a number of edges", 0, Integer.MAX_VALUE);
    int stations = whole("a number of facilities", 1, vertices);
    int[][] ways = new int[vertices][vertices];
    for (int i = 0; i < vertices; i++) {
      Arrays.fill(ways[i], SitingProblem.UNREACHABLE);
      ways[i][i] = 0;
    }
    for (int edge = 0; edge < edges; edge++) {
      String what = "edge " + (edge + 1) + " of " + edges;
      int from = whole("a vertex of " + what, 1, vertices) - 1;
      int to = whole("a vertex of " + what, 1, vertices) - 1;
      int cost = whole("the cost of " + what, 0, Integer.MAX_VALUE - 1);
      if (from != to) {
        ways[from][to] = cost;
        ways[to][from] = cost;
      }
    }
    if (tokens.nextToken() != StreamTokenizer.TT_EOF) {
      throw new InstanceFault(tokens.lineno(), "more than " + edges + " edges", "the end");
    }
    shorten(ways);
    double[] weights = new double[vertices];
    Arrays.fill(weights, 1);
    return new PlainInstance(
        IntStream.rangeClosed(1, vertices).mapToObj(Integer::toString).toList(),
        weights,
        ways,
        1,
        stations);
  }

  private int whole(String what, int least, int most) throws IOException, InstanceFault {
    int token = tokens.nextToken();
    if (token == StreamTokenizer.TT_NUMBER
        && tokens.nval == Math.rint(tokens.nval)
        && tokens.nval >= least
        && tokens.nval <= most) {
      return (int) tokens.nval;
    }
    String found =
        switch (token) {
          case StreamTokenizer.TT_EOF -> "the end of the file";
          case StreamTokenizer.TT_NUMBER -> Double.toString(tokens.nval);
          case StreamTokenizer.TT_WORD -> '"' + tokens.sval + '"';
          default -> "\"" + (char) token + '"';
        };
    throw new InstanceFault(
        tokens.lineno(), found, what + ", a whole number from " + least + " to " + most);
  }

  private static void shorten(int[][] ways) {
    for (int middle = 0; middle < ways.length; middle++) {
      int[] onward = ways[middle];
      for (int[] from : ways) {
        int first = from[middle];
        for (int to = 0; to < from.length && first != SitingProblem.UNREACHABLE; to++) {
          if (onward[to] != SitingProblem.UNREACHABLE) {
            from[to] = (int) Math.min(from[to], (long) first + onward[to]);
          }
        }
      }
    }
  }
}
