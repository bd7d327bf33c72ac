package io.github.xingfujia.countyapp;

import static org.junit.jupiter.api.Assumptions.abort;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A PostgreSQL server that keeps what it acknowledged ({@code fsync} on), all of whose processes can be killed. Where
 * {@code CI} is set one that does not start is a failure, elsewhere its tests are reported as skipped.
 */
final class RealPostgres implements AutoCloseable {

    /** Where the server is unpacked, once for every test of a process. */
    static final Path WORK = Path.of("target", "postgres").toAbsolutePath();

    private final Path binary;
    private final Path data;
    private final int port;
    private Process postmaster;
    private int databases;

    private RealPostgres(Path binary, Path data, int port) throws IOException {
        this.binary = binary;
        this.data = data;
        this.port = port;
        this.postmaster = launch();
    }

    static RealPostgres start(Path folder) {
        try {
            Files.createDirectories(WORK);
            Path data = folder.resolve("postgres-data");
            // unpacks the server and makes its files; this one does not sync, so it is only used for that
            EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(WORK.toFile())
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .start()
                    .close();
            return new RealPostgres(binary(), data, freePort());
        } catch (IOException | IllegalStateException e) {
            if (System.getenv("CI") != null) {
                throw new IllegalStateException("required here, and does not start", e);
            }
            return abort("PostgreSQL does not start on this machine: " + e);
        }
    }

    private static Path binary() throws IOException {
        try (Stream<Path> found = Files.walk(WORK)) {
            return found.filter(f -> f.endsWith(Path.of("bin", "postgres")))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Returns the address of a new database. */
    String freshDatabase() throws SQLException {
        String name = "county_" + ++databases;
        try (Connection connection = DriverManager.getConnection(url("postgres"));
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        return url(name);
    }

    /** Returns the address of a copy of a database that nobody is connected to. */
    String copyOf(String address) throws SQLException {
        String name = "county_" + ++databases;
        String original = address.substring(address.lastIndexOf('/') + 1, address.indexOf('?'));
        try (Connection connection = DriverManager.getConnection(url("postgres"));
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name + " TEMPLATE " + original);
        }
        return url(name);
    }

    private String url(String database) {
        return "jdbc:postgresql://localhost:" + port + "/" + database + "?user=postgres";
    }

    /** Kills the postmaster and every one of its processes at once, and returns when none is left. */
    void kill() {
        ProcessHandle root = postmaster.toHandle();
        List<ProcessHandle> all = new ArrayList<>(root.descendants().toList());
        root.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
        root.onExit().join();
        all.forEach(p -> p.onExit().join());
    }

    /** Starts the killed server again; returns when it has recovered and takes connections. */
    void startAgain() throws IOException {
        postmaster = launch();
    }

    private Process launch() throws IOException {
        List<String> line = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            // the server refuses to run as the owner of the machine
            line.addAll(List.of("unshare", "-U"));
        }
        line.addAll(List.of(
                binary.toString(),
                "-D",
                data.toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "fsync=on",
                "-c",
                "synchronous_commit=on",
                "-c",
                "lc_messages=C",
                "-c",
                "listen_addresses=localhost",
                "-c",
                "unix_socket_directories="));
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder said = new StringBuilder();
        for (String read = out.readLine(); read != null; read = out.readLine()) {
            said.append(read).append('\n');
            if (read.contains("ready to accept connections")) {
                drain(out);
                return process;
            }
        }
        throw new IOException("PostgreSQL did not start: " + said);
    }

    /** What it says later is read and forgotten, or it would wait for its reader. */
    private static void drain(BufferedReader out) {
        Thread reader = new Thread(
                () -> {
                    try (out) {
                        while (out.readLine() != null) {
                            Thread.onSpinWait();
                        }
                    } catch (IOException e) {
                        // it was killed
                    }
                },
                "postgres says");
        reader.setDaemon(true);
        reader.start();
    }

    @Override
    public void close() {
        kill();
    }
}
