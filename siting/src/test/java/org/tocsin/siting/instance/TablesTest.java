package org.tocsin.siting.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.tocsin.siting.model.Answer;
import org.tocsin.siting.model.MaximalCovering;
import org.tocsin.siting.model.Median;
import org.tocsin.siting.problem.SitingProblem;
import org.tocsin.siting.program.OrTools;

class TablesTest {

  private static final Duration LIMIT = Duration.ofSeconds(30);

  @Test
  void matrixOfPointsBySites() throws Exception {
    PlainInstance instance =
        InstanceFormat.MATRIX.read(
            new StringReader("point,weight,北站,south\na,2,1.5,4\nb,1,3,0.25\n"));

    Answer answer = new Median().solve(instance.problem(1, 0), OrTools.HIGHS, LIMIT);

    assertThat(instance.sites()).containsExactly("北站", "south");
    assertThat(answer.value() * instance.scale()).isEqualTo(2 * 1.5 + 3);
  }

  @Test
  void pointsOnAPlaneAreCoveredUpToTheRadiusExactly() throws Exception {
    PlainInstance instance =
        InstanceFormat.MCLP_CSV.read(
            new StringReader(
                """
                id,x,y,weight,kind
                s,0,0,0,site
                p,3,4,7,demand
                q,3,4.001,5,demand
                """));
    SitingProblem problem = instance.problem(1, 5);

    Answer answer = new MaximalCovering().solve(problem, OrTools.HIGHS, LIMIT);

    assertThat(answer.value()).isEqualTo(7);
    assertThat(answer.layout().orElseThrow().ids(problem)).containsExactly("s");
  }

  @Test
  void tablesThatAreNoInstancesAreToldWithTheirLine() {
    assertRefused(InstanceFormat.MATRIX, "a,b\n1,2\n", "1: a,b; expected point,weight and");
    assertRefused(
        InstanceFormat.MATRIX,
        "point,weight,s\na,1,near\n",
        "2: s \"near\"; expected a number of 0 or more");
    assertRefused(InstanceFormat.MATRIX, "point,weight,s\na,-1,3\n", "2: weight \"-1\"");
    assertRefused(InstanceFormat.MATRIX, "point,weight,s\n", "0 points, 1 sites");
    assertRefused(InstanceFormat.MATRIX, "\uFEFFpoint,weight,s\na,x,1\n", "2: weight \"x\"");
    assertRefused(InstanceFormat.MATRIX, "point,weight,s\na,1,\"3\n", "(startline 2) EOF");
    assertRefused(InstanceFormat.MATRIX, "point,weight,s,s\na,1,2,3\n", "1: ");
    assertRefused(InstanceFormat.MCLP_CSV, "x,y\n1,2\n", "1: x,y; expected x,y,weight");
    assertRefused(
        InstanceFormat.MCLP_CSV, "id,x,y,weight\na,1,2,3\na,2,2,3\n", "3: a second \"a\"");
    assertRefused(InstanceFormat.MCLP_CSV, "x,y,weight,kind\n1,2,3,sites\n", "2: kind \"sites\"");
  }

  private static void assertRefused(InstanceFormat format, String text, String message) {
    assertThatThrownBy(() -> format.read(new StringReader(text)))
        .isInstanceOf(InstanceFault.class)
        .hasMessageStartingWith(message);
  }
}
