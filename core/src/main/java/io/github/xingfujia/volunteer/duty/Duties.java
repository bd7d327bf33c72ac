package io.github.xingfujia.volunteer.duty;

import com.google.common.collect.ImmutableSortedSet;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Kind.Attribute;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.volunteer.Danger;
import io.github.xingfujia.volunteer.Diary;
import io.github.xingfujia.volunteer.DutyId;
import io.github.xingfujia.volunteer.DutyKind;
import io.github.xingfujia.volunteer.DutyLine.Standing;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import io.github.xingfujia.way.Stamp;
import java.lang.invoke.MethodHandles;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The streams {@code duty/<key>} (派勤): one person's part in one duty. */
final class Duties implements Aggregate<Duties.State> {

    static final Duties DUTIES = new Duties();

    /** How long somebody is waited for before it is told that she did not come, or has not said that she is back. */
    static final Duration GRACE = Duration.ofMinutes(30);

    static final Kind KIND = new Kind(
            "duty",
            1,
            List.of(
                    Attribute.text("staff"),
                    Attribute.text("load"),
                    Attribute.shown("kind"),
                    Attribute.shown("post"),
                    Attribute.shown("danger"),
                    Attribute.shown("standing"),
                    Attribute.number("day"),
                    Attribute.number("from"),
                    Attribute.number("until"),
                    Attribute.texts(Listing.SEEN_BY),
                    Attribute.texts(Listing.BARRED)));

    private Duties() {}

    /**
     * One person's duty.
     *
     * @param wanting since when somebody is to be chosen in her place; empty when nobody is
     */
    record State(Optional<DutyFact.Assigned> assigned, Standing standing, Optional<Instant> wanting) {

        Optional<Scope> scope() {
            return assigned.map(a ->
                    Scope.of().staff(a.staff()).post(a.post()).staff(a.by()).build());
        }

        boolean is(Standing... any) {
            return List.of(any).contains(standing);
        }

        /** Returns whether she goes, or is there. */
        boolean goes() {
            return is(Standing.ASSIGNED, Standing.ARRIVED, Standing.STARTED);
        }

        /** Returns when time alone changes it: another is chosen, nobody came, or nobody said that she is back. */
        Optional<Instant> due() {
            if (wanting.isPresent()) {
                return wanting;
            }
            return switch (standing) {
                case ASSIGNED -> assigned.map(a -> a.from().plus(GRACE));
                case ARRIVED, STARTED -> assigned.map(a -> a.until().plus(GRACE));
                default -> Optional.empty();
            };
        }
    }

    static Ref of(DutyId id) {
        return new Ref("duty", id.value());
    }

    /** Returns what a diary says of it; never whose matter it is. */
    static String what(Ref ref, DutyFact.Assigned assigned) {
        return "duty/" + ref.key() + "/" + assigned.kind().track().word();
    }

    /** Returns the diaries her time stands in. */
    static List<Ref> diaries(DutyFact.Assigned assigned) {
        return Diary.of(assigned.staff(), assigned.from(), assigned.until());
    }

    /** Gives back the rest of a duty that ended early. */
    static void end(Ruling.Plan.Builder plan, Ref ref, DutyFact.Assigned assigned, Instant now) {
        Diary.end(plan, assigned.staff(), assigned.from(), assigned.until(), what(ref, assigned), now);
    }

    /** Gives her time back. */
    static void free(Ruling.Plan.Builder plan, Ref ref, DutyFact.Assigned assigned) {
        diaries(assigned).forEach(d -> plan.to(d, "", new Diary.Freed(what(ref, assigned))));
    }

    /** Returns how a row says who carries what, to be counted by. */
    static String load(String staff, Danger danger) {
        return staff + " " + danger.name();
    }

    static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup())
                .fact("volunteer.duty-assigned/1", DutyFact.Assigned.class)
                .fact("volunteer.duty-joined/1", DutyFact.Joined.class)
                .fact("volunteer.duty-declined/1", DutyFact.Declined.class)
                .fact("volunteer.duty-arrived/1", DutyFact.Arrived.class)
                .fact("volunteer.duty-started/1", DutyFact.Started.class)
                .fact("volunteer.duty-ended/1", DutyFact.Ended.class)
                .fact("volunteer.duty-missed/1", DutyFact.Missed.class)
                .fact("volunteer.duty-alarmed/1", DutyFact.Alarmed.class)
                .fact("volunteer.duty-cancelled/1", DutyFact.Cancelled.class)
                .fact("volunteer.duty-withdrawn/1", DutyFact.Withdrawn.class)
                .fact("volunteer.duty-replaced/1", DutyFact.Replaced.class)
                .fact("volunteer.duty-unfilled/1", DutyFact.Unfilled.class);
    }

    @Override
    public String name() {
        return "duty";
    }

    @Override
    public List<String> compartments() {
        return List.of("");
    }

    @Override
    public State none(Ref ref) {
        return new State(Optional.empty(), Standing.CANCELLED, Optional.empty());
    }

    @Override
    public State evolve(State state, Fact fact, Stamp stamp) {
        if (fact instanceof DutyFact.Assigned f) {
            return new State(Optional.of(f), Standing.ASSIGNED, Optional.empty());
        } else if (fact instanceof DutyFact.Joined f) {
            return new State(state.assigned().map(a -> a.beside(f.part())), state.standing(), state.wanting());
        } else if (fact instanceof DutyFact.Declined f) {
            return left(state, f.cause().excuses() ? Standing.EXCUSED : Standing.DECLINED, stamp);
        } else if (fact instanceof DutyFact.Withdrawn) {
            return left(state, Standing.CANCELLED, stamp);
        }
        return new State(state.assigned(), standing(fact).orElse(state.standing()), Optional.empty());
    }

    private static Optional<Standing> standing(Fact fact) {
        if (fact instanceof DutyFact.Arrived) {
            return Optional.of(Standing.ARRIVED);
        } else if (fact instanceof DutyFact.Started) {
            return Optional.of(Standing.STARTED);
        } else if (fact instanceof DutyFact.Ended) {
            return Optional.of(Standing.ENDED);
        } else if (fact instanceof DutyFact.Missed) {
            return Optional.of(Standing.MISSED);
        } else if (fact instanceof DutyFact.Alarmed) {
            return Optional.of(Standing.ALARMED);
        }
        return fact instanceof DutyFact.Cancelled ? Optional.of(Standing.CANCELLED) : Optional.empty();
    }

    /** Who is called out to a petition is called out by the room of petitions: whoever leads there calls the next. */
    private static State left(State state, Standing standing, Stamp stamp) {
        boolean replaced = state.assigned()
                .filter(a -> a.kind() != DutyKind.PETITION && stamp.at().isBefore(a.from()))
                .isPresent();
        return new State(state.assigned(), standing, replaced ? Optional.of(stamp.at()) : Optional.empty());
    }

    /** Before a mediation begins its matter is asked again, which says whose gates. */
    @Override
    public List<Ref> needs(State state) {
        return state.is(Standing.ASSIGNED, Standing.ARRIVED, Standing.MISSED)
                ? state.assigned().flatMap(DutyFact.Assigned::meets).stream()
                        .map(m -> new Ref(m.substring(0, m.indexOf('/')), m.substring(m.indexOf('/') + 1)))
                        .toList()
                : List.of();
    }

    @Override
    public Optional<Kind> kind() {
        return Optional.of(KIND);
    }

    @Override
    public Optional<Row> row(Ref ref, State state) {
        return state.assigned()
                .map(a -> Row.of(KIND, ref.key())
                        .text("staff", a.staff().value())
                        .text("load", load(a.staff().value(), a.danger()))
                        .text("kind", a.kind().name())
                        .text("post", a.post().value())
                        .text("danger", a.danger().name())
                        .text("standing", state.standing().name())
                        .number(
                                "day",
                                a.from().atZone(Moment.ZONE).toLocalDate().toEpochDay())
                        .instant("from", a.from())
                        .instant("until", a.until())
                        .texts(
                                Listing.SEEN_BY,
                                ImmutableSortedSet.copyOf(
                                        state.scope().orElseThrow().openTo()))
                        .build());
    }
}
