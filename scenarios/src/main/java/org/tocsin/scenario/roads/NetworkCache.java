package org.tocsin.scenario.roads;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.roads.Position;
import org.tocsin.roads.RoadNetwork;
import org.tocsin.roads.RoadNetworkCodec;

/**
 * Networks that were parsed before, by what they were made from. A file is written whole or not at
 * all; a damaged or unwritable cache is a warning, never a failure.
 */
final class NetworkCache {

  /** Grows when reading makes something else out of the same file. */
  private static final int VERSION = 4;

  private final Path folder;
  private final List<String> warnings = new ArrayList<>();

  NetworkCache(Path folder) {
    this.folder = folder;
  }

  /** {@code $TOCSIN_CACHE}, else the user's cache folder by the customs of the system. */
  static NetworkCache in(Map<String, String> environment, String operatingSystem, Path home) {
    String own = environment.getOrDefault("TOCSIN_CACHE", "");
    if (!own.isEmpty()) {
      return new NetworkCache(Path.of(own));
    }
    String xdg = environment.getOrDefault("XDG_CACHE_HOME", "");
    String local = environment.getOrDefault("LOCALAPPDATA", "");
    if (operatingSystem.startsWith("Windows") && !local.isEmpty()) {
      return new NetworkCache(Path.of(local).resolve("tocsin").resolve("cache"));
    }
    if (operatingSystem.startsWith("Mac")) {
      return new NetworkCache(home.resolve("Library").resolve("Caches").resolve("tocsin"));
    }
    return new NetworkCache(
        (xdg.isEmpty() ? home.resolve(".cache") : Path.of(xdg)).resolve("tocsin"));
  }

  Optional<CachedNetworks> find(String key) {
    Path file = file(key);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
      List<String> notes = new ArrayList<>();
      int noteCount = in.readUnsignedByte();
      for (int i = 0; i < noteCount; i++) {
        notes.add(in.readUTF());
      }
      List<RoadNetwork> networks = new ArrayList<>();
      int networkCount = in.readUnsignedByte();
      for (int i = 0; i < networkCount; i++) {
        networks.add(RoadNetworkCodec.read(in));
      }
      return Optional.of(CachedNetworks.of(networks, notes, readPositions(in)));
    } catch (IOException | RuntimeException e) {
      warnings.add("cache: " + file + " is damaged; the streets are read from their source again");
      return Optional.empty();
    }
  }

  void keep(String key, CachedNetworks cached) {
    Path temporary = null;
    try {
      Files.createDirectories(folder);
      temporary = Files.createTempFile(folder, "network", ".part");
      try (DataOutputStream out =
          new DataOutputStream(
              new BufferedOutputStream(Files.newOutputStream(temporary), 1 << 16))) {
        out.writeByte(cached.notes().size());
        for (String note : cached.notes()) {
          out.writeUTF(note);
        }
        out.writeByte(cached.networks().size());
        for (RoadNetwork network : cached.inOrder()) {
          RoadNetworkCodec.write(network, out);
        }
        writePositions(cached.access(), out);
      }
      move(temporary, file(key));
    } catch (IOException e) {
      warnings.add(
          "cache: cannot write to " + folder + "; the streets will be read again next time");
      discard(temporary);
    }
  }

  private static List<Position> readPositions(DataInputStream in) throws IOException {
    int count = in.readInt();
    List<Position> positions = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      positions.add(new Position(in.readDouble(), in.readDouble()));
    }
    return positions;
  }

  private static void writePositions(List<Position> positions, DataOutputStream out)
      throws IOException {
    out.writeInt(positions.size());
    for (Position position : positions) {
      out.writeDouble(position.longitude());
      out.writeDouble(position.latitude());
    }
  }

  List<String> warnings() {
    return List.copyOf(warnings);
  }

  private static void move(Path temporary, Path file) throws IOException {
    try {
      Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void discard(@Nullable Path temporary) {
    if (temporary != null) {
      try {
        Files.deleteIfExists(temporary);
      } catch (IOException e) {
        // it lies in a cache folder; nothing depends on it
      }
    }
  }

  private Path file(String key) {
    return folder.resolve(key + "-v" + VERSION + ".network");
  }

  @Override
  public String toString() {
    return "cache in " + folder;
  }
}
