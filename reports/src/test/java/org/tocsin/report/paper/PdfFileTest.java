package org.tocsin.report.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What is on the sheets of a page that is printed. */
class PdfFileTest {

  private static final String TITLE = "演练评估报告: a fire & <b>more</b>";

  private static String page(int rows) {
    StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"zh\"><head>");
    html.append("<title>演练评估报告: a fire &amp; &lt;b&gt;more&lt;/b&gt;</title>");
    html.append("<style>:root { --x: 1px; }</style></head><body><main>");
    html.append("<section id=\"one\"><h2>经过</h2><table><caption>表</caption>");
    html.append("<thead><tr><th>时刻</th><th>事项</th></tr></thead><tbody>");
    for (int row = 0; row < rows; row++) {
      if (row % 7 == 3) {
        html.append("<tr class=\"section\"><th colspan=\"2\">Part ")
            .append(row)
            .append("</th></tr>");
      }
      html.append("<tr><th>1:20:").append(10 + row % 50).append("</th>");
      html.append("<td>到场 ✗ row ").append(row).append(".<br/>again</td></tr>");
    }
    html.append("</tbody></table></section>");
    return html.append("<section id=\"two\"><h2>改进</h2></section></main></body></html>").toString();
  }

  private static PDDocument printed(int rows) throws IOException {
    String page = page(rows);
    return Loader.loadPDF(PdfFile.print(page, MachineFonts.orSkip(page)));
  }

  private static String text(PDDocument document, int sheet) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(sheet);
    stripper.setEndPage(sheet);
    return stripper.getText(document);
  }

  @Test
  void textCanBeTakenOutInBothLanguages() throws IOException {
    try (PDDocument document = printed(3)) {
      assertThat(text(document, 1)).contains("经过", "到场 ✗ row 2", "改进", "1:20:11");
    }
  }

  @Test
  void everyFontIsInside() throws IOException {
    List<PDFont> fonts = new ArrayList<>();
    try (PDDocument document = printed(100)) {
      for (PDPage sheet : document.getPages()) {
        for (var name : sheet.getResources().getFontNames()) {
          fonts.add(sheet.getResources().getFont(name));
        }
      }

      assertThat(fonts)
          .isNotEmpty()
          .allSatisfy(font -> assertThat(font.isEmbedded()).as(font.getName()).isTrue());
    }
  }

  @Test
  void aLongTableGoesOnUnderItsHeadAndNoRowIsCut() throws IOException {
    try (PDDocument document = printed(100)) {
      assertThat(document.getNumberOfPages()).isBetween(3, 8);
      for (int sheet = 1; sheet < document.getNumberOfPages(); sheet++) {
        String text = text(document, sheet);
        assertThat(text).contains("时刻", sheet + " / " + document.getNumberOfPages());
        assertThat(text.lines().filter(line -> line.contains("row")).count())
            .as("first and second lines of rows on sheet " + sheet)
            .isEqualTo(text.lines().filter(line -> line.contains("again")).count());
      }
    }
  }

  @Test
  void theNameOfAPartIsOnTheSheetOfItsFirstRow() throws IOException {
    try (PDDocument document = printed(200)) {
      for (int sheet = 1; sheet <= document.getNumberOfPages(); sheet++) {
        List<String> lines = text(document, sheet).lines().filter(l -> !l.isBlank()).toList();
        assertThat(lines.get(lines.size() - 1)).as("sheet " + sheet).doesNotStartWith("Part");
      }
    }
  }

  @Test
  void programsHearOfTitleLanguageAndSections() throws IOException {
    try (PDDocument document = printed(1)) {
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo(TITLE);
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh");
      assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      List<String> outline = new ArrayList<>();
      for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
        outline.add(item.getTitle());
        assertThat(item.findDestinationPage(document)).isNotNull();
      }
      assertThat(outline).containsExactly("经过", "改进");
    }
  }

  @Test
  void theSamePageGivesTheSameBytesWithoutAnyTimeOfTheClock() throws IOException {
    String page = page(10);
    FontChoice fonts = MachineFonts.orSkip(page);

    byte[] first = PdfFile.print(page, fonts);
    byte[] second = PdfFile.print(page, fonts);

    assertThat(second).isEqualTo(first);
    try (PDDocument document = Loader.loadPDF(first)) {
      assertThat(document.getDocumentInformation().getCreationDate()).isNull();
      assertThat(document.getDocumentInformation().getModificationDate()).isNull();
    }
  }

  @Test
  void anotherPageIsAnotherDocument() throws IOException {
    try (PDDocument one = printed(1);
        PDDocument two = printed(2)) {
      assertThat(one.getDocument().getDocumentID().toString())
          .isNotEqualTo(two.getDocument().getDocumentID().toString());
    }
  }

  @Test
  void whatNoFontHasIsAQuestionMark() throws IOException {
    String page = page(1);
    FontChoice fonts = MachineFonts.orSkip(page);

    byte[] bytes = PdfFile.print(page.replace("again", "[\uD808\uDC00]"), fonts);

    try (PDDocument document = Loader.loadPDF(bytes)) {
      assertThat(text(document, 1)).contains("[?]");
    }
  }
}
