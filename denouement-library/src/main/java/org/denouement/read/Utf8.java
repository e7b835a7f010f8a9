package org.denouement.read;

/**
 * How well bytes are UTF-8 (Unicode Standard, section 3.9, table 3-7).
 *
 * @param wellFormed how many sequences of more than one byte are whole
 * @param broken how many maximal parts of sequences are not, the cut one at the end left out
 * @param firstBroken the byte offset of the first broken one, or -1
 * @param firstBrokenLine its line, from 1, or 0
 * @param cutAt where a sequence starts that the file's end cuts, or -1
 */
record Utf8(int wellFormed, int broken, int firstBroken, int firstBrokenLine, int cutAt) {

  /** Looks at all bytes from {@code from} on. */
  static Utf8 scan(byte[] bytes, int from) {
    int whole = 0;
    int broken = 0;
    int first = -1;
    int firstLine = 0;
    int line = 1;
    int at = from;
    while (at < bytes.length) {
      int lead = bytes[at] & 0xFF;
      if (lead < 0x80) {
        line += lead == '\n' ? 1 : 0;
        at++;
        continue;
      }
      int length = length(lead);
      int good = follows(bytes, at, length);
      if (length > 0 && good == length) {
        whole++;
      } else if (length > 0 && at + good == bytes.length) {
        return new Utf8(whole, broken, first, firstLine, at);
      } else {
        broken++;
        firstLine = first < 0 ? line : firstLine;
        first = first < 0 ? at : first;
      }
      at += Math.max(good, 1);
    }
    return new Utf8(whole, broken, first, firstLine, -1);
  }

  /** Whether the file is UTF-8 that was damaged rather than another character set. */
  boolean isLikely() {
    return broken == 0 || wellFormed > broken;
  }

  private static int length(int lead) {
    if (lead >= 0xC2 && lead <= 0xDF) {
      return 2;
    }
    if (lead >= 0xE0 && lead <= 0xEF) {
      return 3;
    }
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
  }

  /** How many bytes of a sequence are as they must be. */
  private static int follows(byte[] bytes, int at, int length) {
    int good = Math.min(length, 1);
    while (good < length && at + good < bytes.length && fits(bytes, at, good)) {
      good++;
    }
    return good;
  }

  private static boolean fits(byte[] bytes, int at, int index) {
    int unit = bytes[at + index] & 0xFF;
    int least = 0x80;
    int most = 0xBF;
    if (index == 1) {
      switch (bytes[at] & 0xFF) {
        case 0xE0 -> least = 0xA0;
        case 0xED -> most = 0x9F;
        case 0xF0 -> least = 0x90;
        case 0xF4 -> most = 0x8F;
        default -> {}
      }
    }
    return least <= unit && unit <= most;
  }
}
