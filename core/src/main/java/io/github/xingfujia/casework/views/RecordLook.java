package io.github.xingfujia.casework.views;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.calendar.Period;
import io.github.xingfujia.casework.ApproachTerms;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.CaseRecord;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.file.Actions;
import io.github.xingfujia.casework.file.CaseFact;
import io.github.xingfujia.casework.file.CaseFold;
import io.github.xingfujia.casework.file.CaseScope;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.casework.file.Consent;
import io.github.xingfujia.casework.file.History;
import io.github.xingfujia.casework.file.Party;
import io.github.xingfujia.casework.file.Progress;
import io.github.xingfujia.custody.CustodyTerms;
import io.github.xingfujia.custody.Keeper;
import io.github.xingfujia.messaging.ContactState;
import io.github.xingfujia.messaging.Contacts;
import io.github.xingfujia.protection.Duty;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import io.github.xingfujia.way.Ref;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Opens the file of a case to the accountable post and its handler; the look is recorded first, cell by cell. */
final class RecordLook implements Look<CaseId, CaseRecord> {

    private final CustodyTerms custody;

    RecordLook(CustodyTerms custody) {
        this.custody = custody;
    }

    @Override
    public Action action() {
        return Actions.FILE;
    }

    @Override
    public List<Ref> first(CaseId id, Moment moment) {
        return List.of(Cases.of(id));
    }

    @Override
    public List<Ref> then(CaseId id, Loaded loaded, Moment moment) {
        return state(id, loaded).persons().stream().map(Contacts::of).toList();
    }

    @Override
    public Optional<Scope> scope(CaseId id, Loaded loaded, Moment moment) {
        CaseState state = state(id, loaded);
        return state.exists() ? Optional.of(CaseScope.of(Actions.FILE, state, Optional.empty())) : Optional.empty();
    }

    @Override
    public List<Sealed> cells(CaseId id, Loaded loaded, Moment moment) {
        CaseState state = state(id, loaded);
        List<Sealed> cells = new ArrayList<>();
        for (Party party : state.parties().values()) {
            cells.add(party.described().name());
            phone(party, state, loaded).ifPresent(cells::add);
        }
        cells.addAll(words(id, loaded, moment));
        return cells;
    }

    /** What was said and noted: all but names, and how somebody may be reached. */
    @Override
    public List<Sealed> words(CaseId id, Loaded loaded, Moment moment) {
        return state(id, loaded).history().stream()
                .flatMap(noted -> text(noted.fact()).stream())
                .toList();
    }

    @Override
    public CaseRecord show(CaseId id, Loaded loaded, Opening open, Moment moment) {
        CaseState state = state(id, loaded);
        List<CaseRecord.Statement> said = new ArrayList<>();
        List<CaseRecord.AttemptMade> attempts = new ArrayList<>();
        List<CaseRecord.AttemptMade> beside = new ArrayList<>();
        List<CaseRecord.Reason> reasons = new ArrayList<>();
        for (History.Noted noted : state.history()) {
            var at = noted.stamp().at();
            String actor = noted.stamp().actor();
            String words = text(noted.fact()).map(open).orElse("");
            if (noted.fact() instanceof CaseFact.Said) {
                said.add(new CaseRecord.Statement(at, actor, CaseFold.side(noted.stamp()), words));
            } else if (noted.fact() instanceof CaseFact.Attempted made) {
                attempts.add(new CaseRecord.AttemptMade(
                        at, actor, made.result(), made.form(), made.onTheSpot(), words, Optional.empty()));
            } else if (noted.fact() instanceof CaseFact.AttemptedBeside made) {
                beside.add(new CaseRecord.AttemptMade(
                        at, actor, made.result(), made.form(), true, words, Optional.empty()));
            } else if (noted.fact() instanceof CaseFact.AttemptStruck) {
                strikeLast(attempts, words);
            } else if (noted.fact() instanceof CaseFact.TakenOver) {
                reasons.add(new CaseRecord.Reason(at, actor, words));
            }
        }
        attempts.addAll(beside);
        attempts.sort(Comparator.comparing(CaseRecord.AttemptMade::at));
        return new CaseRecord(
                id,
                loaded.revision(Cases.of(id)),
                state.intake().orElseThrow().number(),
                state.parties().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(e -> party(e.getKey(), e.getValue(), state, loaded, open))
                        .toList(),
                state.consent().wish(),
                approach(state),
                said,
                attempts,
                reasons,
                sessions(state),
                Contents.of(state, attempts),
                kept(id, loaded),
                loaded.ends(Cases.of(id)));
    }

    private CaseRecord.Keeping kept(CaseId id, Loaded loaded) {
        CaseKeeper keeper = new CaseKeeper();
        Keeper.Need need = keeper.need(Cases.of(id), Cases.COMMON, loaded);
        return new CaseRecord.Keeping(
                Optional.ofNullable(custody.retention().get(keeper.kind())).map(Period::toString),
                need.ended().flatMap(day -> custody.keptUntil(keeper.kind(), day)),
                need.articles());
    }

    private static void strikeLast(List<CaseRecord.AttemptMade> attempts, String reason) {
        int last = attempts.size() - 1;
        attempts.set(last, attempts.get(last).struckFor(reason));
    }

    static Optional<ApproachTerms> approach(CaseState state) {
        return state.consent().approach().map(t -> new ApproachTerms(t.approach(), t.from(), t.how(), t.by()));
    }

    static List<CaseRecord.SessionRecord> sessions(CaseState state) {
        return state.progress().sessions().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> session(e.getKey(), e.getValue()))
                .toList();
    }

    private static CaseRecord.PartyRecord party(
            Side side, Party party, CaseState state, Loaded loaded, Function<Sealed, String> open) {
        ContactState own = loaded.of(Contacts.CONTACTS, Contacts.of(party.person()));
        return new CaseRecord.PartyRecord(
                side,
                open.apply(party.described().name()),
                party.described().capacity(),
                phone(party, state, loaded).map(open),
                own.rule().channel().isPresent()
                        ? own.rule()
                        : party.described().contact(),
                Arrays.stream(Duty.values())
                        .filter(d -> state.progress().isDue(d, side))
                        .toList());
    }

    /**
     * Her own number while she lets herself be reached; of someone who has not spoken yet, the number the applicant
     * gave, once the applicant agreed that she be approached.
     */
    private static Optional<Sealed> phone(Party party, CaseState state, Loaded loaded) {
        ContactState own = loaded.of(Contacts.CONTACTS, Contacts.of(party.person()));
        if (own.address().isPresent()) {
            return own.address().filter(a -> own.rule().channel().isPresent());
        }
        boolean mayBeUsed = party.described().side() == Side.APPLICANT
                ? party.reachable()
                : state.consent().approach().filter(Consent.Terms::approach).isPresent();
        return party.described().phone().filter(p -> mayBeUsed);
    }

    private static CaseRecord.SessionRecord session(int number, Progress.Session session) {
        return new CaseRecord.SessionRecord(
                number,
                session.from(),
                session.until(),
                session.form(),
                session.mediator(),
                session.standing().name().toLowerCase(Locale.ROOT));
    }

    private static Optional<Sealed> text(Fact fact) {
        if (fact instanceof CaseFact.Said said) {
            return Optional.of(said.words());
        }
        if (fact instanceof CaseFact.Attempted made) {
            return made.minutes();
        }
        if (fact instanceof CaseFact.AttemptedBeside made) {
            return made.minutes();
        }
        if (fact instanceof CaseFact.AttemptStruck struck) {
            return Optional.of(struck.reason());
        }
        return fact instanceof CaseFact.TakenOver taken ? Optional.of(taken.reason()) : Optional.empty();
    }

    private static CaseState state(CaseId id, Loaded loaded) {
        return loaded.of(Cases.CASES, Cases.of(id));
    }
}
