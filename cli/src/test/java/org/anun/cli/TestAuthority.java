package org.anun.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A certificate authority of the tests' own, made by the JDK's keytool. */
final class TestAuthority {
  private static final String PASSWORD = "changeit";

  private final Path folder;
  private final String name;

  /** An authority of this name, with its files in this folder. */
  TestAuthority(Path folder, String name) {
    this.folder = folder;
    this.name = name;
    keytool(
        "-genkeypair -alias ca -keyalg EC -groupname secp256r1 -validity 10 -ext bc:c"
            + " -ext ku=keyCertSign -dname CN="
            + name
            + " -keystore "
            + store(name));
    write(certificate(), keytool("-exportcert -rfc -alias ca -keystore " + store(name)));
  }

  private Path store(String of) {
    return folder.resolve(of + ".p12");
  }

  /** The authority's own certificate, as PEM. */
  Path certificate() {
    return folder.resolve(name + ".pem");
  }

  /**
   * A certificate for this machine, and its key.
   *
   * @param chain the certificate, with the authority's after it, as PEM
   * @param key as PEM in PKCS#8
   */
  record Issued(Path chain, Path key) {}

  /** Issues a certificate for 127.0.0.1 and localhost, with an EC key, for ten days. */
  Issued issue(String to) {
    return issue(to, "-keyalg EC -groupname secp256r1", "ip:127.0.0.1,dns:localhost", 10);
  }

  /** Issues a certificate. */
  Issued issue(String to, String algorithm, String alternatives, int days) {
    Path file = store(to);
    keytool("-genkeypair -alias it -dname CN=" + to + " " + algorithm + " -keystore " + file);
    Path request = folder.resolve(to + ".csr");
    keytool("-certreq -alias it -keystore " + file + " -file " + request);
    String signed =
        keytool(
            "-gencert -rfc -alias ca -keystore %s -infile %s -validity %d -ext san=%s"
                .formatted(store(name), request, days, alternatives));
    Path chain = folder.resolve(to + ".chain.pem");
    Path key = folder.resolve(to + ".key.pem");
    try {
      write(chain, signed + Files.readString(certificate()));
      write(key, pem(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Issued(chain, key);
  }

  private static String pem(Path store) {
    try {
      KeyStore opened = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
      Key key = opened.getKey("it", PASSWORD.toCharArray());
      return "-----BEGIN PRIVATE KEY-----\n"
          + Base64.getMimeEncoder().encodeToString(key.getEncoded())
          + "\n-----END PRIVATE KEY-----\n";
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What trusts this authority and no other. */
  SSLContext trusting() {
    try {
      KeyStore opened = KeyStore.getInstance(store(name).toFile(), PASSWORD.toCharArray());
      Certificate own = opened.getCertificate("ca");
      KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
      trusted.load(null, null);
      trusted.setCertificateEntry("ca", own);
      TrustManagerFactory trust =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(trusted);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, trust.getTrustManagers(), null);
      return context;
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text, StandardCharsets.US_ASCII);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String keytool(String arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    // The default language of the tests would write dates that keytool itself cannot read.
    command.add("-J-Duser.language=en");
    command.addAll(Arrays.asList(arguments.split(" ", -1)));
    command.addAll(List.of("-storetype", "PKCS12", "-storepass", PASSWORD));
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(false).start();
      var said = new ByteArrayOutputStream();
      process.getInputStream().transferTo(said);
      String told = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IllegalStateException("keytool " + arguments + ": " + said + told);
      }
      return said.toString(StandardCharsets.US_ASCII);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
