package org.tocsin.timeline;

/** Something that happened at, or because of, a level of alarm. */
public interface AtLevel {

  String level();
}
