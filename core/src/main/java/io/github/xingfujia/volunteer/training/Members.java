package io.github.xingfujia.volunteer.training;

import com.google.common.collect.ImmutableSortedSet;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Kind.Attribute;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.volunteer.PublishedTeamFact;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Stamp;
import java.lang.invoke.MethodHandles;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The streams {@code member/<staff>} (队员): from application to practice. */
public final class Members implements Aggregate<MemberState> {

    public static final Members MEMBERS = new Members();

    public static final Kind KIND = new Kind(
            "member",
            2,
            List.of(
                    Attribute.text("standing"),
                    Attribute.shown("group"),
                    Attribute.number("appliedOn"),
                    Attribute.number("hours"),
                    Attribute.number("checkDue"),
                    Attribute.number("cohorts"),
                    Attribute.texts(Listing.SEEN_BY),
                    Attribute.texts(Listing.BARRED)));

    private Members() {}

    public static Ref of(StaffId staff) {
        return new Ref("member", staff.value());
    }

    public static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup())
                .fact("volunteer.applied/1", MemberFact.Applied.class)
                .fact("volunteer.check-confirmed/1", MemberFact.CheckConfirmed.class)
                .fact("volunteer.selected/1", MemberFact.Selected.class)
                .fact("volunteer.declined/1", MemberFact.Declined.class)
                .fact("volunteer.attended/1", MemberFact.Attended.class)
                .fact("volunteer.exam-opened/1", MemberFact.ExamOpened.class)
                .fact("volunteer.examined/1", MemberFact.Examined.class)
                .fact("volunteer.practised/1", MemberFact.Practised.class)
                .fact("volunteer.practice-confirmed/1", MemberFact.PracticeConfirmed.class)
                .fact("volunteer.cohort-joined/1", MemberFact.CohortJoined.class)
                .fact("volunteer.published-backbone/1", PublishedTeamFact.BackboneTrained.class);
    }

    @Override
    public String name() {
        return "member";
    }

    @Override
    public List<String> compartments() {
        return List.of("");
    }

    @Override
    public MemberState none(Ref ref) {
        return MemberState.NONE;
    }

    @Override
    public MemberState evolve(MemberState state, Fact fact, Stamp stamp) {
        return fact instanceof MemberFact known ? state.after(known, stamp) : state;
    }

    @Override
    public Optional<Kind> kind() {
        return Optional.of(KIND);
    }

    @Override
    public Optional<Row> row(Ref ref, MemberState state) {
        return state.applied().map(a -> {
            Row.Builder row = Row.of(KIND, ref.key())
                    .text("standing", state.standing().name())
                    .text("group", a.group())
                    .number("appliedOn", state.appliedOn().orElseThrow().toEpochDay())
                    .number("hours", state.hours())
                    .number("cohorts", state.cohorts().size());
            ImmutableSortedSet<String> asked = state.practised().stream()
                    .filter(p -> state.confirmed(p).isEmpty())
                    .flatMap(p -> p.asked().stream())
                    .flatMap(guide -> Scope.of().staff(guide).build().openTo().stream())
                    .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
            if (!asked.isEmpty()) {
                row.texts(Listing.SEEN_BY, asked);
            }
            state.checkDue().ifPresent(day -> row.number("checkDue", day.toEpochDay()));
            return row.build();
        });
    }
}
