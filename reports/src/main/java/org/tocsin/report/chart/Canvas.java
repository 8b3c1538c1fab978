package org.tocsin.report.chart;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;

/** Something to draw a chart on that becomes SVG, measuring text with {@link PlainFont} only. */
final class Canvas extends SVGGraphics2D {

  private static final String SVG_NAMESPACE = "http://www.w3.org/2000/svg";
  private static final int DECIMALS = 1;

  private Canvas(SVGGeneratorContext context) {
    super(context, false);
    setFont(new PlainFont(12));
  }

  private Canvas(Canvas other) {
    super(other);
  }

  /** A new canvas; ids in it begin with {@code name}, as several pictures share a page. */
  static Canvas named(String name) {
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(emptyDocument());
    context.setComment(null);
    context.setPrecision(DECIMALS);
    context.setIDGenerator(
        new SVGIDGenerator() {
          @Override
          public String generateID(String prefix) {
            return super.generateID(name + "-" + prefix);
          }
        });
    return new Canvas(context);
  }

  private static Document emptyDocument() {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument(SVG_NAMESPACE, "svg", null);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("this Java has no XML", e);
    }
  }

  @Override
  public Graphics create() {
    return new Canvas(this);
  }

  @Override
  public FontMetrics getFontMetrics(Font font) {
    return font instanceof PlainFont plain
        ? plain.metrics()
        : new PlainFont(font.getSize()).metrics();
  }
}
