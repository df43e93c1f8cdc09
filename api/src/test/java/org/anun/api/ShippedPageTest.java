package org.anun.api;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ShippedPageTest {
  @Test
  void readsWhatItWrites() throws IOException {
    PageFiles page = PageFiles.read("org/anun/api/pagefixture/");
    PageFiles read = ShippedPage.parse(ShippedPage.bytes(page));

    assertEquals(page.base(), read.base());
    assertEquals(page.start(), read.start());
    assertEquals(page.files(), read.files());
  }

  @Test
  void theBuildLeavesThePageAsItIs() throws IOException {
    assertArrayEquals(
        ShippedPage.bytes(PageFiles.read(PageFiles.PAGE)), ShippedPage.bytes(ShippedPage.load()));
  }
}
