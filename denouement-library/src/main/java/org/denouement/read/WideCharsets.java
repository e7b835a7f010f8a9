package org.denouement.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Tells UTF-16 and UTF-32 without a byte-order mark by where their zero bytes stand. */
final class WideCharsets {

  private static final int LOOKED_AT = 4096;
  private static final double MOST = 0.7;
  private static final double FEW = 0.1;

  private WideCharsets() {}

  /** The character set, or null if it is none of them. */
  static @Nullable Charset guess(byte[] bytes) {
    int length = Math.min(bytes.length, LOOKED_AT) & ~3;
    if (length == 0) {
      return null;
    }
    double[] zeros = new double[4];
    for (int i = 0; i < length; i++) {
      zeros[i & 3] += bytes[i] == 0 ? 4.0 / length : 0;
    }
    if (zeros[2] > MOST && zeros[3] > MOST && zeros[0] < FEW) {
      return Charset.forName("UTF-32LE");
    }
    if (zeros[0] > MOST && zeros[1] > MOST && zeros[3] < FEW) {
      return Charset.forName("UTF-32BE");
    }
    double even = (zeros[0] + zeros[2]) / 2;
    double odd = (zeros[1] + zeros[3]) / 2;
    if (odd > MOST && even < FEW) {
      return StandardCharsets.UTF_16LE;
    }
    return even > MOST && odd < FEW ? StandardCharsets.UTF_16BE : null;
  }
}
