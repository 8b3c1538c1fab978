package org.tocsin.scenario.roads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.tocsin.roads.NetworkKind;
import org.tocsin.roads.RoadNetwork;
import org.tocsin.roads.RoadSegment;

/**
 * Tagging rules on a block of four corners: a street ring that everything hangs on, and one way
 * that varies.
 */
class OsmRoadsTest {

  @Test
  void aPlainStreetIsUsedBothWays() throws IOException {
    RoadSegment street = theWay("<tag k='highway' v='residential'/>");

    assertThat(street.oneWay()).isFalse();
    assertThat(street.maxSpeedKmh()).isZero();
    assertThat(street.name()).isEqualTo("试验街");
  }

  @Test
  void oneWayIsReadForwardAndAgainstTheDrawing() throws IOException {
    RoadSegment forward = theWay("<tag k='highway' v='residential'/><tag k='oneway' v='yes'/>");
    RoadSegment backward = theWay("<tag k='highway' v='residential'/><tag k='oneway' v='-1'/>");

    assertThat(forward.oneWay()).isTrue();
    assertThat(backward.oneWay()).isTrue();
    assertThat(forward.shapePoint(0)).isEqualTo(backward.shapePoint(backward.shapeSize() - 1));
  }

  @Test
  void roundaboutsAndMotorwaysAreOneWayByCustomUnlessTheySayOtherwise() throws IOException {
    assertThat(theWay("<tag k='highway' v='primary'/><tag k='junction' v='roundabout'/>").oneWay())
        .isTrue();
    assertThat(theWay("<tag k='highway' v='motorway'/>").oneWay()).isTrue();
    assertThat(theWay("<tag k='highway' v='motorway'/><tag k='oneway' v='no'/>").oneWay())
        .isFalse();
  }

  @Test
  void maximumSpeedsAreReadWithTheirUnit() {
    assertThat(CarRules.maxSpeedKmh("60")).isEqualTo(60);
    assertThat(CarRules.maxSpeedKmh("60 km/h")).isEqualTo(60);
    assertThat(CarRules.maxSpeedKmh("40 mph")).isEqualTo(64);
    assertThat(CarRules.maxSpeedKmh("CN:urban")).isZero();
    assertThat(CarRules.maxSpeedKmh("none")).isZero();
    assertThat(CarRules.maxSpeedKmh("")).isZero();
  }

  @Test
  void serviceAndPrivateRoadsAreUsedOnlyIfTheAuthorSaysSo() throws IOException {
    String service = "<tag k='highway' v='service'/>";
    String shut = "<tag k='highway' v='residential'/><tag k='access' v='private'/>";

    assertThat(theWays(service, Set.of())).isEmpty();
    assertThat(theWays(service, Set.of("service"))).hasSize(1);
    assertThat(theWays(shut, Set.of())).isEmpty();
    assertThat(theWays(shut, Set.of("private"))).hasSize(1);
  }

  @Test
  void whatEmergencyVehiclesMayUseIsUsed() throws IOException {
    String shut = "<tag k='highway' v='residential'/><tag k='motor_vehicle' v='no'/>";

    assertThat(theWays(shut, Set.of())).isEmpty();
    assertThat(theWays(shut + "<tag k='emergency' v='yes'/>", Set.of())).hasSize(1);
  }

  @Test
  void segmentsAreCalledByTheirWay() throws IOException {
    CachedNetworks read = read(xml("<tag k='highway' v='residential'/>"), Set.of());

    for (NetworkKind kind : NetworkKind.values()) {
      RoadNetwork network = read.networks().get(kind);
      for (int s = 0; s < network.segmentCount(); s++) {
        String way = network.segment(s).name().equals("环路") ? "1" : "2";
        assertThat(network.segment(s).sourceIds().all()).containsExactly(way);
      }
    }
  }

  @Test
  void pathsAreForPeopleOnFootOnly() throws IOException {
    CachedNetworks read = read(xml("<tag k='highway' v='footway'/>"), Set.of());

    assertThat(named(read.networks().get(NetworkKind.CAR))).isEmpty();
    assertThat(named(read.networks().get(NetworkKind.FOOT))).hasSize(1);
  }

  @Test
  void aStreetThatLeadsNowhereBackIsDroppedAndTold() throws IOException {
    String oneWayOut =
        "<node id='9' lon='126.700' lat='45.750'/><way id='3'><nd ref='1'/><nd ref='9'/>"
            + "<tag k='highway' v='primary'/><tag k='oneway' v='yes'/></way>";

    CachedNetworks read =
        read(
            xml("<tag k='highway' v='residential'/>").replace("</osm>", oneWayOut + "</osm>"),
            Set.of());

    assertThat(read.notes().get(0)).contains("dropped 1 segments");
  }

  @Test
  void gzippedXmlIsTheSame() throws IOException {
    byte[] plain = xml("<tag k='highway' v='residential'/>").getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
      out.write(plain);
    }

    CachedNetworks read =
        OsmRoads.read("a.osm.gz", new ByteArrayInputStream(zipped.toByteArray()), Set.of(), true);

    assertThat(read.notes())
        .isEqualTo(OsmRoads.read("a.osm", new ByteArrayInputStream(plain), Set.of(), true).notes());
  }

  @Test
  void filesThatAreNotOpenStreetMapSayWhatIsWrong() {
    assertThatThrownBy(() -> read("<osm><node id='x' lon='1' lat='2'/></osm>", Set.of()))
        .hasMessage("line 1: id is \"x\", not a number");
    assertThatThrownBy(() -> read("<html></html>", Set.of()))
        .hasMessageContaining("<html>, not <osm>");
    assertThatThrownBy(() -> read("<osm><node", Set.of()))
        .hasMessageContaining("not well-formed XML");
    assertThatThrownBy(() -> read("<osm></osm>", Set.of()))
        .hasMessageContaining("no way with a highway tag");
    assertThatThrownBy(
            () ->
                OsmRoads.read(
                    "a.pbf",
                    new ByteArrayInputStream(new byte[] {0, 0, 0, 9, 1, 2}),
                    Set.of(),
                    false))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(
            () -> OsmRoads.read("a.zip", new ByteArrayInputStream(new byte[0]), Set.of(), false))
        .hasMessageContaining(".osm.pbf");
  }

  private static RoadSegment theWay(String tags) throws IOException {
    return theWays(tags, Set.of()).get(0);
  }

  private static List<RoadSegment> theWays(String tags, Set<String> include) throws IOException {
    return named(read(xml(tags), include).networks().get(NetworkKind.CAR));
  }

  private static List<RoadSegment> named(RoadNetwork network) {
    List<RoadSegment> found = new ArrayList<>();
    for (int s = 0; s < network.segmentCount(); s++) {
      if (network.segment(s).name().equals("试验街")) {
        found.add(network.segment(s));
      }
    }
    return found;
  }

  private static CachedNetworks read(String xml, Set<String> include) throws IOException {
    return OsmRoads.read(
        "a.osm", new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), include, true);
  }

  /** Four corners and their ring, and a way across from corner 1 to corner 3 by way of node 5. */
  private static String xml(String tags) {
    return """
        <?xml version='1.0' encoding='UTF-8'?>
        <osm version='0.6'>
          <node id='1' lon='126.600' lat='45.700'/>
          <node id='2' lon='126.610' lat='45.700'/>
          <node id='3' lon='126.610' lat='45.710'/>
          <node id='4' lon='126.600' lat='45.710'/>
          <node id='5' lon='126.606' lat='45.704'/>
          <way id='1'><nd ref='1'/><nd ref='2'/><nd ref='3'/><nd ref='4'/><nd ref='1'/>
            <tag k='highway' v='secondary'/><tag k='name' v='环路'/></way>
          <way id='2'><nd ref='1'/><nd ref='5'/><nd ref='3'/><tag k='name' v='试验街'/>%s</way>
        </osm>
        """
        .formatted(tags);
  }
}
