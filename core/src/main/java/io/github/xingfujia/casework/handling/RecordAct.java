package io.github.xingfujia.casework.handling;

import io.github.xingfujia.casework.Attempt;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.file.Actions;
import io.github.xingfujia.casework.file.CaseCommand;
import io.github.xingfujia.casework.file.CaseFact;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.casework.file.CaseStep;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.casework.file.Compartment;
import io.github.xingfujia.casework.file.Progress.Session;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.protection.ContactForm;
import io.github.xingfujia.protection.Duty;
import io.github.xingfujia.protection.GateState;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Records an attempt that was made, by whoever has the case in hand or guides it. What happened on the spot is never refused: it is marked so and opens the
 * duty to screen each person alone, and so do minutes that speak of violence; by whom the case has left, it neither counts nor settles.
 */
public final class RecordAct extends CaseStep<RecordAct.RecordAttempt> {

    public record RecordAttempt(CaseId caseId, Attempt attempt) implements CaseCommand {}

    private final Network network;
    private final Heard heard;

    RecordAct(Network network, Heard heard) {
        super(Actions.RECORD);
        this.network = network;
        this.heard = heard;
    }

    @Override
    public List<Ref> then(RecordAttempt command, Loaded loaded, Moment moment) {
        List<Ref> refs = new ArrayList<>(super.then(command, loaded, moment));
        if (!heard.spoken(command.attempt().minutes()).isEmpty()) {
            CaseState state = state(command, loaded);
            refs.addAll(heard.files(command.caseId(), there(state, form(command.attempt(), state))));
        }
        return refs;
    }

    @Override
    public List<Clear> clear(RecordAttempt command, Loaded loaded, Moment moment) {
        String minutes = command.attempt().minutes();
        return minutes.isBlank() ? List.of() : List.of(Compartment.staff("minutes", ref(command), minutes));
    }

    @Override
    protected Ruling decide(RecordAttempt command, CaseState state, Loaded loaded, Moment moment) {
        Attempt attempt = command.attempt();
        boolean beside =
                moment.actor() instanceof Actor.Staff staff && !state.holding().isHeldBy(staff);
        if (beside && (attempt.session().isPresent() || attempt.form() == ContactForm.SEPARATE)) {
            // whoever received it follows and refers: two who mediate at a time, and neither knows, help nobody
            PostId post = state.holding().accountable().orElseThrow();
            return refuse("in-other-hands", "casework.view", network.label(post));
        }
        Optional<Session> session =
                attempt.session().map(n -> state.progress().sessions().get(n));
        if (session.filter(s -> s.standing() == Session.Standing.RECORDED).isPresent()) {
            return refuse("session-recorded", "casework.plan");
        }
        if (attempt.session().isPresent()
                && session.filter(s -> s.standing() == Session.Standing.STARTED).isEmpty()) {
            return refuse("no-such-session", "casework.start");
        }
        ContactForm form = form(attempt, state);
        boolean onTheSpot = session.isEmpty() && form != ContactForm.SEPARATE;
        Optional<Sealed> minutes =
                moment.hasSealed("minutes") ? Optional.of(moment.sealed("minutes")) : Optional.empty();
        Ruling.Plan.Builder plan = Ruling.plan()
                .to(
                        ref(command),
                        Cases.STAFF,
                        beside
                                ? new CaseFact.AttemptedBeside(attempt.result(), form, minutes)
                                : new CaseFact.Attempted(attempt.result(), form, onTheSpot, minutes));
        attempt.session().ifPresent(n -> plan.to(ref(command), Cases.STAFF, new CaseFact.SessionRecorded(n)));
        if (heard.inWords(attempt.minutes())) {
            Heard.ofViolence(plan, command.caseId(), state);
            List<String> spoken = heard.spoken(attempt.minutes());
            if (!spoken.isEmpty()) {
                there(state, form)
                        .forEach(side -> heard.weigh(plan, command.caseId(), state, side, spoken, loaded, moment));
            }
        } else if (onTheSpot) {
            // once the other party was approached, the case follows its gates openly, whatever shuts them
            boolean shut = state.progress().approached()
                    && state.parties().values().stream()
                            .anyMatch(p -> !gate(loaded, p)
                                    .allows(form, command.caseId().value()));
            state.parties().forEach((side, party) -> {
                GateState gate = gate(loaded, party);
                if (!gate.in(command.caseId().value()).current() || shut) {
                    plan.to(ref(command), Cases.STAFF, new CaseFact.DutyOpened(Duty.SCREEN_ALONE, side));
                }
            });
        }
        return plan.build();
    }

    private static ContactForm form(Attempt attempt, CaseState state) {
        return attempt.session()
                .map(n -> state.progress().sessions().get(n))
                .map(Session::form)
                .orElse(attempt.form());
    }

    /** Whoever was never approached was not there, unless both were met together: nobody asks him about what she said alone. */
    private static List<Side> there(CaseState state, ContactForm form) {
        return state.parties().keySet().stream()
                .filter(side -> side == Side.APPLICANT || state.progress().approached() || form != ContactForm.SEPARATE)
                .toList();
    }
}
