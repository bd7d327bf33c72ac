package io.github.xingfujia.way;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableMap;
import io.github.xingfujia.store.BrokenChainException;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.Head;
import io.github.xingfujia.store.StreamId;
import io.github.xingfujia.way.Folded.Stamped;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class BrokenFoldTest {

    private static final Ref REF = new Ref("chain", "one");

    /** A fact that can only be folded after another, as the words of a party follow her description. */
    private static final class Picky implements Aggregate<List<String>> {
        @Override
        public String name() {
            return "chain";
        }

        @Override
        public List<String> compartments() {
            return List.of("");
        }

        @Override
        public List<String> none(Ref ref) {
            return List.of();
        }

        @Override
        public List<String> evolve(List<String> state, Fact fact, Stamp stamp) {
            throw new NullPointerException("what it builds on is lacking");
        }
    }

    @Test
    void nothing_is_folded_onto_a_state_that_lacks_an_entry() {
        StreamId stream = REF.stream("");
        Folding<List<String>> folding = new Folding<>(Folded.none(REF, new Picky()));
        folding.broken(stream, 1, "changed");
        folding.add(
                List.of(new Stamped(new Fact() {}, new Stamp("", Instant.EPOCH, "clock", "due-00000"))),
                "clock due-00000",
                "",
                stream,
                Head.NONE);
        Folded<List<String>> folded = folding.folded();
        assertFalse(Loaded.nothing().and(ImmutableMap.of(REF, folded)).isDecidable(REF));
        assertThrows(BrokenChainException.class, folded::decidable);
    }
}
