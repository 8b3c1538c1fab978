package org.tocsin.scenario.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Guesses in which encoding a text was saved that should be in UTF-8. */
public final class Encoding {

  /** Below this share of zero bytes a text has some by mistake; half of plain UTF-16 are. */
  private static final double LEAST_ZEROS = 0.1;

  private Encoding() {}

  /** The likeliest encoding of a text that is not in UTF-8. */
  public static Optional<String> guess(byte[] bytes) {
    return wide(bytes).or(() -> Optional.of("GBK").filter(gbk -> mayBeGbk(bytes)));
  }

  /** How a text is brought into UTF-8 that was saved in another encoding. */
  public static String toUtf8(String encoding) {
    return "iconv -f " + encoding + " -t UTF-8";
  }

  /** An encoding of two or four bytes a letter, told by its mark or by zero bytes. */
  static Optional<String> wide(byte[] bytes) {
    boolean hasMark = bytes.length >= 2 && (isPair(bytes, 0xFE, 0xFF) || isPair(bytes, 0xFF, 0xFE));
    int zeros = 0;
    for (byte one : bytes) {
      zeros += one == 0 ? 1 : 0;
    }
    if (!hasMark && (zeros == 0 || zeros < LEAST_ZEROS * bytes.length)) {
      return Optional.empty();
    }
    return List.of("UTF-32", "UTF-32LE", "UTF-16", "UTF-16LE").stream()
        .filter(name -> decode(bytes, name).filter(text -> text.indexOf(0) < 0).isPresent())
        .map(name -> name.substring(0, "UTF-16".length()))
        .findFirst();
  }

  private static boolean isPair(byte[] bytes, int first, int second) {
    return (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  /**
   * Whether bytes are a text as Chinese programs saved it before UTF-8, mostly of usual letters.
   */
  private static boolean mayBeGbk(byte[] bytes) {
    if (!Charset.isSupported("GB18030") || !Charset.isSupported("GB2312")) {
      return false;
    }
    CharsetEncoder usual = Charset.forName("GB2312").newEncoder();
    Optional<int[]> wide =
        decode(bytes, "GB18030").map(text -> text.chars().filter(c -> c > 0x7F).toArray());
    return wide.isPresent()
        && wide.get().length
            < 2 * Arrays.stream(wide.get()).filter(c -> usual.canEncode((char) c)).count();
  }

  /** The text of bytes; empty if they are none in that encoding. */
  static Optional<String> decode(byte[] bytes, String charset) {
    try {
      return Optional.of(
          Charset.forName(charset)
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
