package io.github.xingfujia.custody;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Kind.Attribute;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Stamp;
import java.lang.invoke.MethodHandles;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.UnaryOperator;

/** The streams {@code glass/<matter>-<staff>} (紧急查阅台账): what one member of staff opened in one matter. */
final class Glasses implements Aggregate<Glasses.State> {

    static final Glasses GLASSES = new Glasses();

    static final Kind KIND = new Kind(
            "glass",
            2,
            List.of(
                    Attribute.text("matter"),
                    Attribute.text("staff"),
                    Attribute.text("second"),
                    Attribute.text("standing"),
                    Attribute.number("openedAt"),
                    Attribute.number("until"),
                    Attribute.number("reviewBy"),
                    Attribute.number("times"),
                    Attribute.number("byBoth"),
                    Attribute.number("asked"),
                    Attribute.texts(Listing.SEEN_BY),
                    Attribute.texts(Listing.BARRED)));

    private Glasses() {}

    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    /** What is opened again so soon stays shut until another says so, too. */
    private static final Duration SOON = Duration.ofDays(1);

    /**
     * One opening.
     *
     * @param broken what was opened
     * @param at when
     * @param until until when it is open: as long after the second said so where it takes both
     * @param byBoth whether it is open only once somebody else found it right, too
     * @param standing how its review stands
     * @param told who was told that nobody said so in time
     */
    record Opening(
            GlassFact.Broken broken,
            Instant at,
            Instant until,
            boolean byBoth,
            GlassStanding standing,
            List<StaffId> told) {
        Opening {
            told = ImmutableList.copyOf(told);
        }

        Opening as(GlassStanding now, List<StaffId> above) {
            return new Opening(broken, at, until, byBoth, now, above);
        }

        private Opening right(Instant said) {
            Instant end = byBoth ? said.plus(Duration.between(at, until)) : until;
            return new Opening(broken, at, end, byBoth, GlassStanding.RIGHT, told);
        }

        /** Until when somebody may say whether it was right: always while nobody did, and as long as it can be read once it was. */
        private Instant asked() {
            return standing.isWaiting() ? NEVER : standing == GlassStanding.RIGHT ? until : Instant.EPOCH;
        }

        /** Until its time is over, and not a moment longer than until somebody says it was wrong. */
        private boolean isOpen(Instant now) {
            return standing != GlassStanding.WRONG
                    && (!byBoth || standing == GlassStanding.RIGHT)
                    && now.isBefore(until);
        }
    }

    /** All openings, oldest first. */
    record State(List<Opening> all) {

        static final State NONE = new State(List.of());

        State {
            all = ImmutableList.copyOf(all);
        }

        /** Returns the oldest one nobody confirmed yet. */
        Optional<Opening> waiting() {
            return all.stream().filter(o -> o.standing().isWaiting()).findFirst();
        }

        /** Returns the opening that is spoken of: what waits, or the last one. */
        Optional<Opening> shown() {
            return waiting().or(() -> all.stream().reduce((earlier, later) -> later));
        }

        /** Returns whether the last that was judged was wrong: whoever opened it does not open it again. */
        boolean isWrong() {
            return all.stream()
                    .map(Opening::standing)
                    .filter(s -> !s.isWaiting())
                    .reduce((earlier, later) -> later)
                    .equals(Optional.of(GlassStanding.WRONG));
        }

        /** Returns whether the last stands as right, and this one is its named second. */
        boolean isRightUnder(StaffId second) {
            return shown().filter(o -> o.standing() == GlassStanding.RIGHT
                            && o.broken().second().equals(second))
                    .isPresent();
        }

        boolean isOpen(Instant now) {
            return all.stream().anyMatch(o -> o.isOpen(now));
        }

        /** Every opening that nobody confirmed moves on: a no ends all of them. */
        private State moving(UnaryOperator<Opening> change) {
            return new State(all.stream()
                    .map(o -> o.standing().isWaiting() ? change.apply(o) : o)
                    .toList());
        }

        private State confirmed(GlassFact.Confirmed said, Instant at) {
            if (waiting().isEmpty()) {
                // a no that comes after a yes ends what that yes opened
                Opening last = shown().orElseThrow();
                return new State(all.stream()
                        .map(o -> o.equals(last) ? o.as(GlassStanding.WRONG, o.told()) : o)
                        .toList());
            }
            return moving(o -> said.right() ? o.right(at) : o.as(GlassStanding.WRONG, o.told()));
        }

        private State opened(GlassFact.Broken broken, Instant at) {
            boolean byBoth = all.stream().anyMatch(o -> o.at().plus(SOON).isAfter(at));
            return new State(ImmutableList.<Opening>builder()
                    .addAll(all)
                    .add(new Opening(broken, at, broken.until(), byBoth, GlassStanding.UNCONFIRMED, List.of()))
                    .build());
        }
    }

    static Ref of(GlassId id) {
        return new Ref("glass", id.value());
    }

    static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup())
                .fact("custody.glass-broken/1", GlassFact.Broken.class)
                .fact("custody.glass-confirmed/1", GlassFact.Confirmed.class)
                .fact("custody.glass-climbed/1", GlassFact.Climbed.class);
    }

    @Override
    public String name() {
        return "glass";
    }

    @Override
    public List<String> compartments() {
        return List.of("");
    }

    @Override
    public State none(Ref ref) {
        return State.NONE;
    }

    @Override
    public State evolve(State state, Fact fact, Stamp stamp) {
        if (fact instanceof GlassFact.Broken f) {
            return state.opened(f, stamp.at());
        }
        if (fact instanceof GlassFact.Confirmed f) {
            return state.confirmed(f, stamp.at());
        }
        return fact instanceof GlassFact.Climbed f ? state.moving(o -> o.as(GlassStanding.OVERDUE, f.told())) : state;
    }

    @Override
    public Optional<Kind> kind() {
        return Optional.of(KIND);
    }

    @Override
    public Optional<Row> row(Ref ref, State state) {
        if (state.all().isEmpty()) {
            return Optional.empty();
        }
        Opening shown = state.shown().orElseThrow();
        GlassFact.Broken broken = shown.broken();
        Scope.Builder judges = Scope.of().staff(broken.second());
        if (shown.standing().isWaiting()) {
            shown.told().forEach(judges::staff);
        }
        SortedSet<String> seenBy = judges.build().openTo();
        return Optional.of(Row.of(KIND, ref.key())
                .text("matter", broken.matter().value())
                .text("staff", broken.by().value())
                .text("second", broken.second().value())
                .text("standing", shown.standing().word())
                .instant("openedAt", shown.at())
                .instant("until", shown.until())
                .instant("reviewBy", broken.reviewBy())
                .number("times", state.all().size())
                .flag("byBoth", shown.byBoth())
                .instant("asked", shown.asked())
                .texts(Listing.SEEN_BY, seenBy)
                .build());
    }
}
