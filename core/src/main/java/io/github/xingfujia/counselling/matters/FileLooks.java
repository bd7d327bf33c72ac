package io.github.xingfujia.counselling.matters;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.counselling.CounselId;
import io.github.xingfujia.counselling.CounselLine;
import io.github.xingfujia.counselling.CounselTerms;
import io.github.xingfujia.counselling.CounselView;
import io.github.xingfujia.counselling.MyCounsel;
import io.github.xingfujia.counselling.Partner;
import io.github.xingfujia.counselling.ledger.Actions;
import io.github.xingfujia.counselling.ledger.CounselFact;
import io.github.xingfujia.counselling.ledger.CounselFiles;
import io.github.xingfujia.counselling.ledger.CounselState;
import io.github.xingfujia.counselling.ledger.Counselled;
import io.github.xingfujia.counselling.ledger.Meeting;
import io.github.xingfujia.counselling.ledger.Meetings;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.protection.GateTable;
import io.github.xingfujia.protection.Gates;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import io.github.xingfujia.way.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows a file to whose work it is, and her own part to whoever is counselled. */
final class FileLooks {

    private FileLooks() {}

    /** What was said opens to whoever counsels here; a colleague of the post sees when and where. */
    static final class ViewLook implements Look<CounselId, CounselView> {

        private final CounselTerms terms;

        ViewLook(CounselTerms terms) {
            this.terms = terms;
        }

        @Override
        public Action action() {
            return Actions.VIEW;
        }

        @Override
        public List<Ref> first(CounselId id, Moment moment) {
            return List.of(CounselFiles.of(id));
        }

        @Override
        public List<Ref> then(CounselId id, Loaded loaded, Moment moment) {
            return state(id, loaded).partners().values().stream()
                    .flatMap(p -> p.gates().stream())
                    .map(Gates::of)
                    .toList();
        }

        @Override
        public Optional<Scope> scope(CounselId id, Loaded loaded, Moment moment) {
            return state(id, loaded).scope();
        }

        @Override
        public List<Sealed> cells(CounselId id, Loaded loaded, Moment moment) {
            CounselState state = state(id, loaded);
            if (!counsels(state, moment)) {
                return List.of();
            }
            List<Sealed> cells = new ArrayList<>(words(id, loaded, moment));
            state.partners().values().forEach(p -> cells.add(p.joined().name()));
            return cells;
        }

        @Override
        public List<Sealed> words(CounselId id, Loaded loaded, Moment moment) {
            CounselState state = state(id, loaded);
            return Stream.of(
                            state.partners().values().stream().flatMap(p -> p.words().stream()),
                            state.meetings().values().stream()
                                    .flatMap(m -> m.written().stream())
                                    .flatMap(w -> Stream.concat(w.words().stream(), w.intervention().stream())),
                            state.plan().stream().map(CounselFact.CarePlanned::goals))
                    .flatMap(s -> s)
                    .toList();
        }

        @Override
        public CounselView show(CounselId id, Loaded loaded, Opening open, Moment moment) {
            CounselState state = state(id, loaded);
            CounselFact.Opened opened = state.opened().orElseThrow();
            return new CounselView(
                    line(id, state),
                    opened.programme(),
                    state.partners().entrySet().stream()
                            .map(e -> partner(
                                    e.getKey(),
                                    e.getValue(),
                                    Optional.of(Meetings.open(id, state, e.getValue(), loaded))
                                            .filter(row -> counsels(state, moment)),
                                    open))
                            .toList(),
                    state.meetings().values().stream()
                            .map(m -> meeting(m, open))
                            .toList(),
                    opened.programme()
                            .flatMap(terms::programme)
                            .map(p -> p.modules().stream()
                                    .map(CounselTerms.Choice::code)
                                    .filter(c -> !state.covered().contains(c))
                                    .toList())
                            .orElse(List.of()),
                    state.plan().map(p -> new CounselView.Plan(open.apply(p.goals()), p.every(), p.until())),
                    state.referrals().stream()
                            .map(r -> new CounselView.Referral(r.to(), r.on()))
                            .toList(),
                    state.certificate().map(CounselFact.Certified::number),
                    state.ended().map(CounselFact.Ended::cause));
        }

        private static boolean counsels(CounselState state, Moment moment) {
            return moment.actor() instanceof Actor.Staff staff && state.isCounselledBy(staff.id());
        }

        private static CounselView.OfPartner partner(
                Partner partner, Counselled person, Optional<GateTable.Row> found, Opening open) {
            return new CounselView.OfPartner(
                    partner,
                    open.apply(person.joined().name()),
                    person.consent(),
                    person.isTold(),
                    person.isWhole(),
                    found,
                    person.words().stream().map(open).filter(w -> !w.isEmpty()).toList());
        }

        private static CounselView.Meeting meeting(Meeting meeting, Opening open) {
            CounselFact.Planned planned = meeting.planned();
            Optional<CounselFact.Written> written = meeting.written();
            return new CounselView.Meeting(
                    planned.number(),
                    planned.form(),
                    planned.with(),
                    planned.where(),
                    planned.counsellor(),
                    planned.from(),
                    planned.until(),
                    meeting.standing(),
                    written.map(CounselFact.Written::attendance),
                    written.flatMap(CounselFact.Written::result),
                    written.flatMap(CounselFact.Written::satisfaction),
                    written.flatMap(CounselFact.Written::words).map(open).orElse(""),
                    written.flatMap(CounselFact.Written::intervention).map(open).orElse(""));
        }
    }

    static CounselLine line(CounselId id, CounselState state) {
        CounselFact.Opened opened = state.opened().orElseThrow();
        return new CounselLine(
                id,
                opened.kind(),
                opened.group(),
                opened.post(),
                opened.on(),
                state.isOpen(),
                state.next(m -> true),
                state.due());
    }

    /** Nothing of it tells whether another is counselled too. */
    static final class MineLook implements Look<CounselId, MyCounsel> {

        @Override
        public Action action() {
            return Actions.MINE;
        }

        @Override
        public List<Ref> first(CounselId id, Moment moment) {
            return List.of(CounselFiles.of(id));
        }

        @Override
        public Optional<Scope> scope(CounselId id, Loaded loaded, Moment moment) {
            return state(id, loaded).own();
        }

        @Override
        public List<Sealed> cells(CounselId id, Loaded loaded, Moment moment) {
            return List.of();
        }

        @Override
        public MyCounsel show(CounselId id, Loaded loaded, Opening open, Moment moment) {
            CounselState state = state(id, loaded);
            CounselFact.Opened opened = state.opened().orElseThrow();
            List<Partner> hers = state.partners().entrySet().stream()
                    .filter(e -> moment.actor() instanceof Actor.Party party
                            && e.getValue().known().contains(party.person()))
                    .map(e -> e.getKey())
                    .toList();
            return new MyCounsel(
                    id,
                    hers.get(0),
                    opened.kind(),
                    opened.post(),
                    state.isOpen(),
                    state.shown(moment.now(), m -> m.partners().stream().anyMatch(hers::contains)),
                    state.certificate().map(CounselFact.Certified::number));
        }
    }

    private static CounselState state(CounselId id, Loaded loaded) {
        return loaded.of(CounselFiles.FILES, CounselFiles.of(id));
    }
}
