package org.anun.api;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Compresses as well as gzip can, and sends at every flush what it has. Its owner finishes it; what
 * lies below stays open. For one thread.
 */
final class SmallestGzip extends GZIPOutputStream {
  SmallestGzip(OutputStream out) throws IOException {
    super(out, true);
    def.setLevel(Deflater.BEST_COMPRESSION);
  }

  @Override
  public void finish() throws IOException {
    super.finish();
    def.end();
  }
}
