package io.github.xingfujia.departments;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.departments.Conferences.ConferenceFact;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Command;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is recorded of joint conferences. */
final class ConferenceActs {

    private ConferenceActs() {}

    /** Records a conference that was held: minutes and decisions sealed, matters by the tasks they are about. */
    static final class ConferAct implements Act<Confer, ConferenceId> {
        private final Linkage linkage;
        private final Subjects subjects;

        ConferAct(Linkage linkage, Subjects subjects) {
            this.linkage = linkage;
            this.subjects = subjects;
        }

        @Override
        public Action action() {
            return Actions.CONFER;
        }

        @Override
        public List<Ref> first(Confer command, Moment moment) {
            check(command, moment);
            Ref series = Series.of(Series.Paper.CONFERENCE, moment.today());
            return Stream.concat(Stream.of(series), command.matters().stream().map(Tasks::of))
                    .toList();
        }

        /** What the tasks come from: whatever may not be written down of it is not written into minutes either. */
        @Override
        public List<Ref> then(Confer command, Loaded loaded, Moment moment) {
            return command.matters().stream()
                    .flatMap(id -> subjects.beside(loaded.of(Tasks.TASKS, Tasks.of(id))).stream())
                    .distinct()
                    .toList();
        }

        @Override
        public Optional<Scope> scope(Confer command, Loaded loaded, Moment moment) {
            boolean known = command.matters().stream().allMatch(id -> loaded.exists(Tasks.of(id)));
            return known ? Optional.of(Conferences.open(barred(command, loaded))) : Optional.empty();
        }

        @Override
        public List<Clear> clear(Confer command, Loaded loaded, Moment moment) {
            String key = Conferences.of(id(moment)).keyId("staff");
            List<Clear> all = new ArrayList<>(List.of(new Clear("minutes", key, "county", command.minutes())));
            for (Confer.Decision decision : command.decisions()) {
                all.add(new Clear("decision-" + all.size(), key, "county", decision.words()));
            }
            return all;
        }

        @Override
        public Ruling decide(Confer command, Loaded loaded, Moment moment) {
            Ref series = Series.of(Series.Paper.CONFERENCE, moment.today());
            int number = loaded.of(Series.SERIES, series) + 1;
            ImmutableList.Builder<ConferenceFact.Decided> decisions = ImmutableList.builder();
            int n = 0;
            for (Confer.Decision decision : command.decisions()) {
                n++;
                decisions.add(
                        new ConferenceFact.Decided(decision.owner(), decision.by(), moment.sealed("decision-" + n)));
            }
            Ruling.Plan.Builder plan = Ruling.plan()
                    .to(series, "", new Series.Drawn(number))
                    .create(
                            Conferences.of(id(moment)),
                            new ConferenceFact.Held(
                                    Series.text(Series.Paper.CONFERENCE, moment.today(), number),
                                    command.on(),
                                    command.departments(),
                                    command.matters(),
                                    decisions.build(),
                                    moment.sealed("minutes")));
            if (moment.actor() instanceof Actor.Staff staff) {
                plan.to(Conferences.of(id(moment)), "", new ConferenceFact.HeldAt(staff.post()));
            }
            SortedSet<String> barred = barred(command, loaded);
            if (!barred.isEmpty()) {
                plan.to(Conferences.of(id(moment)), "", new ConferenceFact.Barred(List.copyOf(barred)));
            }
            List<Subject> about = command.matters().stream()
                    .flatMap(id -> loaded.of(Tasks.TASKS, Tasks.of(id)).sent().stream())
                    .map(TaskFact.Sent::subject)
                    .distinct()
                    .toList();
            if (!about.isEmpty()) {
                plan.to(Conferences.of(id(moment)), "", new ConferenceFact.About(about));
            }
            return plan.build();
        }

        @Override
        public ConferenceId answer(Confer command, Loaded after, Moment moment) {
            return id(moment);
        }

        /** Whoever is barred from what a task comes from is barred from what was said of it (decision 100). */
        private SortedSet<String> barred(Confer command, Loaded loaded) {
            return command.matters().stream()
                    .flatMap(id -> subjects.scope(loaded.of(Tasks.TASKS, Tasks.of(id)), loaded).stream())
                    .flatMap(scope -> scope.barred().stream())
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        private void check(Confer command, Moment moment) {
            String known = String.join(
                    " ",
                    linkage.departments().stream().map(d -> d.code().value()).toList());
            Checks checks = Checks.of()
                    .range("departments", command.departments().size(), 2, 20)
                    .that(
                            !command.on().isAfter(moment.today()),
                            "on",
                            "future",
                            command.on().toString());
            command.decisions()
                    .forEach(d -> checks.notBefore("decisions.by", d.by(), command.on())
                            .that(
                                    command.departments().contains(d.owner()),
                                    "decisions.owner",
                                    "not-there",
                                    Checks.shape(d.owner().value())));
            command.departments().stream()
                    .filter(d -> linkage.department(d).isEmpty())
                    .forEach(d -> checks.that(false, "departments", "one-of", Checks.shape(d.value()), known));
            checks.orThrow();
        }

        private static ConferenceId id(Moment moment) {
            return ConferenceId.of(moment.key("conference"));
        }
    }

    /** One decision was carried out. */
    record CarryOut(ConferenceId conference, int decision) implements Command {}

    /** Records that a decision was carried out: by the department that owns it; by staff for one that has no desk here. */
    static final class CarryOutAct implements Act<CarryOut, ConferenceId> {

        private final Linkage linkage;
        private final Subjects subjects;
        private final DepartmentCode own;

        CarryOutAct(Linkage linkage, Subjects subjects, DepartmentCode own) {
            this.linkage = linkage;
            this.subjects = subjects;
            this.own = own;
        }

        @Override
        public Action action() {
            return Actions.CARRY_OUT;
        }

        @Override
        public List<Ref> first(CarryOut command, Moment moment) {
            return List.of(Conferences.of(command.conference()));
        }

        @Override
        public List<Ref> then(CarryOut command, Loaded loaded, Moment moment) {
            return Conferences.beside(state(command, loaded), subjects);
        }

        @Override
        public Optional<Scope> scope(CarryOut command, Loaded loaded, Moment moment) {
            Conferences.State state = state(command, loaded);
            return Conferences.scope(state, subjects, loaded)
                    .map(scope -> Conferences.owned(
                            scope, state.owner(command.decision()).stream().toList()));
        }

        @Override
        public Ruling decide(CarryOut command, Loaded loaded, Moment moment) {
            Conferences.State state = state(command, loaded);
            boolean answersItself = moment.actor() instanceof Actor.Staff
                    && state.owner(command.decision())
                            .filter(owner -> !owner.equals(own) && linkage.isVia(owner, Department.Via.DESK))
                            .isPresent();
            if (state.isOpen(command.decision()) && answersItself) {
                return Ruling.refuse(
                        Refusal.of("departments", "carries-out-itself", List.of("departments.conference")));
            }
            return state.isOpen(command.decision())
                    ? Ruling.plan()
                            .to(
                                    Conferences.of(command.conference()),
                                    "",
                                    new ConferenceFact.CarriedOut(command.decision()))
                            .build()
                    : Ruling.refuse(Refusal.of("departments", "no-open-decision", List.of("departments.conference")));
        }

        @Override
        public ConferenceId answer(CarryOut command, Loaded after, Moment moment) {
            return command.conference();
        }

        private static Conferences.State state(CarryOut command, Loaded loaded) {
            return loaded.of(Conferences.CONFERENCES, Conferences.of(command.conference()));
        }
    }
}
