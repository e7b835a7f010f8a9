package org.denouement.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NativeLibrariesTest {

  /**
   * From 1.29 on, ONNX Runtime's builds for these systems report to Microsoft unless told not to.
   */
  @ParameterizedTest
  @ValueSource(strings = {"linux-x64/libonnxruntime.so", "linux-aarch64/libonnxruntime.so"})
  void the_native_code_has_no_address_to_report_to(String library) throws IOException {
    try (InputStream stream = getClass().getResourceAsStream("/ai/onnxruntime/native/" + library)) {
      String code =
          new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.ISO_8859_1);
      assertThat(code.contains("events.data.microsoft.com")).isFalse();
    }
  }
}
