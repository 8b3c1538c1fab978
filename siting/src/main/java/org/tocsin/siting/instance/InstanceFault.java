package org.tocsin.siting.instance;

/** A file that is no instance of its format; the message says where, what is there, and why. */
public final class InstanceFault extends Exception {

  private static final long serialVersionUID = 1;

  InstanceFault(int line, String found, String expected) {
    super((line > 0 ? line + ": " : "") + found + "; expected " + expected);
  }
}
