package org.tocsin.report.chart;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Writes what was drawn on a {@link Canvas} as SVG text for a page: inks by name, and nothing that
 * the page's style says better.
 */
final class SvgText {

  private static final Set<String> LEFT_TO_THE_PAGE =
      Set.of(
          "font-family",
          "font-style",
          "font-weight",
          "text-rendering",
          "color-rendering",
          "image-rendering",
          "shape-rendering",
          "color-interpolation",
          "stroke-miterlimit",
          "xml:space",
          "xmlns",
          "xmlns:xlink");

  private final StringBuilder text = new StringBuilder();

  private SvgText() {}

  /** The drawing without its outermost element. */
  static String of(Canvas canvas) {
    SvgText svg = new SvgText();
    svg.children(canvas.getRoot());
    return svg.text.toString();
  }

  private void children(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        element(element);
      } else if (child.getNodeType() == Node.TEXT_NODE) {
        text.append(escaped(child.getNodeValue()));
      }
    }
  }

  private void element(Element element) {
    if (element.getTagName().equals("genericDefs") || isEmptyGroup(element)) {
      return;
    }
    text.append('<').append(element.getTagName());
    StringBuilder style = new StringBuilder();
    attributes(element.getAttributes()).forEach((name, value) -> attribute(name, value, style));
    if (style.length() > 0) {
      text.append(" style=\"").append(style).append('"');
    }
    text.append('>');
    children(element);
    text.append("</").append(element.getTagName()).append(">\n");
  }

  private void attribute(String name, String value, StringBuilder style) {
    if (LEFT_TO_THE_PAGE.contains(name) || name.startsWith("xmlns")) {
      return;
    }
    Optional<Ink> ink = Ink.findByStandIn(value);
    if (ink.isPresent()) {
      style.append(style.length() > 0 ? ";" : "").append(name).append(':').append(ink.get().css());
    } else {
      text.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
    }
  }

  private static boolean isEmptyGroup(Element element) {
    boolean group = element.getTagName().equals("g") || element.getTagName().equals("defs");
    return group && element.getFirstChild() == null;
  }

  private static Map<String, String> attributes(NamedNodeMap nodes) {
    Map<String, String> sorted = new TreeMap<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      sorted.put(nodes.item(i).getNodeName(), nodes.item(i).getNodeValue());
    }
    return sorted;
  }

  private static String escaped(String value) {
    return value
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
