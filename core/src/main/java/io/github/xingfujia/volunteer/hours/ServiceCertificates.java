package io.github.xingfujia.volunteer.hours;

import com.google.common.collect.ImmutableSortedSet;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Kind.Attribute;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.volunteer.ServiceNumber;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Stamp;
import java.lang.invoke.MethodHandles;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The streams {@code service-certificate/<number>} (志愿服务记录证明). */
final class ServiceCertificates implements Aggregate<ServiceCertificates.State> {

    static final ServiceCertificates CERTIFICATES = new ServiceCertificates();

    static final Kind KIND = new Kind(
            "service-certificate",
            1,
            List.of(
                    Attribute.text("staff"),
                    Attribute.number("on"),
                    Attribute.number("minutes"),
                    Attribute.number("withdrawn"),
                    Attribute.texts(Listing.SEEN_BY),
                    Attribute.texts(Listing.BARRED)));

    private ServiceCertificates() {}

    /** One certificate. */
    record State(Optional<ServiceFact.Issued> issued, boolean withdrawn) {

        /** Returns whether it holds on a day. */
        boolean holds(LocalDate day) {
            return !withdrawn
                    && issued.filter(i -> !day.isBefore(i.holdsFrom())).isPresent();
        }

        Optional<Scope> scope() {
            return issued.map(i -> Scope.of().staff(i.staff()).build());
        }
    }

    static Ref of(ServiceNumber number) {
        return new Ref("service-certificate", number.value());
    }

    static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup())
                .fact("volunteer.service-issued/1", ServiceFact.Issued.class)
                .fact("volunteer.service-withdrawn/1", ServiceFact.Withdrawn.class);
    }

    static int minutes(ServiceFact.Issued issued) {
        return issued.parts().stream().mapToInt(ServiceFact.Part::minutes).sum();
    }

    @Override
    public String name() {
        return "service-certificate";
    }

    @Override
    public List<String> compartments() {
        return List.of("");
    }

    @Override
    public State none(Ref ref) {
        return new State(Optional.empty(), false);
    }

    @Override
    public State evolve(State state, Fact fact, Stamp stamp) {
        if (fact instanceof ServiceFact.Issued f) {
            return new State(Optional.of(f), false);
        }
        return fact instanceof ServiceFact.Withdrawn ? new State(state.issued(), true) : state;
    }

    @Override
    public Optional<Kind> kind() {
        return Optional.of(KIND);
    }

    @Override
    public Optional<Row> row(Ref ref, State state) {
        return state.issued()
                .map(i -> Row.of(KIND, ref.key())
                        .text("staff", i.staff().value())
                        .number("on", i.on().toEpochDay())
                        .number("minutes", minutes(i))
                        .flag("withdrawn", state.withdrawn())
                        .texts(
                                Listing.SEEN_BY,
                                ImmutableSortedSet.copyOf(
                                        state.scope().orElseThrow().openTo()))
                        .build());
    }

    /** The series of one month that numbers are drawn from. */
    static final class Series implements Aggregate<Integer> {

        static final Series SERIES = new Series();

        private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM", Locale.ROOT);

        private Series() {}

        static Ref of(LocalDate day) {
            return new Ref("service-number", day.format(MONTH));
        }

        static ServiceNumber number(LocalDate day, int drawn) {
            return new ServiceNumber(String.format(Locale.ROOT, "%s-%04d", day.format(MONTH), drawn));
        }

        static FactTypes facts() {
            return FactTypes.of(MethodHandles.lookup())
                    .fact("volunteer.service-number-drawn/1", ServiceFact.NumberDrawn.class);
        }

        @Override
        public String name() {
            return "service-number";
        }

        @Override
        public List<String> compartments() {
            return List.of("");
        }

        @Override
        public Integer none(Ref ref) {
            return 0;
        }

        @Override
        public Integer evolve(Integer last, Fact fact, Stamp stamp) {
            return fact instanceof ServiceFact.NumberDrawn f ? f.number() : last;
        }
    }
}
