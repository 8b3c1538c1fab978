package org.tocsin.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Which Tocsin this is. */
final class Version implements IVersionProvider {

  static String ofTocsin() {
    return Optional.ofNullable(Tocsin.class.getPackage().getImplementationVersion())
        .orElse("development");
  }

  static String ofJava() {
    return Runtime.version().toString();
  }

  @Override
  public String[] getVersion() {
    return new String[] {"tocsin " + ofTocsin() + ", Java " + ofJava()};
  }
}
