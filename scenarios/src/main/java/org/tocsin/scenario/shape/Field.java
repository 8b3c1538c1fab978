package org.tocsin.scenario.shape;

/**
 * A key of a form.
 *
 * @param meaning what it says in a drill, for the reference page and the schema; ends with the
 *     default, if there is one
 */
public record Field<T>(String name, Shape<T> shape, boolean required, String meaning) {

  public static <T> Field<T> required(String name, Shape<T> shape, String meaning) {
    return new Field<>(name, shape, true, meaning);
  }

  public static <T> Field<T> optional(String name, Shape<T> shape, String meaning) {
    return new Field<>(name, shape, false, meaning);
  }
}
