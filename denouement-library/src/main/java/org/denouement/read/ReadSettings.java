package org.denouement.read;

import java.nio.charset.Charset;
import org.denouement.manuscript.Format;
import org.jspecify.annotations.Nullable;

/**
 * How to read a file.
 *
 * @param maxBytes the largest file that is read
 * @param format what it is, or null to find out from its name and words
 * @param charset its character set, or null to find out from its bytes
 */
public record ReadSettings(long maxBytes, @Nullable Format format, @Nullable Charset charset) {

  /** The limit unless another is asked for: 20 MB. */
  public static final long MAX_BYTES = 20L << 20;

  /** Finds everything out, up to the usual limit. */
  public static ReadSettings usual() {
    return new ReadSettings(MAX_BYTES, null, null);
  }

  /** The same with another limit. */
  public ReadSettings withMaxBytes(long limit) {
    return new ReadSettings(limit, format, charset);
  }
}
