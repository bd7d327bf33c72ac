package io.github.xingfujia.casework.views;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.casework.Appointment;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.MyMatter;
import io.github.xingfujia.casework.Right;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.complaints.Complaints;
import io.github.xingfujia.casework.escalation.Deadlines;
import io.github.xingfujia.casework.file.Actions;
import io.github.xingfujia.casework.file.CaseScope;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.casework.file.Party;
import io.github.xingfujia.casework.file.Progress.Session;
import io.github.xingfujia.casework.file.Settlement;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.network.StaffMember;
import io.github.xingfujia.protection.ContactForm;
import io.github.xingfujia.rules.Label;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import io.github.xingfujia.way.Ref;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Shows a party her own matter, from what both parties may know. */
final class MatterLook implements Look<CaseId, MyMatter> {

    private final Network network;
    private final Deadlines deadlines;

    MatterLook(Network network, Deadlines deadlines) {
        this.network = network;
        this.deadlines = deadlines;
    }

    @Override
    public Action action() {
        return Actions.MATTER;
    }

    @Override
    public List<Ref> first(CaseId id, Moment moment) {
        return List.of(Cases.of(id));
    }

    @Override
    public List<Ref> then(CaseId id, Loaded loaded, Moment moment) {
        return side(state(id, loaded), moment).map(side -> Complaints.of(id, side)).stream()
                .toList();
    }

    @Override
    public Optional<Scope> scope(CaseId id, Loaded loaded, Moment moment) {
        CaseState state = state(id, loaded);
        if (!state.exists()) {
            return Optional.empty();
        }
        Scope.Builder scope = Scope.of();
        for (Side side : Side.values()) {
            state.party(side)
                    .filter(p -> CaseScope.mayKnow(state, side))
                    .ifPresent(p -> p.known().forEach(scope::party));
        }
        return Optional.of(scope.build());
    }

    @Override
    public List<Sealed> cells(CaseId id, Loaded loaded, Moment moment) {
        return List.of();
    }

    @Override
    public MyMatter show(CaseId id, Loaded loaded, Opening open, Moment moment) {
        CaseState state = state(id, loaded);
        boolean together = state.progress().sessions().values().stream()
                .anyMatch(m -> m.form() == ContactForm.JOINT && m.standing() != Session.Standing.CANCELLED);
        Optional<Party.Face> face = side(state, moment).flatMap(state::party).flatMap(Party::face);
        Optional<StaffId> handler =
                face.map(Party.Face::handler).orElseGet(() -> state.holding().handler());
        PostId accountable = face.map(Party.Face::accountable)
                .orElseGet(() -> state.holding().accountable().orElseThrow());
        return new MyMatter(
                state.intake().orElseThrow().number(),
                side(state, moment).orElseThrow(),
                state.closed() ? "closed" : state.isOpenToParties() ? "open" : "ended",
                accountable,
                by(state, accountable, face, moment),
                handler,
                handler.map(
                        h -> network.member(h).map(StaffMember::name).orElseGet(() -> new Label(h.value(), h.value()))),
                together,
                appointments(state, moment),
                state.isAgreed()
                        && side(state, moment)
                                .filter(side -> side == Side.APPLICANT)
                                .isPresent(),
                List.of(Right.values()),
                paper(state.settlement(), side(state, moment).orElseThrow()),
                side(state, moment)
                        .map(side -> loaded.of(Complaints.COMPLAINTS, Complaints.of(id, side))
                                .own())
                        .orElse(List.of()));
    }

    /** Only of the post she sees and of the day it took the case, as she sees it: neither a pause nor a danger moves it. */
    private Optional<LocalDate> by(CaseState state, PostId post, Optional<Party.Face> face, Moment moment) {
        boolean told =
                side(state, moment).filter(side -> side == Side.APPLICANT).isPresent()
                        && state.isOpenToParties()
                        && !state.court().isTimed();
        return told
                ? deadlines.lastDay(
                        post,
                        face.map(Party.Face::since)
                                .orElseGet(() -> state.holding().since(post)))
                : Optional.empty();
    }

    /** The paper is both parties' own: what it says of whoever else signed is told by the paper itself. */
    private Optional<MyMatter.Paper> paper(Settlement settlement, Side side) {
        return settlement
                .drawn()
                .map(drawn -> new MyMatter.Paper(
                        settlement.signed().contains(side),
                        settlement.effectiveOn(),
                        settlement
                                .toApplyFor()
                                .map(at -> deadlines.confirmation(at).lastDay()),
                        settlement.applied(),
                        settlement.decided().map(d -> new MyMatter.Answer(d.result(), d.on()))));
    }

    /** The sessions of both, and of her alone; one with the other party alone is nothing of hers. */
    private static List<Appointment> appointments(CaseState state, Moment moment) {
        Optional<Side> hers = side(state, moment);
        return state.progress().sessions().values().stream()
                .filter(m -> m.standing() == Session.Standing.PLANNED || m.standing() == Session.Standing.CANCELLED)
                .filter(m -> m.until().isAfter(moment.now()))
                .filter(m -> m.form() != ContactForm.SEPARATE || m.with().equals(hers))
                .map(m -> new Appointment(m.form(), m.from(), m.until(), m.standing() == Session.Standing.CANCELLED))
                .distinct()
                .sorted(Comparator.comparing(Appointment::from))
                .toList();
    }

    private static Optional<Side> side(CaseState state, Moment moment) {
        return moment.actor() instanceof Actor.Party she ? state.side(she.person()) : Optional.empty();
    }

    private static CaseState state(CaseId id, Loaded loaded) {
        return loaded.of(Cases.CASES, Cases.of(id));
    }
}
