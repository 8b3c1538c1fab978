package org.tocsin.scenario.format;

import static org.tocsin.scenario.shape.Field.optional;

import java.util.List;
import java.util.Optional;
import org.tocsin.incident.Course;
import org.tocsin.scenario.shape.Field;
import org.tocsin.scenario.shape.Form;
import org.tocsin.scenario.shape.OneKey;
import org.tocsin.scenario.shape.Shape;
import org.tocsin.scenario.shape.Values;

/** How incidents of a type go: one kind of course. */
final class CourseSection {

  private static final Field<Course> FIRE = kind("fire", FireSection.FORM, "a fire that grows");
  private static final Field<Course> CASUALTIES =
      kind("casualties", PeopleSection.CASUALTIES, "people who are hurt or ill");
  private static final Field<Course> TRAPPED =
      kind("trapped", PeopleSection.TRAPPED, "people who are trapped where they are seen");
  private static final Field<Course> COLLAPSE =
      kind("collapse", PeopleSection.COLLAPSE, "people under a collapsed building");
  private static final Field<Course> LEAK = kind("leak", LeakSection.FORM, "gas that may ignite");
  private static final Field<Course> CROWD =
      kind("crowd", CrowdSection.FORM, "a crowd that may be crushed");

  private static final List<Field<Course>> KINDS =
      List.of(FIRE, CASUALTIES, TRAPPED, COLLAPSE, LEAK, CROWD);

  static final Shape<Course> SHAPE =
      new OneKey<>(
          new Form<>(
              "course",
              "How incidents of a type go: one kind of course.",
              List.copyOf(KINDS),
              CourseSection::of));

  private CourseSection() {}

  private static Field<Course> kind(String name, Shape<? extends Course> shape, String meaning) {
    return optional(name, shape.as(course -> course), meaning + "; one of these keys");
  }

  private static Course of(Values v) {
    List<Course> courses = KINDS.stream().map(v::find).flatMap(Optional::stream).toList();
    if (courses.size() != 1) {
      List<String> found =
          KINDS.stream().filter(kind -> v.find(kind).isPresent()).map(Field::name).toList();
      throw new IllegalArgumentException(
          found.size() + " kinds, " + String.join(" and ", found) + "; a course has one kind");
    }
    return courses.get(0);
  }
}
