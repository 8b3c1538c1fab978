package org.tocsin.scenario.shape;

/**
 * A key of a form.
 *
 * @param decisive whether a wrong value leaves the whole group unread, as the other keys mean
 *     something else without it; of another optional key, a wrong value is left out
 * @param meaning what it says in a drill, for the reference page and the schema; ends with the
 *     default, if there is one
 */
public record Field<T>(
    String name, Shape<T> shape, boolean required, boolean decisive, String meaning) {

  public static <T> Field<T> required(String name, Shape<T> shape, String meaning) {
    return new Field<>(name, shape, true, true, meaning);
  }

  public static <T> Field<T> optional(String name, Shape<T> shape, String meaning) {
    return new Field<>(name, shape, false, false, meaning);
  }

  /** An optional key on which it depends what the others mean. */
  public static <T> Field<T> decisive(String name, Shape<T> shape, String meaning) {
    return new Field<>(name, shape, false, true, meaning);
  }
}
