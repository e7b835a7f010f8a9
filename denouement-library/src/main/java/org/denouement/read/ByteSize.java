package org.denouement.read;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sizes of files as people write them: "20 MB". A megabyte is 2<sup>20</sup> bytes. */
public final class ByteSize {

  private static final Pattern SIZE =
      Pattern.compile("(\\d{1,12})\\s*([kmg]?)i?b?", Pattern.CASE_INSENSITIVE);

  private ByteSize() {}

  /**
   * Reads a size: {@code 20MB}, {@code 500k}, {@code 1000000}.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static long parse(String words) {
    Matcher size = SIZE.matcher(words.strip());
    if (!size.matches()) {
      throw new IllegalArgumentException(
          "\"" + words + "\" is no size: say 50MB, 500KB or a number of bytes");
    }
    int shift =
        switch (size.group(2).toLowerCase(Locale.ROOT)) {
          case "k" -> 10;
          case "m" -> 20;
          case "g" -> 30;
          default -> 0;
        };
    return Long.parseLong(size.group(1)) << shift;
  }

  static String words(long bytes) {
    if (bytes >= 1 << 20) {
      double megabytes = bytes / (double) (1 << 20);
      return megabytes == Math.rint(megabytes)
          ? (long) megabytes + " MB"
          : String.format(Locale.ROOT, "%.1f MB", megabytes);
    }
    return bytes >= 1 << 10 ? (bytes >> 10) + " KB" : bytes + " bytes";
  }
}
