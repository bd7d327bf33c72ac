package io.github.xingfujia.casework.court;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Channel;
import io.github.xingfujia.casework.Delegation;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.escalation.Deadlines;
import io.github.xingfujia.casework.file.Actions;
import io.github.xingfujia.casework.file.CaseCommand;
import io.github.xingfujia.casework.file.CaseFact;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.casework.file.CaseStep;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.casework.file.CourtFact;
import io.github.xingfujia.casework.intake.OpenAct;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.SearchDigest;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Command;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Lookup;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a delegation comes in: with a new case, or for one that is here. */
public final class DelegateActs {

    private DelegateActs() {}

    public record Delegate(CaseId caseId, Delegation delegation) implements CaseCommand {}

    /** Records that a court delegated a dispute that is here already; the answer is due in 3 working days. */
    static final class DelegateAct extends CaseStep<Delegate> {
        private final Deadlines deadlines;

        DelegateAct(Deadlines deadlines) {
            super(Actions.DELEGATE);
            this.deadlines = deadlines;
        }

        @Override
        public List<Lookup> lookups(Delegate command, Moment moment) {
            return List.of(CourtNumber.lookup(command.delegation()));
        }

        @Override
        public List<Ref> then(Delegate command, Loaded loaded, Moment moment) {
            List<Ref> refs = new ArrayList<>(super.then(command, loaded, moment));
            CourtNumber.others(ref(command), loaded).forEach(other -> refs.add(Cases.of(other)));
            return refs;
        }

        @Override
        protected Ruling decide(Delegate command, CaseState state, Loaded loaded, Moment moment) {
            check(command.delegation(), moment, Checks.of()).orThrow();
            if (state.court().delegated().isPresent()) {
                return refuse("delegated-before", "casework.courtLinkage");
            }
            return CourtNumber.taken(ref(command), loaded, moment)
                    .orElseGet(() -> Ruling.plan()
                            .to(ref(command), Cases.STAFF, facts(command.delegation(), deadlines))
                            .digest(CourtNumber.digest(command.delegation(), ref(command), moment))
                            .build());
        }
    }

    public record OpenDelegated(OpenCase opening, Delegation delegation) implements Command {}

    /** Opens a case with the delegation it came by: the court's time takes the place of the tier's. */
    static final class OpenDelegatedAct implements Act<OpenDelegated, CaseId> {
        private final OpenAct open;
        private final Deadlines deadlines;

        OpenDelegatedAct(OpenAct open, Deadlines deadlines) {
            this.open = open;
            this.deadlines = deadlines;
        }

        @Override
        public Action action() {
            return Actions.OPEN_DELEGATED;
        }

        @Override
        public List<Ref> first(OpenDelegated command, Moment moment) {
            Checks problems = check(command.delegation(), moment, Checks.of());
            problems.that(
                    command.opening().channel() == Channel.COURT,
                    "channel",
                    "one-of",
                    SourceNode.word(command.opening().channel()),
                    SourceNode.word(Channel.COURT));
            problems.orThrow();
            return open.first(command.opening(), moment);
        }

        @Override
        public List<Ref> then(OpenDelegated command, Loaded loaded, Moment moment) {
            return open.then(command.opening(), loaded, moment);
        }

        @Override
        public List<Lookup> lookups(OpenDelegated command, Moment moment) {
            List<Lookup> lookups = new ArrayList<>(open.lookups(command.opening(), moment));
            lookups.add(CourtNumber.lookup(command.delegation()));
            return lookups;
        }

        @Override
        public Optional<Scope> scope(OpenDelegated command, Loaded loaded, Moment moment) {
            return open.scope(command.opening(), loaded, moment);
        }

        @Override
        public List<Clear> clear(OpenDelegated command, Loaded loaded, Moment moment) {
            return open.clear(command.opening(), loaded, moment);
        }

        @Override
        public Ruling decide(OpenDelegated command, Loaded loaded, Moment moment) {
            Ref ref = Cases.of(answer(command, loaded, moment));
            Optional<Ruling> taken = CourtNumber.taken(ref, loaded, moment);
            if (taken.isPresent()) {
                return taken.get();
            }
            Ruling ruling = open.decide(command.opening(), loaded, moment);
            if (!(ruling instanceof Ruling.Plan plan)) {
                return ruling;
            }
            List<Ruling.Plan.Placed> facts = new ArrayList<>(plan.facts());
            facts.removeIf(placed -> placed.fact() instanceof CaseFact.DueSet);
            for (Fact fact : facts(command.delegation(), deadlines)) {
                facts.add(new Ruling.Plan.Placed(ref, Cases.STAFF, fact));
            }
            List<SearchDigest> digests = new ArrayList<>(plan.digests());
            digests.add(CourtNumber.digest(command.delegation(), ref, moment));
            return plan.with(facts, digests);
        }

        @Override
        public CaseId answer(OpenDelegated command, Loaded after, Moment moment) {
            return open.answer(command.opening(), after, moment);
        }
    }

    private static Checks check(Delegation court, Moment moment, Checks problems) {
        return problems.that(
                        !court.on().isAfter(moment.today()),
                        "on",
                        "future",
                        court.on().toString())
                .notBefore("on", court.on(), moment.today().minusYears(1));
    }

    private static Fact[] facts(Delegation court, Deadlines deadlines) {
        return new Fact[] {
            new CourtFact.Delegated(court.reference(), court.procedure(), court.on(), court.materials()),
            deadlines.acceptance(court.on())
        };
    }
}
