package org.tocsin.report.chart;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/**
 * A sans-serif font that no machine needs to have: the reader's own is shown, and layout uses these
 * rough widths. Java's real metrics differ between machines and Java versions, and are absent where
 * no font is installed.
 */
final class PlainFont extends Font {

  private static final long serialVersionUID = 1;

  private static final double ASCENT = 0.8;
  private static final double DESCENT = 0.2;
  private static final double NARROW = 0.3;
  private static final double USUAL = 0.56;
  private static final double WIDE = 1;

  PlainFont(int size) {
    super(Font.SANS_SERIF, Font.PLAIN, size);
  }

  double width(String text) {
    double ems = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      ems += c >= 0x2e80 ? WIDE : " .,:;'|!iIjl-()\u2009".indexOf(c) >= 0 ? NARROW : USUAL;
    }
    return ems * getSize();
  }

  FontMetrics metrics() {
    return new Metrics(this);
  }

  @Override
  public String getFamily() {
    return Font.SANS_SERIF;
  }

  @Override
  public Font deriveFont(AffineTransform transform) {
    return this;
  }

  @Override
  public LineMetrics getLineMetrics(String text, FontRenderContext context) {
    return new Line(text.length(), getSize());
  }

  @Override
  public Rectangle2D getStringBounds(String text, FontRenderContext context) {
    return new Rectangle2D.Double(0, -ASCENT * getSize(), width(text), getSize());
  }

  private static final class Metrics extends FontMetrics {

    private static final long serialVersionUID = 1;

    Metrics(PlainFont font) {
      super(font);
    }

    @Override
    public int getAscent() {
      return (int) Math.round(ASCENT * font.getSize());
    }

    @Override
    public int getDescent() {
      return (int) Math.round(DESCENT * font.getSize());
    }

    @Override
    public int charWidth(char c) {
      return stringWidth(String.valueOf(c));
    }

    @Override
    public int charsWidth(char[] characters, int from, int length) {
      return stringWidth(new String(characters, from, length));
    }

    @Override
    public int stringWidth(String text) {
      return (int) Math.round(((PlainFont) font).width(text));
    }

    @Override
    public LineMetrics getLineMetrics(String text, java.awt.Graphics context) {
      return new Line(text.length(), font.getSize());
    }

    @Override
    public Rectangle2D getStringBounds(String text, java.awt.Graphics context) {
      return new Rectangle2D.Double(
          0, -ASCENT * font.getSize(), ((PlainFont) font).width(text), font.getSize());
    }
  }

  private static final class Line extends LineMetrics {

    private final int characters;
    private final int size;

    Line(int characters, int size) {
      this.characters = characters;
      this.size = size;
    }

    @Override
    public int getNumChars() {
      return characters;
    }

    @Override
    public float getAscent() {
      return (float) (ASCENT * size);
    }

    @Override
    public float getDescent() {
      return (float) (DESCENT * size);
    }

    @Override
    public float getLeading() {
      return 0;
    }

    @Override
    public float getHeight() {
      return size;
    }

    @Override
    public int getBaselineIndex() {
      return Font.ROMAN_BASELINE;
    }

    @Override
    public float[] getBaselineOffsets() {
      return new float[3];
    }

    @Override
    public float getStrikethroughOffset() {
      return -size / 3f;
    }

    @Override
    public float getStrikethroughThickness() {
      return 1;
    }

    @Override
    public float getUnderlineOffset() {
      return 1;
    }

    @Override
    public float getUnderlineThickness() {
      return 1;
    }
  }
}
