package org.tocsin.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why something could not be written, in words for a user and without files of our own making. */
final class WriteFailure {

  private WriteFailure() {}

  static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "no right to write there";
    }
    if (e instanceof FileAlreadyExistsException) {
      return "a file is where a folder should be";
    }
    if (e instanceof NoSuchFileException) {
      return "nothing can be made there";
    }
    if (e instanceof FileSystemException failure && failure.getReason() != null) {
      return failure.getReason();
    }
    return String.valueOf(e.getMessage());
  }
}
