package org.denouement.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A graph in ONNX Runtime.
 *
 * <p>Each call runs on the caller's thread alone, so that its result depends on nothing but what it
 * is given; several threads may call at once.
 */
final class OnnxGraph implements AutoCloseable {

  private final OrtEnvironment environment;
  private final OrtSession session;

  /** Loads a graph. */
  OnnxGraph(byte[] graph) {
    NativeLibraries.prepare();
    environment =
        OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR, "denouement");
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
      options.setDeterministicCompute(true);
      environment.setTelemetry(false); // Windows' builds write events for the system to collect
      session = environment.createSession(graph, options);
    } catch (OrtException e) {
      throw new IllegalStateException("the model cannot be loaded: " + e.getMessage(), e);
    }
  }

  /** What a graph is given under one name. */
  sealed interface Input {

    /** Numbers in a tensor of one dimension. */
    static Input line(long... values) {
      return new Numbers(values, new long[] {values.length});
    }

    /** Numbers in a tensor of two dimensions, the first being one. */
    static Input row(long... values) {
      return new Numbers(values, new long[] {1, values.length});
    }

    /** Numbers in a tensor of so many rows. */
    static Input matrix(FloatBuffer values, int rows) {
      return new Floats(values, new long[] {rows, values.capacity() / rows});
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // handed on at once
  private record Numbers(long[] values, long[] shape) implements Input {}

  @SuppressWarnings("ArrayRecordComponent")
  private record Floats(FloatBuffer values, long[] shape) implements Input {}

  /** What a graph gives, by name. */
  record Outputs(Map<String, FloatBuffer> all) {
    Outputs {
      all = Map.copyOf(all);
    }

    /** What it gives under a name that was asked for. */
    FloatBuffer get(String name) {
      return Objects.requireNonNull(all.get(name), name);
    }
  }

  /** Whether it gives something of that name. */
  boolean gives(String output) {
    return session.getOutputNames().contains(output);
  }

  /** Runs it: what it gives under each of the names. */
  Outputs run(Map<String, Input> inputs, Set<String> outputs) {
    Map<String, OnnxTensor> tensors = new HashMap<>();
    try {
      for (Map.Entry<String, Input> input : inputs.entrySet()) {
        tensors.put(input.getKey(), tensor(input.getValue()));
      }
      Map<String, FloatBuffer> found = new HashMap<>();
      try (OrtSession.Result result = session.run(tensors, outputs)) {
        for (String name : outputs) {
          found.put(name, ((OnnxTensor) result.get(name).orElseThrow()).getFloatBuffer());
        }
      }
      return new Outputs(found);
    } catch (OrtException e) {
      throw new IllegalStateException("the model failed: " + e.getMessage(), e);
    } finally {
      tensors.values().forEach(OnnxTensor::close);
    }
  }

  private OnnxTensor tensor(Input input) throws OrtException {
    return switch (input) {
      case Numbers numbers ->
          OnnxTensor.createTensor(environment, LongBuffer.wrap(numbers.values()), numbers.shape());
      case Floats floats -> OnnxTensor.createTensor(environment, floats.values(), floats.shape());
    };
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the model cannot be closed: " + e.getMessage(), e);
    }
  }
}
