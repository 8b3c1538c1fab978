package org.tocsin.report.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * The browser's debugging protocol: messages in JSON, each ended by a zero, one answer a question.
 */
final class BrowserPipe {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long PATIENCE_SECONDS = 60;

  private final OutputStream out;
  private final AtomicInteger questions = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> open = new ConcurrentHashMap<>();
  private final List<JsonNode> told = new CopyOnWriteArrayList<>();

  BrowserPipe(InputStream in, OutputStream out) {
    this.out = out;
    Thread reader = new Thread(() -> read(new BufferedInputStream(in)), "browser");
    reader.setDaemon(true);
    reader.start();
  }

  private void read(InputStream in) {
    ByteArrayOutputStream message = new ByteArrayOutputStream();
    try {
      for (int next = in.read(); next >= 0; next = in.read()) {
        if (next != 0) {
          message.write(next);
        } else {
          hear(JSON.readTree(message.toByteArray()));
          message.reset();
        }
      }
    } catch (IOException e) {
      open.values().forEach(waiting -> waiting.completeExceptionally(e));
    }
    open.values().forEach(w -> w.completeExceptionally(new IOException("the browser has gone")));
  }

  private void hear(JsonNode message) {
    CompletableFuture<JsonNode> waiting = open.remove(message.path("id").asInt(-1));
    if (waiting == null) {
      told.add(message);
    } else if (message.has("error")) {
      waiting.completeExceptionally(new IOException(message.get("error").toString()));
    } else {
      waiting.complete(message.path("result"));
    }
  }

  /** Asks and waits for the answer; of a page if it has a session. */
  JsonNode ask(String session, String method, ObjectNode parameters) throws IOException {
    int number = questions.incrementAndGet();
    ObjectNode question = JSON.createObjectNode().put("id", number).put("method", method);
    question.set("params", parameters);
    if (!session.isEmpty()) {
      question.put("sessionId", session);
    }
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    open.put(number, answer);
    synchronized (out) {
      out.write(JSON.writeValueAsBytes(question));
      out.write(0);
      out.flush();
    }
    try {
      return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException(method + ": " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(method + ": interrupted", e);
    }
  }

  /** What the browser told unasked, by the names of its messages. */
  Stream<JsonNode> told(String... methods) {
    return told.stream()
        .filter(message -> List.of(methods).contains(message.path("method").asText()))
        .map(message -> message.path("params"));
  }
}
