package org.tocsin.roads;

import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * The stored form of a {@link RoadNetwork}, so that a city is parsed once: a mark with a version,
 * the length and checksum of what follows, then its columns. Reading gives back exactly what was
 * written, ids included, or fails with an {@link IOException} that says what is wrong.
 */
public final class RoadNetworkCodec {

  /** "TOCROADS". */
  private static final long MARK = 0x544F_4352_4F41_4453L;

  private static final int VERSION = 2;
  private static final int CHUNK = 1 << 20;

  private RoadNetworkCodec() {}

  public static void write(RoadNetwork network, DataOutput out) throws IOException {
    ColumnWriter body = new ColumnWriter();
    SegmentTable segments = network.segments;
    body.text(network.kind().name());
    body.doubles(network.longitudes);
    body.doubles(network.latitudes);
    body.ints(segments.from);
    body.ints(segments.to);
    body.doubles(segments.metres);
    body.texts(segments.size(), s -> segments.roadClass[s].id());
    body.texts(segments.size(), s -> segments.name[s]);
    body.texts(segments.size(), s -> segments.ids[s].text());
    body.ints(segments.maxSpeedKmh);
    body.flags(segments.oneWay);
    body.ints(segments.shapeStart);
    body.doubles(segments.shapeLongitude);
    body.doubles(segments.shapeLatitude);
    body.integer(network.givenMillis.size());
    for (Map.Entry<String, int[]> given : network.givenMillis.entrySet()) {
      body.text(given.getKey());
      body.ints(given.getValue());
    }
    byte[] bytes = body.bytes();
    out.writeLong(MARK);
    out.writeInt(VERSION);
    out.writeInt(bytes.length);
    out.writeLong(checksum(bytes));
    out.write(bytes);
  }

  public static RoadNetwork read(DataInput in) throws IOException {
    long mark = in.readLong();
    int version = in.readInt();
    if (mark != MARK || version != VERSION) {
      throw new IOException("stored streets: another format or version; version " + VERSION);
    }
    int length = in.readInt();
    long checksum = in.readLong();
    byte[] bytes = readFully(in, length);
    if (checksum(bytes) != checksum) {
      throw new IOException("stored streets: damaged, the checksum differs");
    }
    try {
      return decode(new ColumnReader(ByteBuffer.wrap(bytes)));
    } catch (IllegalArgumentException | IndexOutOfBoundsException | BufferUnderflowException e) {
      throw new IOException("stored streets: damaged, " + e.getMessage(), e);
    }
  }

  private static RoadNetwork decode(ColumnReader body) {
    NetworkKind kind = NetworkKind.valueOf(body.text());
    double[] longitudes = body.doubles();
    double[] latitudes = body.doubles();
    SegmentTable segments =
        new SegmentTable(
            body.ints(),
            body.ints(),
            body.doubles(),
            body.texts(RoadClass::new, RoadClass[]::new),
            body.texts(name -> name, String[]::new),
            body.texts(SourceIds::ofText, SourceIds[]::new),
            body.ints(),
            body.flags(),
            body.ints(),
            body.doubles(),
            body.doubles());
    Map<String, int[]> given = body.named(body::ints);
    return new RoadNetwork(kind, longitudes, latitudes, segments, given);
  }

  /** Grows with what really arrives, so a damaged length asks for no memory. */
  private static byte[] readFully(DataInput in, int length) throws IOException {
    if (length < 0) {
      throw new IOException("stored streets: damaged, length " + length);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(Math.min(length, CHUNK));
    byte[] chunk = new byte[Math.min(length, CHUNK)];
    for (int left = length; left > 0; ) {
      int size = Math.min(left, CHUNK);
      in.readFully(chunk, 0, size);
      bytes.write(chunk, 0, size);
      left -= size;
    }
    return bytes.toByteArray();
  }

  private static long checksum(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return crc.getValue();
  }
}
