package org.tocsin.cli;

/** What is still to be done if the program ends before this is closed, such as by Ctrl-C. */
final class AtExit implements AutoCloseable {

  private final Thread thread;

  private AtExit(Thread thread) {
    this.thread = thread;
  }

  static AtExit of(String name, Runnable action) {
    Thread thread = new Thread(action, name);
    Runtime.getRuntime().addShutdownHook(thread);
    return new AtExit(thread);
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(thread);
    } catch (IllegalStateException e) {
      // The program is ending and it is being done.
      return;
    }
  }
}
