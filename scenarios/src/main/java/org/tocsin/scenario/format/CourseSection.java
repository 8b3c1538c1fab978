package org.tocsin.scenario.format;

import static org.tocsin.scenario.shape.Field.optional;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tocsin.incident.Course;
import org.tocsin.scenario.shape.Field;
import org.tocsin.scenario.shape.Form;
import org.tocsin.scenario.shape.Values;

/** How incidents of a type go: one kind of course. */
final class CourseSection {

  private static final Field<Course> FIRE =
      optional("fire", FireSection.FORM.as(fire -> fire), "a fire that grows; one of these keys");

  private static final List<Field<Course>> KINDS = List.of(FIRE);

  static final Form<Course> FORM =
      new Form<>(
          "course",
          "How incidents of a type go: one kind of course.",
          List.copyOf(KINDS),
          CourseSection::of);

  private CourseSection() {}

  private static Course of(Values v) {
    List<Course> courses = KINDS.stream().map(v::find).flatMap(Optional::stream).toList();
    if (courses.size() != 1) {
      Stream<String> kinds = KINDS.stream().map(Field::name);
      throw new IllegalArgumentException(
          courses.size() + " kinds of course; exactly one of " + String.join(", ", kinds.toList()));
    }
    return courses.get(0);
  }
}
