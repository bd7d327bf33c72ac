package io.github.xingfujia.casework.complaints;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.ComplaintId;
import io.github.xingfujia.casework.MyComplaint;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.file.Compartment;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Kind.Attribute;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Stamp;
import java.lang.invoke.MethodHandles;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one party complained about in one case (投诉), received above and answered there. */
public final class Complaints implements Aggregate<Complaints.State> {

    public static final Complaints COMPLAINTS = new Complaints();

    static final Kind KIND = new Kind(
            "complaint",
            1,
            List.of(
                    Attribute.number("receivedAt"),
                    Attribute.number("answerBy"),
                    Attribute.number("waiting"),
                    Attribute.texts(Listing.SEEN_BY),
                    Attribute.texts(Listing.BARRED)));

    private Complaints() {}

    /** One complaint: when it came and by whom, and when and how it was answered. */
    record One(
            ComplaintFact.Received received,
            Instant at,
            String by,
            Optional<Instant> answeredAt,
            Optional<Sealed> answer) {}

    /**
     * The complaints of one party in one case.
     *
     * @param all oldest first
     */
    public record State(List<One> all) {

        static final State NONE = new State(List.of());

        /** Keeps the list as it is given. */
        public State {
            all = ImmutableList.copyOf(all);
        }

        Optional<One> waiting() {
            return all.stream().filter(one -> one.answeredAt().isEmpty()).findFirst();
        }

        /** Returns what who complained sees of it. */
        public List<MyComplaint> own() {
            return all.stream()
                    .map(one -> new MyComplaint(
                            day(one.at()),
                            one.received().dueAt().map(at -> day(at.minusNanos(1))),
                            one.answeredAt().map(State::day)))
                    .toList();
        }

        private static LocalDate day(Instant at) {
            return at.atZone(Moment.ZONE).toLocalDate();
        }

        /** Returns who may see it: the post that received the last of it, without who is kept from it. */
        Optional<Scope> scope() {
            return all.isEmpty() ? Optional.empty() : Optional.of(scope(all.get(all.size() - 1)));
        }

        private static Scope scope(One last) {
            Scope.Builder scope = Scope.of().post(last.received().to());
            last.received().kept().forEach(scope::never);
            return scope.build();
        }
    }

    /** Returns what a side complained about in a case. */
    public static Ref of(CaseId id, Side side) {
        return new Ref("complaint", id + "-" + Compartment.of(side));
    }

    static Ref of(ComplaintId id) {
        return new Ref("complaint", id.value());
    }

    static CaseId caseOf(ComplaintId id) {
        return CaseId.of(id.value().substring(0, id.value().indexOf('-')));
    }

    static Side sideOf(ComplaintId id) {
        return id.value().endsWith(Compartment.of(Side.OTHER)) ? Side.OTHER : Side.APPLICANT;
    }

    static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup())
                .fact("casework.complaint-received/1", ComplaintFact.Received.class)
                .fact("casework.complaint-answered/1", ComplaintFact.Answered.class);
    }

    @Override
    public String name() {
        return "complaint";
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
        List<One> all = new ArrayList<>();
        if (fact instanceof ComplaintFact.Received f) {
            all.addAll(state.all());
            all.add(new One(f, stamp.at(), stamp.actor(), Optional.empty(), Optional.empty()));
        } else if (fact instanceof ComplaintFact.Answered f) {
            for (One one : state.all()) {
                all.add(
                        one.answeredAt().isPresent()
                                ? one
                                : new One(
                                        one.received(),
                                        one.at(),
                                        one.by(),
                                        Optional.of(stamp.at()),
                                        Optional.of(f.words())));
            }
        } else {
            return state;
        }
        return new State(all);
    }

    @Override
    public Optional<Kind> kind() {
        return Optional.of(KIND);
    }

    @Override
    public Optional<Row> row(Ref ref, State state) {
        return state.scope().map(scope -> {
            One first = state.waiting().orElse(state.all().get(state.all().size() - 1));
            Row.Builder row = Row.of(KIND, ref.key())
                    .instant("receivedAt", first.at())
                    .flag("waiting", first.answeredAt().isEmpty())
                    .texts(Listing.SEEN_BY, scope.openTo())
                    .texts(Listing.BARRED, scope.barred());
            first.received().dueAt().ifPresent(at -> row.instant("answerBy", at));
            return row.build();
        });
    }
}
