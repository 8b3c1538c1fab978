package org.tocsin.report.paper;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.tocsin.report.text.StoredText;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A page for a browser made ready for paper: the same text in another style, with its title at the
 * foot of every sheet and an outline of its sections.
 */
final class PaperPage {

  private static final String STYLE = "paper.css";

  private final Document page;

  private PaperPage(Document page) {
    this.page = page;
  }

  /**
   * @param families the fonts in the order in which they are asked for a character
   */
  static Document of(String html, List<String> families) {
    PaperPage paper = new PaperPage(parsed(html));
    paper.style(families);
    paper.describe();
    paper.outline();
    paper.foot();
    return paper.page;
  }

  private static Document parsed(String html) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setExpandEntityReferences(false);
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException("the page is not well formed: " + e.getMessage(), e);
    }
  }

  private void style(List<String> families) {
    Element style = first("style");
    style.setTextContent(
        StoredText.of(PaperPage.class, STYLE)
            + "body { font-family: "
            + String.join(", ", families)
            + "; }\n");
  }

  /** What programs ask of a document; the rest of its head is for browsers. */
  private void describe() {
    NodeList metas = page.getElementsByTagName("meta");
    List<Node> all = new ArrayList<>();
    for (int i = 0; i < metas.getLength(); i++) {
      all.add(metas.item(i));
    }
    all.forEach(meta -> meta.getParentNode().removeChild(meta));
    Element description = page.createElement("meta");
    description.setAttribute("name", "description");
    description.setAttribute("content", title());
    first("head").appendChild(description);
  }

  private void outline() {
    Element outline = page.createElement("bookmarks");
    NodeList sections = page.getElementsByTagName("section");
    for (int i = 0; i < sections.getLength(); i++) {
      Element section = (Element) sections.item(i);
      Element entry = page.createElement("bookmark");
      entry.setAttribute("name", section.getElementsByTagName("h2").item(0).getTextContent());
      entry.setAttribute("href", "#" + section.getAttribute("id"));
      outline.appendChild(entry);
    }
    first("head").appendChild(outline);
  }

  private void foot() {
    Element foot = page.createElement("div");
    foot.setAttribute("id", "foot");
    foot.setTextContent(title());
    Element body = first("body");
    body.insertBefore(foot, body.getFirstChild());
  }

  private String title() {
    return first("title").getTextContent();
  }

  private Element first(String tag) {
    return (Element) page.getElementsByTagName(tag).item(0);
  }
}
