package io.github.xingfujia.casework.sweeps;

import io.github.xingfujia.access.Scope;
import io.github.xingfujia.casework.FindingId;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Kind.Attribute;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Stamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What sweeps came upon (摸排线索): a row while somebody may still use it, and of what was set aside with a reason. */
final class Findings implements Aggregate<Findings.State> {

    static final Findings FINDINGS = new Findings();

    static final String OPEN = "open";
    static final String ASIDE = "aside";

    static final Kind KIND = new Kind(
            "finding",
            2,
            List.of(
                    Attribute.text("status"),
                    Attribute.text("by"),
                    Attribute.number("division"),
                    Attribute.text("category"),
                    Attribute.text("risk"),
                    Attribute.number("foundOn"),
                    Attribute.number("expires"),
                    Attribute.texts(Listing.SEEN_BY),
                    Attribute.texts(Listing.BARRED)));

    private Findings() {}

    /**
     * A finding.
     *
     * @param found what was found; empty when there is no such finding
     * @param gone whether it became a case, was nothing, or expired
     * @param dismissed whether it is gone because somebody said that it was nothing
     * @param by who found it, as the journal names her; empty when there is no such finding
     * @param with the post that sees it and decides as well; empty unless it is violence
     * @param aside why it was set aside; empty unless a reason was given
     */
    record State(
            Optional<SweepFact.Found> found,
            boolean gone,
            boolean dismissed,
            String by,
            Optional<PostId> with,
            Optional<Aside> aside) {

        Optional<Scope> scope() {
            return found.map(f -> {
                Scope.Builder scope = Scope.of().post(f.by());
                with.ifPresent(scope::post);
                return scope.build();
            });
        }

        boolean isBy(Actor actor) {
            return by.equals(actor.name());
        }

        boolean isOpen(Instant now) {
            return !gone && found.isPresent() && now.isBefore(expires());
        }

        /** Returns whether it would be open had nobody said that it was nothing. */
        boolean isDismissed(Instant now) {
            return dismissed && now.isBefore(expires());
        }

        /** Returns the end of its last day. */
        Instant expires() {
            return found.orElseThrow()
                    .expiresOn()
                    .plusDays(1)
                    .atStartOfDay(Moment.ZONE)
                    .toInstant();
        }
    }

    /** Why it was set aside, and when. */
    record Aside(Sealed reason, Instant at) {}

    static Ref of(FindingId id) {
        return new Ref("finding", id.value());
    }

    @Override
    public String name() {
        return "finding";
    }

    @Override
    public List<String> compartments() {
        return List.of("");
    }

    @Override
    public State none(Ref ref) {
        return new State(Optional.empty(), false, false, "", Optional.empty(), Optional.empty());
    }

    @Override
    public State evolve(State state, Fact fact, Stamp stamp) {
        if (fact instanceof SweepFact.Found found) {
            return new State(Optional.of(found), false, false, stamp.actor(), Optional.empty(), Optional.empty());
        }
        if (fact instanceof SweepFact.Shared shared) {
            return new State(state.found(), false, false, state.by(), Optional.of(shared.with()), Optional.empty());
        }
        if (fact instanceof SweepFact.SetAside aside) {
            Aside now = new Aside(aside.reason(), stamp.at());
            return new State(state.found(), true, true, state.by(), state.with(), Optional.of(now));
        }
        boolean dismissed = fact instanceof SweepFact.Dismissed;
        return fact instanceof SweepFact
                ? new State(state.found(), true, dismissed, state.by(), state.with(), Optional.empty())
                : state;
    }

    @Override
    public Optional<Kind> kind() {
        return Optional.of(KIND);
    }

    @Override
    public Optional<Row> row(Ref ref, State state) {
        return state.gone() && state.aside().isEmpty()
                ? Optional.empty()
                : state.found()
                        .map(f -> Row.of(KIND, ref.key())
                                .text("status", state.gone() ? ASIDE : OPEN)
                                .text("by", state.by())
                                .number("division", f.division().value())
                                .text("category", f.category())
                                .text("risk", f.risk().name())
                                .number("foundOn", f.on().toEpochDay())
                                .instant("expires", state.expires())
                                .texts(
                                        Listing.SEEN_BY,
                                        state.scope().orElseThrow().openTo())
                                .texts(
                                        Listing.BARRED,
                                        state.scope().orElseThrow().barred())
                                .build());
    }
}
