package io.github.xingfujia.protection.views;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Capacity;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.network.StaffMember;
import io.github.xingfujia.protection.Speaker;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.protection.VisitLine;
import io.github.xingfujia.protection.VisitOrder;
import io.github.xingfujia.protection.care.Watch;
import io.github.xingfujia.protection.file.Actions;
import io.github.xingfujia.protection.file.FileFact;
import io.github.xingfujia.protection.file.FileScope;
import io.github.xingfujia.protection.file.FileState;
import io.github.xingfujia.protection.file.Files;
import io.github.xingfujia.protection.file.Persons;
import io.github.xingfujia.protection.file.Visits;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.volunteer.Certificates;
import io.github.xingfujia.volunteer.Diary;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import io.github.xingfujia.way.Ref;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What those who go on visits see: their own diary, and what one visit needs; and who may go at all. */
final class VisitLooks {

    private static final int DAYS = 14;
    private static final Pattern BOOKED = Pattern.compile("(visit|measures)/([a-z2-7]{26})/([0-9]{1,9})");

    private VisitLooks() {}

    /** What stands in her diary from yesterday on, and what she or who went with her is not back from: only her own, and nothing sealed. */
    static final class MineLook implements Look<List<ViolenceFileId>, List<VisitLine>> {

        @Override
        public Action action() {
            return Actions.VISITS;
        }

        @Override
        public List<Ref> first(List<ViolenceFileId> out, Moment moment) {
            return moment.actor() instanceof Actor.Staff staff
                    ? moment.today()
                            .minusDays(1)
                            .datesUntil(moment.today().plusDays(DAYS))
                            .map(day -> Diary.of(staff.id(), day))
                            .toList()
                    : List.of();
        }

        @Override
        public List<Ref> then(List<ViolenceFileId> out, Loaded loaded, Moment moment) {
            return Stream.concat(booked(loaded, moment).map(VisitLine::file), out.stream())
                    .map(Files::of)
                    .distinct()
                    .toList();
        }

        @Override
        public Optional<Scope> scope(List<ViolenceFileId> out, Loaded loaded, Moment moment) {
            return moment.actor() instanceof Actor.Staff staff
                    ? Optional.of(Scope.of().staff(staff.id()).build())
                    : Optional.empty();
        }

        @Override
        public List<Sealed> cells(List<ViolenceFileId> out, Loaded loaded, Moment moment) {
            return List.of();
        }

        @Override
        public List<VisitLine> show(List<ViolenceFileId> out, Loaded loaded, Opening open, Moment moment) {
            return Stream.concat(
                            booked(loaded, moment).flatMap(line -> shown(line, loaded).stream()),
                            out.stream().flatMap(id -> notBack(id, loaded, moment)))
                    .distinct()
                    .sorted(Comparator.comparing(VisitLine::from))
                    .toList();
        }

        private Stream<VisitLine> booked(Loaded loaded, Moment moment) {
            return first(List.of(), moment).stream()
                    .flatMap(day -> loaded.of(Diary.DIARY, day).taken().stream())
                    .flatMap(taken -> line(taken).stream());
        }

        private static Optional<VisitLine> line(Diary.Booked taken) {
            Matcher what = BOOKED.matcher(taken.what());
            return what.matches()
                    ? Optional.of(new VisitLine(
                            ViolenceFileId.of(what.group(2)),
                            Integer.parseInt(what.group(3)),
                            what.group(1).equals("measures"),
                            List.of(),
                            taken.from(),
                            taken.until(),
                            "planned"))
                    : Optional.empty();
        }

        /** What was made or given up is no longer shown. */
        private static Optional<VisitLine> shown(VisitLine line, Loaded loaded) {
            if (line.lawful()) {
                return Optional.of(line);
            }
            return visit(loaded.of(Files.FILES, Files.of(line.file())), line.number())
                    .map(v -> line(line.file(), v));
        }

        private static Stream<VisitLine> notBack(ViolenceFileId id, Loaded loaded, Moment moment) {
            return state(id, loaded)
                    .visits()
                    .out()
                    .filter(v -> moment.actor() instanceof Actor.Staff staff
                            && v.planned().staff().contains(staff.id()))
                    .map(v -> line(id, v));
        }

        private static VisitLine line(ViolenceFileId id, Visits.Visit visit) {
            FileFact.VisitPlanned planned = visit.planned();
            return new VisitLine(
                    id, planned.visit(), false, planned.staff(), planned.from(), planned.until(), word(visit));
        }
    }

    /** What one visit needs: to those who go, while it is to be made, and to those who handle the file. */
    static final class OrderLook implements Look<VisitOf, VisitOrder> {

        @Override
        public Action action() {
            return Actions.VISIT;
        }

        @Override
        public List<Ref> first(VisitOf asked, Moment moment) {
            return List.of(Files.of(asked.file()));
        }

        @Override
        public Optional<Scope> scope(VisitOf asked, Loaded loaded, Moment moment) {
            FileState state = state(asked.file(), loaded);
            return visit(state, asked.number())
                    .map(v -> FileScope.visit(state, v.planned().staff()));
        }

        @Override
        public List<Sealed> cells(VisitOf asked, Loaded loaded, Moment moment) {
            FileState state = state(asked.file(), loaded);
            return Stream.concat(
                            her(state).map(FileFact.PersonDescribed::name).stream(),
                            state.persons().reached(Speaker.VICTIM).phone().stream())
                    .toList();
        }

        @Override
        public VisitOrder show(VisitOf asked, Loaded loaded, Opening open, Moment moment) {
            FileState state = state(asked.file(), loaded);
            Visits.Visit visit = visit(state, asked.number()).orElseThrow();
            Optional<FileFact.PersonDescribed> she = her(state);
            Persons.Reached reached = state.persons().reached(Speaker.VICTIM);
            return new VisitOrder(
                    asked.file(),
                    state.intake().orElseThrow().number(),
                    asked.number(),
                    state.accountable(),
                    state.holding().handler(),
                    visit.planned().staff(),
                    visit.planned().from(),
                    visit.planned().until(),
                    visit.planned().alarmAt(),
                    visit.there(),
                    visit.back(),
                    word(visit),
                    she.map(FileFact.PersonDescribed::name).map(open).orElse(""),
                    she.map(FileFact.PersonDescribed::capacity).orElse(Capacity.FULL),
                    reached.rule(),
                    reached.phone().map(open),
                    state.grade(),
                    state.persons().minors().size(),
                    state.closing().unsafe());
        }

        private static Optional<FileFact.PersonDescribed> her(FileState state) {
            return state.persons().of(Speaker.VICTIM);
        }
    }

    /** Who of the post that handles a file would be accepted for a visit today. */
    static final class VisitorsLook implements Look<ViolenceFileId, List<StaffId>> {
        private final Network network;
        private final Watch watch;

        VisitorsLook(Network network) {
            this.network = network;
            this.watch = new Watch(network);
        }

        @Override
        public Action action() {
            return Actions.VISITORS;
        }

        @Override
        public List<Ref> first(ViolenceFileId id, Moment moment) {
            return List.of(Files.of(id));
        }

        @Override
        public List<Ref> then(ViolenceFileId id, Loaded loaded, Moment moment) {
            return there(state(id, loaded)).map(Certificates::of).toList();
        }

        @Override
        public Optional<Scope> scope(ViolenceFileId id, Loaded loaded, Moment moment) {
            FileState state = state(id, loaded);
            return state.exists() ? Optional.of(FileScope.handlers(state)) : Optional.empty();
        }

        @Override
        public List<Sealed> cells(ViolenceFileId id, Loaded loaded, Moment moment) {
            return List.of();
        }

        @Override
        public List<StaffId> show(ViolenceFileId id, Loaded loaded, Opening open, Moment moment) {
            FileState state = state(id, loaded);
            return there(state)
                    .filter(s -> watch.accepts(s, state, loaded, moment.today()))
                    .toList();
        }

        private Stream<StaffId> there(FileState state) {
            return state.exists()
                    ? network.staffAt(state.accountable()).stream().map(StaffMember::id)
                    : Stream.of();
        }
    }

    private static FileState state(ViolenceFileId id, Loaded loaded) {
        return loaded.of(Files.FILES, Files.of(id));
    }

    private static String word(Visits.Visit visit) {
        return visit.standing().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns a visit that is still to be made or come back from. */
    private static Optional<Visits.Visit> visit(FileState state, int number) {
        return state.visits()
                .find(number)
                .filter(v -> v.standing() != Visits.Standing.CHECKED_OUT && v.standing() != Visits.Standing.CANCELLED);
    }
}
