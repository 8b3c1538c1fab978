package org.tocsin.scenario.roads;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads OpenStreetMap XML. Document types and external entities are switched off. */
final class XmlReader {

  private final OsmData data = new OsmData();
  private final XMLStreamReader xml;
  private long[] wayNodes = new long[16];
  private int wayNodeCount;
  private Map<String, String> wayTags = new HashMap<>();
  private long wayId;
  private boolean inWay;

  private XmlReader(XMLStreamReader xml) {
    this.xml = xml;
  }

  /**
   * Reads a whole file.
   *
   * @throws IOException if it is not well-formed, not OpenStreetMap data, or a number is wrong
   */
  static OsmData read(InputStream bytes) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XmlReader reader = new XmlReader(factory.createXMLStreamReader(bytes));
      reader.readAll();
      return reader.data;
    } catch (XMLStreamException e) {
      throw new IOException("not well-formed XML: " + firstLine(e), e);
    }
  }

  private void readAll() throws XMLStreamException, IOException {
    boolean first = true;
    while (xml.hasNext()) {
      int kind = xml.next();
      if (kind == XMLStreamConstants.START_ELEMENT) {
        if (first && !xml.getLocalName().equals("osm")) {
          throw new IOException("the outermost element is <" + xml.getLocalName() + ">, not <osm>");
        }
        first = false;
        start();
      } else if (kind == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("way")) {
        data.addWay(new OsmData.Way(wayId, Arrays.copyOf(wayNodes, wayNodeCount), wayTags));
        inWay = false;
      }
    }
  }

  private void start() throws IOException {
    switch (xml.getLocalName()) {
      case "node" -> data.addNode(id("id"), degrees("lon"), degrees("lat"));
      case "way" -> {
        inWay = true;
        wayId = id("id");
        wayNodeCount = 0;
        wayTags = new HashMap<>();
      }
      case "nd" -> addWayNode(id("ref"));
      case "tag" -> {
        if (inWay) {
          wayTags.put(attribute("k"), attribute("v"));
        }
      }
      default -> {
        // relations, bounds and what else a file may hold
      }
    }
  }

  private void addWayNode(long id) {
    if (wayNodeCount == wayNodes.length) {
      wayNodes = Arrays.copyOf(wayNodes, wayNodeCount * 2);
    }
    wayNodes[wayNodeCount++] = id;
  }

  private long id(String attribute) throws IOException {
    String text = attribute(attribute);
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw notANumber(attribute, text);
    }
  }

  private double degrees(String attribute) throws IOException {
    String text = attribute(attribute);
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw notANumber(attribute, text);
    }
  }

  private IOException notANumber(String attribute, String text) {
    return new IOException(
        "line "
            + xml.getLocation().getLineNumber()
            + ": "
            + attribute
            + " is \""
            + text
            + "\", not a number");
  }

  private String attribute(String name) throws IOException {
    String value = xml.getAttributeValue(null, name);
    if (value == null) {
      throw new IOException(
          "line "
              + xml.getLocation().getLineNumber()
              + ": <"
              + xml.getLocalName()
              + "> without "
              + name);
    }
    return value;
  }

  private static String firstLine(XMLStreamException e) {
    String message = e.getMessage();
    return message == null ? "" : message.lines().findFirst().orElse("");
  }
}
