package org.tocsin.report.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which fonts a text is printed in, and what a user hears if there are none. */
class FontSearchTest {

  @TempDir Path folder;

  @Test
  void withoutAnyFontTheUserHearsWhereItWasLookedForAndWhatToDo() {
    FontChoice choice = FontSearch.in(List.of(folder)).choose("火");

    assertThatThrownBy(choice::whole)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "there is no font in "
                + folder
                + "; a TrueType font (.ttf, .ttc) with the letters of the report. Maybe install"
                + " fonts-wqy-microhei, or give one with --font?");
  }

  @Test
  void aFontWithoutTheLettersIsNotEnoughAndThoseThatLackAreNamed() throws IOException {
    Files.copy(latin(), folder.resolve("latin.ttf"));

    FontChoice choice = FontSearch.in(List.of(folder)).choose("fire 火灾 engines 消防车");

    assertThat(choice.fonts()).containsExactly(folder.resolve("latin.ttf"));
    assertThatThrownBy(choice::whole)
        .hasMessageStartingWith(
            "none of 1 fonts has 消 (U+6D88), 火 (U+706B), 灾 (U+707E) and 2 more");
  }

  @Test
  void aSignThatNoFontHasIsNoReasonToRefuseAReport() throws IOException {
    Files.copy(latin(), folder.resolve("latin.ttf"));

    FontChoice choice = FontSearch.in(List.of(folder)).choose("fire at hospital \uD83C\uDFE5");

    assertThat(choice.lacking()).containsExactly(0x1F3E5);
    assertThat(choice.whole()).isEqualTo(choice);
  }

  @Test
  void neitherIsARareLetterOfAScriptThatTheFontsHave() throws IOException {
    Path chinese = MachineFonts.orSkip("火灾").fonts().get(0);
    Files.copy(chinese, folder.resolve("z-" + chinese.getFileName()));

    FontChoice choice = FontSearch.in(List.of(folder)).choose("火灾 \uD869\uDED6");

    assertThat(choice.lacking()).containsExactly(0x2A6D6);
    assertThat(choice.whole()).isEqualTo(choice);
  }

  @Test
  void amongSignsAndLettersThatNoFontHasOnlyTheLettersAreNamed() throws IOException {
    Files.copy(latin(), folder.resolve("latin.ttf"));

    FontChoice choice = FontSearch.in(List.of(folder)).choose("fire \uD83C\uDFE5 火");

    assertThatThrownBy(choice::whole).hasMessageStartingWith("none of 1 fonts has 火 (U+706B) in ");
  }

  @Test
  void theFontWithAllLettersComesFirstAndTheNextHasTheSignsThatItLacks() throws IOException {
    Path chinese = MachineFonts.orSkip("火灾 fire").fonts().get(0);
    Files.copy(chinese, folder.resolve("z-" + chinese.getFileName()));
    Files.copy(latin(), folder.resolve("latin.ttf"));

    FontChoice letters = FontSearch.in(List.of(folder)).choose("火灾 fire");
    FontChoice signs = FontSearch.in(List.of(folder)).choose("火灾 fire ✗");

    assertThat(letters.fonts()).hasSize(1);
    assertThat(signs.fonts().get(0)).isEqualTo(letters.fonts().get(0));
    assertThat(signs.lacking()).isEmpty();
  }

  @Test
  void whatIsNoFontIsPassedOver() throws IOException {
    Files.writeString(folder.resolve("a.ttf"), "no font at all");
    Files.write(folder.resolve("b.ttc"), new byte[200]);
    Files.copy(latin(), folder.resolve("c.ttf"));

    assertThat(FontSearch.in(List.of(folder)).choose("fire").fonts())
        .containsExactly(folder.resolve("c.ttf"));
  }

  @Test
  void aFontThatTheUserNamesGivesTheLetters() {
    Path own = latin();

    assertThat(FontSearch.in(List.of(folder)).lettersFrom(own).choose("fire").whole().fonts())
        .containsExactly(own);
  }

  @Test
  void aFileThatTheUserNamesMustBeAFont() throws IOException {
    Path text = Files.writeString(folder.resolve("a.ttf"), "no font at all");

    assertThatThrownBy(() -> FontSearch.in(List.of(folder)).lettersFrom(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(text + " can't be embedded; a TrueType font (.ttf, .ttc)");
  }

  @Test
  void marksThatOnlyDirectOtherCharactersNeedNoGlyph() {
    assertThat(FontSearch.in(List.of()).choose("\u200b\ufe0f\n").whole().lacking()).isEmpty();
  }

  @Test
  void everySystemKeepsItsFontsInPlacesOfItsOwn() {
    Path home = Path.of("home");

    assertThat(FontFolders.usual(Map.of(), "Linux", home))
        .containsExactly(
            home.resolve(".local/share/fonts"),
            home.resolve(".fonts"),
            Path.of("/usr/local/share/fonts"),
            Path.of("/usr/share/fonts"));
    assertThat(FontFolders.usual(Map.of("XDG_DATA_HOME", "data"), "Linux", home))
        .contains(Path.of("data", "fonts"));
    assertThat(FontFolders.usual(Map.of(), "Mac OS X", home))
        .contains(home.resolve("Library/Fonts"), Path.of("/System/Library/Fonts"));
    assertThat(
            FontFolders.usual(
                Map.of("WINDIR", "windows", "LOCALAPPDATA", "local"), "Windows 11", home))
        .containsExactly(
            Path.of("local", "Microsoft", "Windows", "Fonts"), Path.of("windows", "Fonts"));
  }

  /** A font of this machine that has Latin letters only. */
  private static Path latin() {
    return MachineFonts.orSkip("fire engines").fonts().get(0);
  }
}
