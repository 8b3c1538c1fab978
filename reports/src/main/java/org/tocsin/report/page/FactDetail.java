package org.tocsin.report.page;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.tocsin.report.text.Figures;
import org.tocsin.report.text.Messages;

/** What else a fact says, from the words of the timeline into those of the reader. */
final class FactDetail {

  /**
   * What a detail looks like, and under which key it is told.
   *
   * @param inSeconds whether its first part is a time
   */
  private record Form(Pattern pattern, String key, boolean inSeconds) {

    static Form of(String pattern, String key) {
      return new Form(Pattern.compile(pattern), key, pattern.contains(" s"));
    }
  }

  private static final List<Form> FORMS =
      List.of(
          Form.of("behind (\\d+)", "detail.behind"),
          Form.of("lacks (.+)", "detail.lacks"),
          Form.of("by (\\d+)", "detail.short-by"),
          Form.of("by hand ([\\d.]+) s", "detail.by-hand"),
          Form.of("alerting of (.+)", "means.alerting-of"),
          Form.of("by (.+)", "detail.by"),
          Form.of("of (.+)", "detail.of"),
          Form.of("(\\d+) people near", "detail.people-near"),
          Form.of("times ([\\d.]+)", "detail.times"),
          Form.of("(\\d+) waiting", "detail.waiting"),
          Form.of("beds free (\\d+)", "detail.beds-free"),
          Form.of("class (.+)", "detail.road-class"),
          Form.of("road (.+)", "detail.road"),
          Form.of("roads (\\d+) by id", "detail.roads-by-id"),
          Form.of("roads (.+)", "detail.roads"),
          Form.of("(\\d+) m around ([\\d.,-]+)", "detail.around"));

  /** For whom roads are meant, if not for all: what is said of them is told by itself. */
  private static final List<Form> FOR_SOME =
      List.of(
          Form.of("(.+) for vehicles", "detail.for-vehicles"),
          Form.of("(.+) on foot", "detail.on-foot"));

  /** Those that say only one thing. */
  private static final Map<String, String> FIXED =
      Map.of(
          "by order", "detail.ordered",
          "radio", "means.radio",
          "dispatch", "means.dispatch",
          "alerting of all stations", "means.alerting",
          "all streets", "detail.all-streets",
          "area", "detail.area",
          "in part", "detail.in-part",
          "not known yet", "detail.not-known");

  /** One thing that is said of several. */
  private static final String OF_STATIONS = "alerting of ";

  private final Messages messages;
  private final Figures figures;

  FactDetail(Messages messages) {
    this.messages = messages;
    this.figures = new Figures(messages);
  }

  /** The same in the language of the reader, or as it is where it is a name. */
  String told(String detail) {
    for (Form form : FOR_SOME) {
      Matcher found = form.pattern().matcher(detail);
      if (found.matches()) {
        return messages.text(form.key(), told(found.group(1)));
      }
    }
    String comma = messages.text("list.comma");
    if (detail.startsWith(OF_STATIONS)) {
      return part(detail).replace(", ", comma);
    }
    return List.of(detail.split(", ")).stream()
        .map(this::part)
        .reduce((a, b) -> a + comma + b)
        .orElse(detail);
  }

  private String part(String detail) {
    String fixed = FIXED.get(detail);
    if (fixed != null) {
      return messages.text(fixed);
    }
    for (Form form : FORMS) {
      Matcher found = form.pattern().matcher(detail);
      if (found.matches()) {
        return messages.text(form.key(), arguments(form, found));
      }
    }
    return messages.textOr("level." + detail, detail);
  }

  private Object[] arguments(Form form, Matcher found) {
    if (form.inSeconds()) {
      return new Object[] {figures.spoken(Double.parseDouble(found.group(1)))};
    }
    return IntStream.rangeClosed(1, found.groupCount()).mapToObj(found::group).toArray();
  }
}
