package io.github.xingfujia.casework.handling;

import io.github.xingfujia.casework.Assignment;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.file.Actions;
import io.github.xingfujia.casework.file.CaseAct;
import io.github.xingfujia.casework.file.CaseCommand;
import io.github.xingfujia.casework.file.CaseFact;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.casework.file.Faces;
import io.github.xingfujia.casework.file.History;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.kernel.Wording;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.volunteer.CertificateState;
import io.github.xingfujia.volunteer.Certificates;
import io.github.xingfujia.volunteer.Track;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import io.github.xingfujia.way.Tally;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Assigns a mediator who is certified on the day, unrelated to the parties, accepted by them and wanted by
 * the applicant (safety invariant 5); among several the one with the fewest open cases.
 */
public final class AssignAct extends CaseAct<AssignAct.AssignHandler, Assignment> {

    /** @param staff the mediator asked for; empty leaves the choice to the rule */
    public record AssignHandler(CaseId caseId, Optional<StaffId> staff) implements CaseCommand {}

    private final Network network;
    private final Admission admission;

    AssignAct(Network network) {
        super(Actions.ASSIGN);
        this.network = network;
        this.admission = new Admission(network);
    }

    @Override
    public List<Ref> then(AssignHandler command, Loaded loaded, Moment moment) {
        List<Ref> refs = new ArrayList<>(super.then(command, loaded, moment));
        candidates(command, state(command, loaded)).forEach(s -> refs.add(Certificates.of(s)));
        return refs;
    }

    @Override
    public Optional<Tally> tally(AssignHandler command, Loaded loaded, Moment moment) {
        List<String> ids = candidates(command, state(command, loaded)).stream()
                .map(StaffId::value)
                .toList();
        Filter open = new Filter.All(List.of(new Filter.Equal("status", "open"), new Filter.In("handler", ids)));
        return ids.isEmpty() ? Optional.empty() : Optional.of(new Tally(Cases.KIND.name(), open, "handler"));
    }

    @Override
    protected boolean protects() {
        return true;
    }

    @Override
    protected Ruling decide(AssignHandler command, CaseState state, Loaded loaded, Moment moment) {
        Checks problems = Checks.of();
        command.staff().ifPresent(s -> Wishes.staff(problems, "mediator", s, network));
        problems.orThrow();
        List<StaffId> candidates = candidates(command, state);
        List<StaffId> admissible = candidates.stream()
                .filter(s -> bar(s, state, loaded, moment).isEmpty())
                .toList();
        Optional<StaffId> chosen =
                admissible.stream().min(Comparator.comparingLong((StaffId s) -> loaded.counted(s.value())));
        if (chosen.isEmpty()) {
            String why = command.staff()
                    .flatMap(s -> bar(s, state, loaded, moment))
                    .map(Bar::code)
                    .orElse("no-mediator");
            return refuseCiting(why, "人民调解法 14", why.equals("no-mediator") ? "casework.review" : "casework.assign");
        }
        Ruling.Plan.Builder plan = Ruling.plan();
        Faces.keepEnded(plan, ref(command), state);
        state.holding()
                .handler()
                .ifPresent(old -> plan.to(ref(command), Cases.COMMON, new CaseFact.HandlerReleased(old)));
        return plan.to(ref(command), Cases.COMMON, new CaseFact.HandlerAssigned(chosen.get()))
                .to(
                        ref(command),
                        Cases.STAFF,
                        new CaseFact.HandlerChosen(
                                chosen.get(),
                                command.staff().isPresent(),
                                (int) loaded.counted(chosen.get().value()),
                                admissible.size()))
                .build();
    }

    /** Why someone cannot handle a case, in the order in which it is told. */
    enum Bar {
        NOT_AT_POST("not-at-post"),
        RELATED("related"),
        NOT_WANTED("related"), // whom the applicant bars looks like whom the rules bar
        NOT_CERTIFIED("not-certified");

        private final String code;

        Bar(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }
    }

    Optional<Bar> bar(StaffId staff, CaseState state, Loaded loaded, Moment moment) {
        if (!reachable(state).contains(staff)) {
            return Optional.of(Bar.NOT_AT_POST);
        }
        if (state.conflicted().contains(staff)) {
            return Optional.of(Bar.RELATED);
        }
        if (admission.bars(staff, state)) {
            return Optional.of(Bar.NOT_WANTED);
        }
        CertificateState certificates = loaded.of(Certificates.CERTIFICATES, Certificates.of(staff));
        return certificates.keeps(Track.MEDIATION, moment.today()) ? Optional.empty() : Optional.of(Bar.NOT_CERTIFIED);
    }

    private List<StaffId> candidates(AssignHandler command, CaseState state) {
        return command.staff().map(List::of).orElseGet(() -> reachable(state));
    }

    private List<StaffId> reachable(CaseState state) {
        return state.holding().accountable().map(network::mediators).orElse(List.of());
    }

    @Override
    public Assignment answer(AssignHandler command, Loaded after, Moment moment) {
        CaseFact.HandlerChosen chosen = state(command, after).holding().chosen().orElseThrow();
        String why = chosen.byName() ? "assigned.by-name" : "assigned.least-open";
        return new Assignment(
                chosen.handler(),
                Wording.of(
                        "casework", why, History.name(chosen.handler(), network), chosen.openCases(), chosen.among()));
    }
}
