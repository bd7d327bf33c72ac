package io.github.xingfujia.casework.complaints;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Role;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.calendar.Period;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.ComplaintId;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.escalation.Deadlines;
import io.github.xingfujia.casework.file.Actions;
import io.github.xingfujia.casework.file.CaseScope;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.casework.file.Compartment;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.network.StaffMember;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Command;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A complaint is received above the post it is about, and answered there. */
public final class ComplaintActs {

    private ComplaintActs() {}

    public record Complain(CaseId caseId, String words) implements Command {}

    /**
     * Receives a complaint from a party, or from anybody for her; who gives no name speaks for the applicant. The words
     * are sealed under her key and open to nobody who works on the case.
     */
    static final class ComplainAct implements Act<Complain, ComplaintId> {
        private final Network network;
        private final Deadlines deadlines;
        private final Optional<Period> answer;

        ComplainAct(Network network, Deadlines deadlines, Optional<Period> answer) {
            this.network = network;
            this.deadlines = deadlines;
            this.answer = answer;
        }

        @Override
        public Action action() {
            return Actions.COMPLAIN;
        }

        @Override
        public List<Ref> first(Complain command, Moment moment) {
            return List.of(Cases.of(command.caseId()));
        }

        @Override
        public List<Ref> then(Complain command, Loaded loaded, Moment moment) {
            return List.of(Complaints.of(command.caseId(), side(state(command.caseId(), loaded), moment)));
        }

        @Override
        public Optional<Scope> scope(Complain command, Loaded loaded, Moment moment) {
            CaseState state = state(command.caseId(), loaded);
            boolean known = mayKnow(state, moment.actor());
            return state.exists() && known ? Optional.of(Scope.common()) : Optional.empty();
        }

        /** A party once she may know of the case, staff with a part in it, and whoever has no name here. */
        private static boolean mayKnow(CaseState state, Actor actor) {
            if (actor instanceof Actor.Party party) {
                return state.side(party.person())
                        .filter(side -> CaseScope.mayKnow(state, side))
                        .isPresent();
            }
            return !(actor instanceof Actor.Staff staff)
                    || Stream.of(state.holding().accountable(), state.holding().adviserPost())
                            .flatMap(Optional::stream)
                            .anyMatch(staff.post()::equals)
                    || Stream.of(
                                    state.holding().receiver(),
                                    state.holding().handler(),
                                    state.holding().adviser())
                            .flatMap(Optional::stream)
                            .anyMatch(staff.id()::equals);
        }

        @Override
        public List<Clear> clear(Complain command, Loaded loaded, Moment moment) {
            CaseState state = state(command.caseId(), loaded);
            return List.of(
                    Compartment.of("words", Cases.of(command.caseId()), state, side(state, moment), command.words()));
        }

        @Override
        public Ruling decide(Complain command, Loaded loaded, Moment moment) {
            CaseState state = state(command.caseId(), loaded);
            Optional<PostId> to = receiver(state, moment.today());
            if (to.isEmpty()) {
                return Ruling.refuse(Refusal.of("casework", "nobody-above", List.of("casework.complain")));
            }
            return Ruling.plan()
                    .to(
                            Complaints.of(command.caseId(), side(state, moment)),
                            "",
                            new ComplaintFact.Received(
                                    to.get(),
                                    kept(state),
                                    answer.map(period -> deadlines.due(moment.now(), period)),
                                    moment.sealed("words")))
                    .build();
        }

        /** The district centre, or who supervises it, or the head's post: the first that has no part in the case. */
        private Optional<PostId> receiver(CaseState state, LocalDate today) {
            List<PostId> part = new ArrayList<>(state.holding().trail());
            state.holding().accountable().ifPresent(part::add);
            state.holding().adviserPost().ifPresent(part::add);
            part.addAll(state.neverPosts());
            PostId centre = network.centre();
            Stream<PostId> heads = network.staff().stream()
                    .map(StaffMember::duties)
                    .flatMap(List::stream)
                    .filter(duty -> duty.roles().contains(Role.HEAD))
                    .map(StaffMember.Duty::post);
            return Stream.of(Stream.of(centre), network.supervisor(centre, today).stream(), heads)
                    .flatMap(posts -> posts)
                    .filter(post -> !part.contains(post))
                    .findFirst();
        }

        private static List<StaffId> kept(CaseState state) {
            return Stream.of(
                            state.holding().handler().stream(),
                            state.holding().receiver().stream(),
                            state.holding().adviser().stream(),
                            state.consent().wish().neverStaff().stream())
                    .flatMap(staff -> staff)
                    .distinct()
                    .sorted()
                    .toList();
        }

        private static Side side(CaseState state, Moment moment) {
            return moment.actor() instanceof Actor.Party party
                    ? state.side(party.person()).orElse(Side.APPLICANT)
                    : Side.APPLICANT;
        }

        @Override
        public ComplaintId answer(Complain command, Loaded after, Moment moment) {
            Side side = side(state(command.caseId(), after), moment);
            return ComplaintId.of(Complaints.of(command.caseId(), side).key());
        }
    }

    public record AnswerComplaint(ComplaintId complaint, String words) implements Command {}

    /** Answers all that waits; what was answered is sealed under the same key. */
    static final class AnswerAct implements Act<AnswerComplaint, ComplaintId> {

        @Override
        public Action action() {
            return Actions.ANSWER_COMPLAINT;
        }

        @Override
        public List<Ref> first(AnswerComplaint command, Moment moment) {
            return List.of(Complaints.of(command.complaint()), Cases.of(Complaints.caseOf(command.complaint())));
        }

        @Override
        public Optional<Scope> scope(AnswerComplaint command, Loaded loaded, Moment moment) {
            return complaints(command.complaint(), loaded).scope();
        }

        @Override
        public List<Clear> clear(AnswerComplaint command, Loaded loaded, Moment moment) {
            CaseId id = Complaints.caseOf(command.complaint());
            return List.of(Compartment.of(
                    "answer",
                    Cases.of(id),
                    state(id, loaded),
                    Complaints.sideOf(command.complaint()),
                    command.words()));
        }

        @Override
        public Ruling decide(AnswerComplaint command, Loaded loaded, Moment moment) {
            return complaints(command.complaint(), loaded).waiting().isEmpty()
                    ? Ruling.refuse(Refusal.of("casework", "answered-before", List.of("casework.complaint")))
                    : Ruling.plan()
                            .to(
                                    Complaints.of(command.complaint()),
                                    "",
                                    new ComplaintFact.Answered(moment.sealed("answer")))
                            .build();
        }

        @Override
        public ComplaintId answer(AnswerComplaint command, Loaded after, Moment moment) {
            return command.complaint();
        }
    }

    private static Complaints.State complaints(ComplaintId id, Loaded loaded) {
        return loaded.of(Complaints.COMPLAINTS, Complaints.of(id));
    }

    private static CaseState state(CaseId id, Loaded loaded) {
        return loaded.of(Cases.CASES, Cases.of(id));
    }
}
