package org.tocsin.measure;

/**
 * What is held against a time: a clause of a standard, or a target of experienced coverage.
 *
 * @param family id of the standard; empty for experienced coverage
 * @param id of the clause, or of the tier (empty for any)
 */
record TargetKey(String family, String id) implements Comparable<TargetKey> {

  @Override
  public int compareTo(TargetKey other) {
    int byFamily = family.compareTo(other.family);
    return byFamily != 0 ? byFamily : id.compareTo(other.id);
  }
}
