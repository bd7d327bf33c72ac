package io.github.xingfujia.books;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.store.Fact;
import java.time.LocalDate;
import java.util.List;

/** What happens to the line of books of one table (规则书施行事实). */
sealed interface BookFact extends Fact {

    /** The home began with the book of its profile: version zero. */
    record Begun(String digest, LocalDate from, List<PackRef> packs) implements BookFact {
        /** Keeps the order. */
        public Begun {
            packs = ImmutableList.copyOf(packs);
        }
    }

    /** The next version is in force from a day on. */
    record Adopted(int version, int proposal, String digest, LocalDate from, Running running, List<PackRef> packs)
            implements BookFact {
        /** Keeps the order. */
        public Adopted {
            packs = ImmutableList.copyOf(packs);
        }
    }

    /** On a day the heads were told what a version rests on that ends, or has ended: once for every version, norm and last day. */
    record NormEndTold(int version, String cite, LocalDate until, LocalDate on) implements BookFact {}
}
