package org.anun.api.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.anun.api.query.SearchQuery;

/**
 * Writes cursors as text for URLs and reads them back. The text is signed with a key that lives as
 * long as this object: nobody can make one up, which could read what another client's snapshot
 * holds, and none outlives the server that gave it out. It says nothing to its reader, but is not
 * secret. Thread-safe.
 */
final class CursorSeal {
  private static final int SEAL_BYTES = 16;
  private static final int DIGEST_BYTES = 12;
  private static final String SEALING = "HmacSHA256";

  /** What kind of value follows. */
  private static final int TEXT = 0;

  private static final int WHOLE = 1;
  private static final int DECIMAL = 2;
  private static final int NONE = 3;

  private final SecretKeySpec key;

  CursorSeal() {
    byte[] random = new byte[32];
    new SecureRandom().nextBytes(random);
    key = new SecretKeySpec(random, SEALING);
  }

  /** What of a search a cursor is bound to: all that changes which hits come, and in what order. */
  static String digest(SearchQuery query) {
    String bound =
        String.join(
            "\0",
            query.text().written(),
            query.match().code(),
            query.filters().toString(),
            query.sort().code(),
            Integer.toString(query.perPage()));
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(bound.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("this Java has no SHA-256", missing);
    }
  }

  /** The cursor as letters, digits, {@code -} and {@code _}. */
  String written(Cursor cursor) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeUTF(cursor.search());
      out.writeUTF(cursor.snapshot() == null ? "" : cursor.snapshot());
      out.writeInt(cursor.page());
      out.writeInt(cursor.skipped());
      out.writeBoolean(cursor.backward());
      out.writeByte(cursor.from().size());
      for (FieldValue value : cursor.from()) {
        write(value, out);
      }
      out.write(seal(bytes.toByteArray()));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
  }

  /** The cursor that was written so; empty for every text that this object did not write. */
  Optional<Cursor> read(String written) {
    byte[] bytes;
    try {
      bytes = Base64.getUrlDecoder().decode(written);
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
    if (bytes.length <= SEAL_BYTES) {
      return Optional.empty();
    }
    byte[] content = Arrays.copyOf(bytes, bytes.length - SEAL_BYTES);
    byte[] seal = Arrays.copyOfRange(bytes, content.length, bytes.length);
    return MessageDigest.isEqual(seal, seal(content))
        ? Optional.of(parse(content))
        : Optional.empty();
  }

  private static Cursor parse(byte[] content) {
    try (var in = new DataInputStream(new ByteArrayInputStream(content))) {
      String search = in.readUTF();
      String snapshot = in.readUTF();
      int page = in.readInt();
      int skipped = in.readInt();
      boolean backward = in.readBoolean();
      List<FieldValue> from = new ArrayList<>();
      for (int left = in.readByte(); left > 0; left--) {
        from.add(value(in));
      }
      return new Cursor(
          search, snapshot.isEmpty() ? null : snapshot, page, skipped, from, backward);
    } catch (IOException impossible) {
      // What is sealed was written here.
      throw new UncheckedIOException(impossible);
    }
  }

  private static void write(FieldValue value, DataOutputStream out) throws IOException {
    switch (value._kind()) {
      case String -> {
        out.writeByte(TEXT);
        out.writeUTF(value.stringValue());
      }
      case Long -> {
        out.writeByte(WHOLE);
        out.writeLong(value.longValue());
      }
      case Double -> {
        out.writeByte(DECIMAL);
        out.writeDouble(value.doubleValue());
      }
      case Null -> out.writeByte(NONE);
      case Boolean, Any -> throw new IllegalStateException("no sort value: " + value._kind());
    }
  }

  private static FieldValue value(DataInputStream in) throws IOException {
    return switch (in.readByte()) {
      case TEXT -> FieldValue.of(in.readUTF());
      case WHOLE -> FieldValue.of(in.readLong());
      case DECIMAL -> FieldValue.of(in.readDouble());
      case NONE -> FieldValue.NULL;
      default -> throw new IOException("no kind of value");
    };
  }

  private byte[] seal(byte[] content) {
    try {
      Mac mac = Mac.getInstance(SEALING);
      mac.init(key);
      return Arrays.copyOf(mac.doFinal(content), SEAL_BYTES);
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("this Java has no " + SEALING, missing);
    }
  }
}
