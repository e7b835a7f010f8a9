package org.denouement.read;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;

/** Guesses the character set of bytes that are not UTF-8, with ICU's detector. */
final class SingleBytes {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** ICU looks at so many bytes; they are picked from around those that are not ASCII. */
  private static final int SAMPLE = 8000;

  private static final int AROUND = 24;

  /** Below this, ICU's guess is worth less than the most common one. */
  private static final int SURE = 50;

  private SingleBytes() {}

  static Charset guess(byte[] bytes, Utf8 utf8) {
    CharsetDetector detector = new CharsetDetector();
    detector.setText(sample(bytes, Math.max(0, utf8.firstBroken())));
    CharsetMatch match = detector.detect();
    if (match == null || match.getConfidence() < SURE || !Charset.isSupported(match.getName())) {
      return WINDOWS;
    }
    Charset guess = Charset.forName(match.getName());
    // ISO-8859-1's 0x80 to 0x9F are controls, which no text has; Windows fills them with quotes and
    // dashes.
    return guess.name().equals("ISO-8859-1") || guess.name().startsWith("UTF-") ? WINDOWS : guess;
  }

  private static byte[] sample(byte[] bytes, int from) {
    ByteArrayOutputStream sample = new ByteArrayOutputStream();
    int done = 0;
    for (int i = from; i < bytes.length && sample.size() < SAMPLE; i++) {
      if (bytes[i] < 0) {
        int start = Math.max(done, i - AROUND);
        done = Math.min(bytes.length, i + AROUND);
        sample.write(bytes, start, done - start);
        i = done - 1;
      }
    }
    return sample.toByteArray();
  }
}
