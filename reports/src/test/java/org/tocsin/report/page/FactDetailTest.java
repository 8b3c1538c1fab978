package org.tocsin.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.report.text.Messages;

/** What drill control did to radio, dispatch, alerting and demand is told in the reader's words. */
class FactDetailTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          radio                        | 无线电
          dispatch                     | 调度系统
          alerting of all stations     | 所有站点的警铃
          alerting of east-1, west-2   | east-1、west-2的警铃
          by hand 120.0 s              | 人工需 2 分钟
          by 2                         | 缺 2 人
          times 2.00                   | 为平时的 2.00 倍
          all streets on foot          | 所有道路（步行）
          area                         | 划定区域
          70 m around 116.3,39.9 for vehicles | 116.3,39.9 周围 70 米（车辆）
          class primary, secondary     | 道路等级 primary、secondary
          class primary, secondary for vehicles | 道路等级 primary、secondary（车辆）
          roads b-c, d-e               | 道路 b-c、d-e
          roads 4 by id                | 按编号选定的 4 条道路
          South Road for vehicles      | South Road（车辆）
          """)
  void aDetailIsToldInChinese(String detail, String told) {
    assertThat(new FactDetail(Messages.in("zh")).told(detail)).isEqualTo(told);
  }
}
