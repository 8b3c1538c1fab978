package org.tocsin.scenario.shape;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tocsin.scenario.problem.NearestName;

/** The time zone that an author meant, also one who named it after a city that has no zone. */
final class ZoneGuess {

  private static final String CHINA = "Asia/Shanghai";
  private static final String REGION = "Asia/";

  /** Large cities of China: all of it keeps one time, under the name of Shanghai. */
  private static final Map<String, String> CITIES =
      Stream.of(
              "Beijing Peking Tianjin Guangzhou Canton Shenzhen Wuhan Chengdu Nanjing Hangzhou Xian"
                  + " Shenyang Jinan Qingdao Dalian Suzhou Wuxi Ningbo Changsha Zhengzhou Fuzhou"
                  + " Xiamen Hefei Nanchang Guiyang Kunming Nanning Haikou Lanzhou Xining Yinchuan"
                  + " Hohhot Taiyuan Shijiazhuang Changchun Lhasa China",
              "\u5317\u4eac \u4e0a\u6d77 \u91cd\u5e86 \u5929\u6d25 \u5e7f\u5dde \u6df1\u5733"
                  + " \u6b66\u6c49 \u6210\u90fd \u54c8\u5c14\u6ee8 \u4e2d\u56fd")
          .flatMap(names -> Stream.of(names.split(" ")))
          .collect(Collectors.toMap(name -> name.toLowerCase(Locale.ROOT), Function.identity()));

  private ZoneGuess() {}

  static Optional<String> of(String text) {
    String city = text.substring(text.lastIndexOf('/') + 1).replaceAll("[ _'-]", "");
    if (CITIES.containsKey(city.toLowerCase(Locale.ROOT))) {
      return Optional.of(CHINA);
    }
    Set<String> known = new TreeSet<>(ZoneId.getAvailableZoneIds());
    Optional<String> elsewhere =
        known.stream().filter(id -> isOf(city, id.substring(id.lastIndexOf('/') + 1))).findFirst();
    CITIES.values().forEach(name -> known.add(REGION + name));
    return elsewhere
        .or(() -> NearestName.of(text, known))
        .or(() -> NearestName.of(REGION + text, known))
        .map(name -> CITIES.containsValue(name.substring(name.indexOf('/') + 1)) ? CHINA : name);
  }

  /** Whether a zone has the name of a city, in whatever region its author put it. */
  private static boolean isOf(String city, String zone) {
    return zone.replaceAll("[_-]", "").equalsIgnoreCase(city);
  }
}
