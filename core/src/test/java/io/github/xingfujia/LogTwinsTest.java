package io.github.xingfujia;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.xingfujia.fixture.Twins;
import io.github.xingfujia.memory.MemoryStore;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** A log line that tells one sealed word from another, or holds it, is seen by the comparison, at whatever level it is written. */
class LogTwinsTest {

    @Test
    void a_line_of_the_log_that_depends_on_what_was_sealed_is_seen() {
        for (String line : List.of("kept {}", "{} signs", "")) {
            Twins.Tale<String> tale = (world, words, seen) -> {
                for (int i = 0; i < 25; i++) {
                    seen.note("public", () -> world.anyone().mine(Optional.empty(), 1));
                }
                Object told = line.startsWith("{}") ? (Object) words.length() : words;
                if (!line.isEmpty()) {
                    LoggerFactory.getLogger("io.github.xingfujia.casework").trace(line, told);
                }
            };
            Runnable twins = () -> Twins.alike(MemoryStore::create, tale, List.of("囍甲", "囍乙丙"), List.of("囍"));
            if (line.isEmpty()) {
                twins.run();
            } else {
                assertThrows(AssertionError.class, twins::run, line);
            }
        }
    }
}
