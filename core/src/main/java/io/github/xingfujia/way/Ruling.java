package io.github.xingfujia.way;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.SearchDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a decision came to (裁定): facts to record, or a refusal. */
public sealed interface Ruling {

    /** Returns the ruling that the command is not done. */
    static Ruling refuse(Refusal refusal) {
        return new Refused(refusal);
    }

    /** Starts a plan. */
    static Plan.Builder plan() {
        return new Plan.Builder();
    }

    /** The command is not done. */
    record Refused(Refusal refusal) implements Ruling {}

    /** Returns the ruling of a command whose wish is already so: it is done, and nothing is written. */
    static Ruling unchanged() {
        return new Plan(List.of(), List.of(), List.of(), List.of(), Optional.empty(), Optional.empty());
    }

    /**
     * The command is done by recording these facts.
     *
     * @param facts in order, each with its aggregate and compartment
     * @param published the part that may be told outside, per aggregate
     * @param created the aggregates that this command begins; nothing is read for them
     * @param digests search digests to keep
     * @param book digest of the rule book that decided; empty when none did
     * @param destroyed the compartment and generation whose key is destroyed together with it; empty for almost all
     */
    record Plan(
            List<Placed> facts,
            List<Placed> published,
            List<Ref> created,
            List<SearchDigest> digests,
            Optional<String> book,
            Optional<KeyRef> destroyed)
            implements Ruling {

        /** Keeps the lists as they are given. */
        public Plan {
            facts = ImmutableList.copyOf(facts);
            published = ImmutableList.copyOf(published);
            created = ImmutableList.copyOf(created);
            digests = ImmutableList.copyOf(digests);
        }

        /** Returns the same plan with these facts and search digests. */
        public Plan with(List<Placed> otherFacts, List<SearchDigest> otherDigests) {
            return new Plan(otherFacts, published, created, otherDigests, book, destroyed);
        }

        /** One generation of the key of one compartment. */
        public record KeyRef(Ref ref, String compartment, int generation) {
            /** Returns the name of the key in the vault. */
            String name() {
                return Keeping.key(ref.keyId(compartment), generation);
            }
        }

        /**
         * A fact and where it goes.
         *
         * @param ref the aggregate
         * @param compartment the compartment; empty for the common one
         * @param fact the fact
         */
        public record Placed(Ref ref, String compartment, Fact fact) {}

        /** Puts a plan together. */
        public static final class Builder {

            private final List<Placed> facts = new ArrayList<>();
            private final List<Placed> published = new ArrayList<>();
            private final List<Ref> created = new ArrayList<>();
            private final List<SearchDigest> digests = new ArrayList<>();
            private Optional<String> book = Optional.empty();
            private Optional<KeyRef> destroyed = Optional.empty();

            private Builder() {}

            /** Adds facts to one compartment of one aggregate. */
            public Builder to(Ref ref, String compartment, Fact... added) {
                for (Fact fact : added) {
                    facts.add(new Placed(ref, compartment, fact));
                }
                return this;
            }

            /** Adds the first facts of something whose key this command drew, so that it cannot exist yet. */
            public Builder create(Ref ref, Fact... added) {
                created.add(ref);
                return to(ref, "", added);
            }

            /** Adds the published form of what happened to {@code ref}; it stands in the entry of {@code compartment}. */
            public Builder publish(Ref ref, String compartment, Fact fact) {
                published.add(new Placed(ref, compartment, fact));
                return this;
            }

            /** Adds a search digest. */
            public Builder digest(SearchDigest digest) {
                digests.add(digest);
                return this;
            }

            /** Names the rule book that decided. */
            public Builder book(String digest) {
                book = Optional.of(digest);
                return this;
            }

            /** Destroys the key of one generation of a compartment, and says so in its stream. */
            public Builder destroy(Ref ref, String compartment, int generation) {
                destroyed = Optional.of(new KeyRef(ref, compartment, generation));
                return to(ref, compartment, new Custodial.Destroyed(generation));
            }

            /** Returns the facts added so far, in order. */
            public List<Placed> placed() {
                return List.copyOf(facts);
            }

            /** Returns the plan; at least one fact. */
            public Ruling build() {
                if (facts.isEmpty()) {
                    throw new IllegalStateException("a plan has at least one fact");
                }
                return new Plan(facts, published, created, digests, book, destroyed);
            }
        }
    }
}
