package org.tocsin.scenario.generator;

import java.util.List;
import org.tocsin.scenario.generator.TownPlan.Rank;

/** Invented names in the manner of northern Chinese towns, with their reading in brackets. */
final class StreetNames {

  private record Word(String characters, String reading) {}

  private static final List<Word> FIRST =
      List.of(
          new Word("槐", "Huai"),
          new Word("柳", "Liu"),
          new Word("石", "Shi"),
          new Word("井", "Jing"),
          new Word("灯", "Deng"),
          new Word("布", "Bu"),
          new Word("茶", "Cha"),
          new Word("米", "Mi"),
          new Word("竹", "Zhu"),
          new Word("砖", "Zhuan"),
          new Word("鼓", "Gu"),
          new Word("雁", "Yan"),
          new Word("枣", "Zao"));
  private static final List<Word> SECOND =
      List.of(
          new Word("花", "hua"),
          new Word("叶", "ye"),
          new Word("儿", "er"),
          new Word("市", "shi"),
          new Word("影", "ying"),
          new Word("台", "tai"),
          new Word("园", "yuan"),
          new Word("桥", "qiao"),
          new Word("坊", "fang"),
          new Word("口", "kou"),
          new Word("湾", "wan"));

  private StreetNames() {}

  /** The name of a line of the plan; lines of the two directions differ in their last word. */
  static String of(Rank rank, boolean eastWest, int number) {
    return switch (rank) {
      case RING -> "环城路 (Huancheng Lu)";
      case AVENUE ->
          word(number, 1)
              + (eastWest ? "大街 " : "大道 ")
              + reading(number, 1, eastWest ? "Dajie" : "Dadao");
      case STREET ->
          word(number, 5) + (eastWest ? "街 " : "路 ") + reading(number, 5, eastWest ? "Jie" : "Lu");
      case LANE ->
          word(number, 3)
              + (eastWest ? "胡同 " : "巷 ")
              + reading(number, 3, eastWest ? "Hutong" : "Xiang");
    };
  }

  static String bridge(int number) {
    return "第" + number + "桥 (Bridge " + number + ")";
  }

  private static String word(int number, int shift) {
    return first(number, shift).characters() + second(number).characters();
  }

  private static String reading(int number, int shift, String kind) {
    return "(" + first(number, shift).reading() + second(number).reading() + " " + kind + ")";
  }

  private static Word first(int number, int shift) {
    return FIRST.get((number * 7 + shift) % FIRST.size());
  }

  private static Word second(int number) {
    return SECOND.get(number * 3 % SECOND.size());
  }
}
