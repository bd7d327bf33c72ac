package io.github.xingfujia;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.xingfujia.store.Bytes;
import io.github.xingfujia.store.EntryBody;
import io.github.xingfujia.store.EntryHeader;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactCodec;
import io.github.xingfujia.store.UnknownFact;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What stands in a journal can be read for ever: {@code facts.lock} lists every fact with its version, components
 * and codes, and {@code fact-fixtures} keeps the bytes of one entry of each.
 *
 * <p>After adding a fact, or changing one that was never released, write both anew with
 * <pre>mvn -pl core test -Dtest=FactsLockTest -Dfacts.rewrite=true</pre>
 * and commit what changed. What stands above {@code # unreleased} is never rewritten: a released fact changes by a
 * new version beside the old one. Releasing moves the mark {@code # unreleased} to the end of the file.
 */
@DisplayName("facts.lock")
class FactsLockTest {

    private static final Path LOCK = Path.of("src/test/resources/facts.lock");
    private static final Path FIXTURES = Path.of("src/test/resources/fact-fixtures");
    private static final String MARK = "# unreleased";
    private static final EntryHeader HEADER = new EntryHeader(
            "staff:zhou", "sample.command", "sample-purpose", "00ff", 7, Optional.of("book-0001"), List.of("cell-1"));

    private static final Map<String, Class<? extends Fact>> FACTS = RegisteredFacts.all();
    private static final FactCodec CODEC = new FactCodec(RegisteredFacts.rooms());

    @BeforeAll
    static void rewrite() throws IOException {
        if (!Boolean.getBoolean("facts.rewrite")) {
            return;
        }
        assertFalse("true".equals(System.getenv("CI")), "a gate does not rewrite what it guards");
        List<String> lock = Files.exists(LOCK) ? Files.readAllLines(LOCK, UTF_8) : List.of(MARK);
        Lock.of(lock).against(FactLines.of(FACTS)).requireReleased();
        Files.createDirectories(FIXTURES);
        Files.write(LOCK, Lock.of(lock).rewritten(FactLines.of(FACTS)), UTF_8);
        Set<String> released = Lock.of(lock).releasedFacts();
        for (String name : fixtures()) {
            if (!released.contains(name) && !FACTS.containsKey(name)) {
                Files.delete(fixture(name));
            }
        }
        for (String name : FACTS.keySet()) {
            if (!released.contains(name)) {
                Files.createDirectories(fixture(name).getParent());
                Files.write(fixture(name), CODEC.encode(body(name)).toArray());
            }
        }
    }

    @Test
    void every_fact_of_the_house_is_registered() {
        Set<String> unregistered = new TreeSet<>();
        House.CORE.classes().stream()
                .filter(one -> one.isAssignableTo(Fact.class) && !one.isInterface())
                .filter(one -> !one.isEquivalentTo(UnknownFact.class))
                .filter(one -> !FACTS.containsValue(one.reflect()))
                .forEach(one -> unregistered.add(one.getName()));
        assertEquals(Set.of(), unregistered, "a fact without a stored name cannot be written");
        assertTrue(FACTS.size() >= 50, () -> "only " + FACTS.size() + " facts seen");
        assertEquals(List.copyOf(FACTS.keySet()), CODEC.names());
    }

    @Test
    void the_lock_says_what_the_code_says() throws IOException {
        Lock lock = Lock.of(Files.readAllLines(LOCK, UTF_8));
        lock.against(FactLines.of(FACTS)).requireReleased();
        assertEquals(
                String.join("\n", lock.rewritten(FactLines.of(FACTS))),
                String.join("\n", Files.readAllLines(LOCK, UTF_8)),
                "write it anew: mvn -pl core test -Dtest=FactsLockTest -Dfacts.rewrite=true");
    }

    @Test
    void there_is_a_fixture_for_every_fact_and_no_other() {
        assertEquals(FACTS.keySet(), fixtures());
    }

    @ParameterizedTest
    @MethodSource("names")
    void stored_bytes_are_still_read_as_the_same_value(String name) throws IOException {
        Bytes bytes = Bytes.of(Files.readAllBytes(fixture(name)));
        assertEquals(body(name), CODEC.decode(bytes));
        assertEquals(
                new String(bytes.toArray(), UTF_8),
                new String(CODEC.encode(body(name)).toArray(), UTF_8));
    }

    @Test
    void a_changed_or_vanished_line_is_caught_before_and_after_release() {
        List<String> lock = List.of("# intro", "fact a.b/1 x:text", "code Way in", MARK, "fact a.c/1");
        Set<String> same = new TreeSet<>(Set.of("fact a.b/1 x:text", "code Way in", "fact a.c/1"));
        Lock.of(lock).against(same).requireReleased();
        assertEquals(lock, Lock.of(lock).rewritten(same));

        Set<String> changed = new TreeSet<>(Set.of("fact a.b/1 x:whole", "code Way in", "fact a.c/1"));
        assertThrows(AssertionError.class, () -> Lock.of(lock).against(changed).requireReleased());
        Set<String> vanished = new TreeSet<>(Set.of("fact a.b/1 x:text", "fact a.c/1"));
        assertThrows(AssertionError.class, () -> Lock.of(lock).against(vanished).requireReleased());
        Set<String> more = new TreeSet<>(same);
        more.add("code Way out");
        Lock.of(lock).against(more).requireReleased();
        assertEquals("code Way out", Lock.of(lock).rewritten(more).get(4));
        assertEquals(Set.of("a.b/1"), Lock.of(lock).releasedFacts());
    }

    static Stream<String> names() {
        return FACTS.keySet().stream();
    }

    private static EntryBody body(String name) {
        Fact fact = (Fact) Samples.of(FACTS.get(name));
        return new EntryBody(HEADER, List.of(fact), List.of(fact));
    }

    private static Path fixture(String name) {
        return FIXTURES.resolve(name + ".json");
    }

    private static Set<String> fixtures() {
        try (Stream<Path> files = Files.walk(FIXTURES)) {
            return files.filter(Files::isRegularFile)
                    .map(f -> FIXTURES.relativize(f).toString().replace('\\', '/'))
                    .map(f -> f.substring(0, f.length() - ".json".length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file: released lines, the mark, lines that may still change. */
    private record Lock(List<String> released, Set<String> present) {

        static Lock of(List<String> lines) {
            int mark = lines.indexOf(MARK);
            assertTrue(mark >= 0, "the lock has no line " + MARK);
            return new Lock(lines.subList(0, mark), Set.of());
        }

        Lock against(Set<String> lines) {
            return new Lock(released, lines);
        }

        void requireReleased() {
            Set<String> gone = new TreeSet<>(released);
            gone.removeIf(line -> line.startsWith("#") || present.contains(line));
            assertEquals(Set.of(), gone, "released, so it stays: add a version beside it");
        }

        List<String> rewritten(Set<String> lines) {
            List<String> all = new ArrayList<>(released);
            all.add(MARK);
            lines.stream().filter(line -> !released.contains(line)).forEach(all::add);
            return all;
        }

        Set<String> releasedFacts() {
            return released.stream()
                    .filter(line -> line.startsWith("fact "))
                    .map(line -> line.split(" ")[1])
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
