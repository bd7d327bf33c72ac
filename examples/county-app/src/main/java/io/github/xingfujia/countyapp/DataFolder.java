package io.github.xingfujia.countyapp;

import io.github.xingfujia.Home;
import io.github.xingfujia.HomeBuilder;
import io.github.xingfujia.Xingfujia;
import io.github.xingfujia.adapters.jdbc.JdbcSchema;
import io.github.xingfujia.adapters.jdbc.JdbcStore;
import io.github.xingfujia.profile.Profile;
import io.github.xingfujia.store.FileKeys;
import io.github.xingfujia.store.KeyProvider;
import io.github.xingfujia.store.RandomSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The directory of the data (数据目录): an H2 file, the county's key, and a note of how far the demonstration came. The
 * file is held by one process at a time; with a database elsewhere key and note stay here, and several processes may
 * share all three.
 */
final class DataFolder implements AutoCloseable {

    private static final Pattern OURS = Pattern.compile("xingfujia\\..+|(?:demo|complete)(?:\\.new)?");

    /** Stands in the note of data that were made without a demonstration year. */
    private static final String EMPTY = "empty";

    private final Path folder;
    private final Profile profile;
    private final Database database;

    private DataFolder(Path folder, Profile profile, Database database) {
        this.folder = folder;
        this.profile = profile;
        this.database = database;
    }

    /** Opens the data that {@code import-demo} finished; whoever then makes the house of it is told what is wrong with the profile. */
    static DataFolder open(CommandLine line) {
        if (line.jdbcUrl().isEmpty() && !Database.isKept(line)) {
            profile(line); // what is wrong in its files is told first
            throw Trouble.with("trouble.no-data", line.data());
        }
        // the files are read while the database is opened
        CompletableFuture<Profile> read = CompletableFuture.supplyAsync(() -> profile(line));
        Database database = Database.open(line);
        try {
            Profile profile = read(read);
            note(line.data(), profile);
            if (!isComplete(line)) {
                throw Trouble.with("trouble.unfinished", line.data());
            }
            JdbcSchema.of(database.pool()).upgrade(Xingfujia.kinds());
            return new DataFolder(line.data(), profile, database);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
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
                try (DataFolder data = create(line, EMPTY + " " + today)) {
                    data.home(clock).found();
                    data.complete();
                }
            }
        }
        return open(line);
    }

    private static Profile read(CompletableFuture<Profile> profile) {
        try {
            return profile.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException told ? told : e;
        }
    }

    private static boolean isComplete(CommandLine line) {
        return Files.exists(line.data().resolve("complete"));
    }

    /** Opens the data to be filled; makes directory, key and tables where they are missing, and keeps what is there. */
    static DataFolder create(CommandLine line, LocalDate today) {
        return create(line, today.toString());
    }

    private static DataFolder create(CommandLine line, String noted) {
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
            write(folder.resolve("demo"), profile.home() + " " + noted + "\n");
        }
        boolean keyless = !Files.exists(key);
        if (keyless && line.jdbcUrl().isEmpty()) {
            if (Database.isKept(line)) {
                throw Trouble.with("trouble.no-key", key);
            }
            createKey(key);
        }
        Database database = Database.open(line);
        if (keyless && line.jdbcUrl().isPresent()) {
            if (database.isFilled()) {
                database.close();
                throw Trouble.with("trouble.no-key", key);
            }
            createKey(key);
        }
        JdbcSchema.of(database.pool()).upgrade(Xingfujia.kinds());
        return new DataFolder(folder, profile, database);
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

    /** Returns the last day of the demonstration year; empty when the data were made without one. */
    Optional<LocalDate> demonstrated() {
        return isEmpty(folder) ? Optional.empty() : note(folder, profile);
    }

    private static boolean isEmpty(Path folder) {
        try {
            return Files.readString(folder.resolve("demo")).contains(" " + EMPTY + " ");
        } catch (IOException e) {
            throw Trouble.with("trouble.note", folder.resolve("demo"));
        }
    }

    void complete() {
        write(folder.resolve("complete"), "\n");
    }

    Home home(Clock clock) {
        return home(clock, UnaryOperator.identity());
    }

    /** Returns the house of the data, with what more it is told; lists that an earlier release of this application kept are made anew first. */
    Home home(Clock clock, UnaryOperator<HomeBuilder> more) {
        if (!JdbcSchema.of(database.pool()).outdated(Xingfujia.kinds()).isEmpty()) {
            on(JdbcStore.rebuilding(database.pool()), clock).build().rebuild();
        }
        return more.apply(on(JdbcStore.on(database.pool()), clock)).build();
    }

    private HomeBuilder on(JdbcStore store, Clock clock) {
        return Xingfujia.on(store, profile).keys(keys()).clock(clock);
    }

    KeyProvider keys() {
        return FileKeys.of(folder.resolve("xingfujia.key"), RandomSource.system());
    }

    @Override
    public void close() {
        database.close();
    }
}
