package io.github.xingfujia.countyapp;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.github.xingfujia.Home;
import io.github.xingfujia.Xingfujia;
import io.github.xingfujia.adapters.jdbc.JdbcSchema;
import io.github.xingfujia.adapters.jdbc.JdbcStore;
import io.github.xingfujia.profile.Profile;
import io.github.xingfujia.store.FileKeys;
import io.github.xingfujia.store.RandomSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.api.ErrorCode;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * The directory of the data (数据目录): an H2 file, the county's key, and a note of how far the demonstration came. The
 * file is held by one process at a time; with a database elsewhere key and note stay here, and several processes may
 * share all three.
 */
final class DataFolder implements AutoCloseable {

    private static final String DATABASE = "xingfujia";
    private static final int WAIT_MILLIS = 2000;
    private static final Pattern OURS = Pattern.compile("xingfujia\\..+|(?:demo|complete)(?:\\.new)?");

    private final Path folder;
    private final Profile profile;
    private final DataSource pool;
    private final Runnable end;

    private DataFolder(CommandLine line, Profile profile) {
        this.folder = line.data();
        this.profile = profile;
        if (line.jdbcUrl().isPresent()) {
            HikariDataSource outside = outside(line.jdbcUrl().get());
            this.pool = outside;
            this.end = outside::close;
            return;
        }
        Path file = folder.toAbsolutePath().normalize().resolve(DATABASE);
        if (file.toString().contains(";")) {
            throw Trouble.usage("usage.path", "--data");
        }
        JdbcConnectionPool own = JdbcConnectionPool.create(
                "jdbc:h2:file:" + file + ";WRITE_DELAY=0;QUERY_CACHE_SIZE=0;TRACE_LEVEL_FILE=0", "sa", "");
        this.pool = own;
        this.end = own::dispose;
        try (Connection first = pool.getConnection()) {
            first.getMetaData();
        } catch (SQLException e) {
            close();
            throw e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1
                    ? Trouble.with("trouble.locked", folder)
                    : Trouble.with("trouble.open", folder, e.getErrorCode());
        }
    }

    /** Opens the data that {@code import-demo} finished; whoever then makes the house of it is told what is wrong with the profile. */
    static DataFolder open(CommandLine line) {
        Profile profile = named(line);
        if (line.jdbcUrl().isEmpty() && !Files.exists(line.data().resolve(DATABASE + ".mv.db"))) {
            profile(line); // what is wrong in its files is told first
            throw Trouble.with("trouble.no-data", line.data());
        }
        note(line.data(), profile);
        DataFolder data = new DataFolder(line, profile);
        if (!isComplete(line)) {
            data.close();
            throw Trouble.with("trouble.unfinished", line.data());
        }
        JdbcSchema.of(data.pool).upgrade(Xingfujia.kinds());
        return data;
    }

    /** Opens the data to be served: fills an empty directory first, or leaves it empty when told so. */
    static DataFolder serving(CommandLine line, Page page, Clock clock) {
        if (!isComplete(line)) {
            if (!line.empty()) {
                new ImportDemo(page, clock, 1).run(line);
            } else if (Files.exists(line.data().resolve("demo"))) {
                throw Trouble.with("trouble.unfinished", line.data());
            } else {
                LocalDate today = clock.instant().atZone(Page.ZONE).toLocalDate();
                try (DataFolder data = create(line, today)) {
                    data.home(clock).found();
                    data.complete();
                }
            }
        }
        return open(line);
    }

    private static boolean isComplete(CommandLine line) {
        return Files.exists(line.data().resolve("complete"));
    }

    /** Opens the data to be filled; makes directory, key and tables where they are missing, and keeps what is there. */
    static DataFolder create(CommandLine line, LocalDate today) {
        Profile profile = profile(line);
        Path folder = line.data();
        try {
            Files.createDirectories(folder);
            foreign(folder).ifPresent(found -> {
                throw Trouble.with("trouble.foreign", folder, found);
            });
        } catch (IOException e) {
            throw Trouble.with("trouble.folder", folder);
        }
        Path key = folder.resolve("xingfujia.key");
        if (note(folder, profile).isEmpty()) {
            write(folder.resolve("demo"), profile.home() + " " + today + "\n");
        }
        boolean keyless = !Files.exists(key);
        if (keyless && line.jdbcUrl().isEmpty()) {
            if (Files.exists(folder.resolve(DATABASE + ".mv.db"))) {
                throw Trouble.with("trouble.no-key", key);
            }
            createKey(key);
        }
        DataFolder data = new DataFolder(line, profile);
        if (keyless && line.jdbcUrl().isPresent()) {
            if (data.isFilled()) {
                data.close();
                throw Trouble.with("trouble.no-key", key);
            }
            createKey(key);
        }
        JdbcSchema.of(data.pool).upgrade(Xingfujia.kinds());
        return data;
    }

    private static HikariDataSource outside(String url) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        // a database that is away is told while the person still waits
        config.setConnectionTimeout(WAIT_MILLIS);
        try {
            return new HikariDataSource(config);
        } catch (RuntimeException e) {
            // the address may hold a password: only the kind of failure is told
            throw unreachable(e);
        }
    }

    /** Says in words why a database cannot be reached, from the standard state of the failure below, as far as it has one. */
    private static Trouble unreachable(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String state = cause instanceof SQLException e && e.getSQLState() != null ? e.getSQLState() : "";
            if (state.startsWith("28")) {
                return Trouble.with("trouble.jdbc-url.login");
            }
            if (state.startsWith("3D")) {
                return Trouble.with("trouble.jdbc-url.database");
            }
            if (state.startsWith("08") && !state.equals("08001") || cause instanceof java.net.ConnectException) {
                return Trouble.with("trouble.jdbc-url.away");
            }
        }
        return Trouble.with("trouble.jdbc-url");
    }

    /** Tells whether the database was ever used by a house, whose key must then be at hand. */
    private boolean isFilled() {
        try (Connection connection = pool.getConnection();
                ResultSet tables = connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                if (tables.getString("TABLE_NAME").equalsIgnoreCase("xfj_entry")) {
                    return true;
                }
            }
            return false;
        } catch (SQLException e) {
            throw unreachable(e);
        }
    }

    /** Returns the profile, with all its files read once: what is wrong in them is told before anything is touched. */
    static Profile profile(CommandLine line) {
        Profile profile = named(line);
        Xingfujia.inMemory(profile);
        return profile;
    }

    private static Profile named(CommandLine line) {
        return line.profile().map(Profile::read).orElseGet(() -> Profile.bundled("yongchuan-demo"));
    }

    /** Returns what lies in the directory and was not put there by this application; a database without its note too. */
    private static Optional<String> foreign(Path folder) throws IOException {
        boolean noted = Files.isRegularFile(folder.resolve("demo"));
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(e -> e.getFileName().toString())
                    .filter(e -> noted ? !OURS.matcher(e).matches() : !e.equals("demo.new"))
                    .sorted()
                    .findFirst();
        }
    }

    /** A key is whole or not there, also when the process is killed. */
    private static void createKey(Path key) {
        Path fresh = key.resolveSibling("xingfujia.key.new");
        try {
            Files.deleteIfExists(fresh);
            FileKeys.create(fresh, RandomSource.system());
            Files.move(fresh, key, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.writeString(fresh, text);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the last day of the demonstration year as noted at the first import; refuses the data of another home. */
    private static Optional<LocalDate> note(Path folder, Profile profile) {
        Path file = folder.resolve("demo");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            List<String> words = List.of(Files.readString(file).strip().split(" "));
            if (!words.get(0).equals(profile.home().toString())) {
                throw Trouble.with("trouble.other-home", folder, words.get(0), profile.home());
            }
            return Optional.of(LocalDate.parse(words.get(words.size() - 1)));
        } catch (IOException | DateTimeParseException e) {
            throw Trouble.with("trouble.note", file);
        }
    }

    Profile profile() {
        return profile;
    }

    /** Returns the last day of the demonstration year. */
    LocalDate until() {
        return note(folder, profile).orElseThrow(() -> Trouble.with("trouble.no-data", folder));
    }

    void complete() {
        write(folder.resolve("complete"), "\n");
    }

    /** Returns the house of the data; lists that an earlier release of this application kept are made anew first. */
    Home home(Clock clock) {
        if (!JdbcSchema.of(pool).outdated(Xingfujia.kinds()).isEmpty()) {
            home(JdbcStore.rebuilding(pool), clock).rebuild();
        }
        return home(JdbcStore.on(pool), clock);
    }

    private Home home(JdbcStore store, Clock clock) {
        return Xingfujia.on(store, profile)
                .keys(FileKeys.of(folder.resolve("xingfujia.key"), RandomSource.system()))
                .clock(clock)
                .build();
    }

    @Override
    public void close() {
        end.run();
    }
}
