package io.github.xingfujia.countyapp;

import static org.junit.jupiter.api.Assumptions.abort;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.github.xingfujia.Xingfujia;
import io.github.xingfujia.adapters.jdbc.JdbcSchema;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A PostgreSQL server, all of whose processes can be killed. Where {@code CI} is set one that does not start is a
 * failure, elsewhere its tests are reported as skipped.
 */
final class RealPostgres implements AutoCloseable {

    /** Where the server is unpacked, once for all tests. */
    private static final Path WORK = Path.of("target", "postgres").toAbsolutePath();

    private static Optional<RealPostgres> shared = Optional.empty();

    private final Path binary;
    private final Path data;
    private final int port;
    private final boolean lasting;
    private Process postmaster;
    private int databases;

    private RealPostgres(Path binary, Path data, int port, boolean lasting) throws IOException {
        this.binary = binary;
        this.data = data;
        this.port = port;
        this.lasting = lasting;
        this.postmaster = launch();
    }

    /** Starts a server of a test's own that keeps what it acknowledged ({@code fsync} on), to be killed. */
    static RealPostgres start(Path folder) {
        return start(folder.resolve("postgres-data"), true);
    }

    /** Returns the server of all tests of this process that kill nothing; it syncs nothing and ends with the process. */
    static synchronized RealPostgres shared() {
        if (shared.isEmpty()) {
            Path data = WORK.resolveSibling(
                    "postgres-data-" + ProcessHandle.current().pid());
            RealPostgres one = start(data, false);
            Runtime.getRuntime().addShutdownHook(new Thread(one::remove, "postgres goes"));
            shared = Optional.of(one);
        }
        return shared.get();
    }

    private static RealPostgres start(Path data, boolean lasting) {
        try {
            Files.createDirectories(WORK);
            // unpacks the server and makes its files; this one does not sync, so it is only used for that
            EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(WORK.toFile())
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .start()
                    .close();
            return new RealPostgres(binary(), data, freePort(), lasting);
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

    /** Returns the address of a new database with the tables of a house. */
    String freshHouse() throws SQLException {
        String address = freshDatabase();
        try (HikariDataSource pool = pool(address)) {
            JdbcSchema.of(pool).install(Xingfujia.kinds());
        }
        return address;
    }

    /** Returns the connections of one process to the database at that address. */
    static HikariDataSource pool(String address) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address);
        config.setMaximumPoolSize(8);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
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
                "fsync=" + (lasting ? "on" : "off"),
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

    private void remove() {
        kill();
        try (Stream<Path> files = Files.walk(data)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
