package io.github.xingfujia.counselling.matters;

import io.github.xingfujia.access.Scope;
import io.github.xingfujia.counselling.Consent;
import io.github.xingfujia.counselling.CounselId;
import io.github.xingfujia.counselling.CounselTerms;
import io.github.xingfujia.counselling.Partner;
import io.github.xingfujia.counselling.ledger.Actions;
import io.github.xingfujia.counselling.ledger.CounselAct;
import io.github.xingfujia.counselling.ledger.CounselCommand;
import io.github.xingfujia.counselling.ledger.CounselFact;
import io.github.xingfujia.counselling.ledger.CounselFiles;
import io.github.xingfujia.counselling.ledger.CounselState;
import io.github.xingfujia.counselling.ledger.Counselled;
import io.github.xingfujia.counselling.ledger.Meetings;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.messaging.Messages;
import io.github.xingfujia.protection.FilePerson;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The other agrees too, here and by his own word; and either takes it back. */
public final class JoinActs {

    private JoinActs() {}

    public record Join(CounselId counsel, FilePerson client, Consent consent) implements CounselCommand {}

    /**
     * Nobody brings another: he is here himself, and says so himself. Through us he learns that she is here, so it is an approach:
     * the gate of whoever came first is asked, and both are known by more than a name, or another matter could not speak up.
     */
    static final class JoinAct extends CounselAct<Join, CounselId> {

        private final CounselTerms terms;
        private final Violence violence;

        JoinAct(CounselTerms terms, Violence violence) {
            super(Actions.JOIN);
            this.terms = terms;
            this.violence = violence;
        }

        @Override
        public List<Ref> then(Join command, Loaded loaded, Moment moment) {
            return Stream.concat(
                            super.then(command, loaded, moment).stream(),
                            Stream.concat(
                                    Joining.beside(command.counsel(), Partner.SECOND, command.client(), moment)
                                            .stream(),
                                    isMinor(command, state(command, loaded))
                                            ? violence
                                                    .beside(command.counsel(), Partner.SECOND, command.client(), moment)
                                                    .stream()
                                            : Stream.empty()))
                    .distinct()
                    .toList();
        }

        @Override
        public List<Clear> clear(Join command, Loaded loaded, Moment moment) {
            return Joining.clear(command.counsel(), Partner.SECOND, command.client(), moment);
        }

        @Override
        protected Ruling decide(Join command, CounselState state, Loaded loaded, Moment moment) {
            boolean minor = isMinor(command, state);
            if (!minor) {
                Joining.consent(Checks.of(), command.client(), command.consent(), moment)
                        .orThrow();
            }
            PersonId he = Joining.person(command.counsel(), Partner.SECOND, command.client(), moment);
            List<PersonId> names = Joining.alsoKnown(command.client(), moment);
            if (state.person(Partner.FIRST)
                    .filter(p -> p.id().equals(he) || p.known().stream().anyMatch(names::contains))
                    .isPresent()) {
                return refuse("same-person", "counselling.view");
            }
            if (state.person(Partner.SECOND)
                    .filter(p -> p.isIn() || !p.id().equals(he))
                    .isPresent()) {
                return refuse("two-already", "counselling.view");
            }
            Ruling.Plan.Builder plan = Ruling.plan();
            Joining.add(plan, command.counsel(), Partner.SECOND, command.client(), command.consent(), loaded, moment);
            if (minor) {
                CounselState joined = state.and(Violence.facts(plan));
                violence.sign(plan, command.counsel(), Partner.SECOND, joined, "", loaded, moment);
                plan.to(ref(command), CounselFiles.of(Partner.SECOND), new CounselFact.Left(Partner.SECOND));
                return plan.build();
            }
            Optional<Ruling> stop = stop(command, state, loaded);
            return stop.isPresent() ? stop.get() : plan.build();
        }

        /** Who is under age is not counselled as one of a couple: she joins nothing, and is reported in the same command. */
        private boolean isMinor(Join command, CounselState state) {
            return state.opened()
                    .filter(o -> Joining.isMinor(terms, o.kind(), command.client()))
                    .isPresent();
        }

        private Optional<Ruling> stop(Join command, CounselState state, Loaded loaded) {
            Counselled she = state.person(Partner.FIRST).orElseThrow();
            if (!she.isIn()) {
                return Optional.of(refuse("not-opted-in", "counselling.open"));
            }
            boolean told = she.isTold()
                    && (command.client().residentId().isPresent()
                            || command.client().phone().isPresent());
            if (!told) {
                return Optional.of(refuse("name-only", she.isTold() ? "counselling.join" : "counselling.identify"));
            }
            return Meetings.unapproachable(command.counsel(), state, loaded);
        }

        @Override
        public CounselId answer(Join command, Loaded after, Moment moment) {
            return command.counsel();
        }
    }

    public record Leave(CounselId counsel, Partner partner) implements CounselCommand {}

    /** Takes a consent back: what was planned with her is not held, and nobody contacts her. */
    static final class LeaveAct extends CounselAct<Leave, CounselId> {

        LeaveAct() {
            super(Actions.LEAVE);
        }

        @Override
        public List<Ref> then(Leave command, Loaded loaded, Moment moment) {
            return Stream.concat(
                            super.then(command, loaded, moment).stream(),
                            told(state(command, loaded), command.partner()).stream())
                    .toList();
        }

        /** What waits to be told her of what she agreed to before. */
        private static List<Ref> told(CounselState state, Partner partner) {
            return state.person(partner).stream()
                    .flatMap(p -> p.told().stream())
                    .map(Messages::of)
                    .toList();
        }

        @Override
        public Optional<Scope> scope(Leave command, Loaded loaded, Moment moment) {
            CounselState state = state(command, loaded);
            if (!(moment.actor() instanceof Actor.Party)) {
                return state.scope();
            }
            return state.person(command.partner())
                    .filter(Counselled::isIn)
                    .map(p -> Scope.of().party(p.id()).build());
        }

        @Override
        protected Ruling decide(Leave command, CounselState state, Loaded loaded, Moment moment) {
            if (moment.actor() instanceof Actor.Staff staff && !state.isCounselledBy(staff.id())) {
                return refuse("not-her-file", "counselling.plan");
            }
            if (state.person(command.partner()).filter(Counselled::isIn).isEmpty()) {
                return refuse("not-opted-in", "counselling.view");
            }
            Ruling.Plan.Builder plan = Ruling.plan()
                    .to(ref(command), CounselFiles.of(command.partner()), new CounselFact.Left(command.partner()));
            Meetings.cancel(plan, command.counsel(), state, m -> m.partners().contains(command.partner()));
            told(state, command.partner()).forEach(m -> Messages.recall(plan, m, loaded));
            return plan.build();
        }

        @Override
        public CounselId answer(Leave command, Loaded after, Moment moment) {
            return command.counsel();
        }
    }
}
