package io.github.xingfujia.casework.sweeps;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Categories;
import io.github.xingfujia.casework.Channel;
import io.github.xingfujia.casework.FindingId;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.file.Actions;
import io.github.xingfujia.casework.intake.OpenAct;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.network.Network;
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

/** What becomes of a finding: a case, or nothing. */
public final class FindingActs {

    private static final int LEAST = 4;
    private static final int MOST = 2000;

    private FindingActs() {}

    public record Follow(FindingId finding, OpenCase open) implements Command {
        /** Whoever said how it came, it came by a sweep. */
        OpenCase swept() {
            return new OpenCase(
                    Channel.SWEEP,
                    open.applicant(),
                    open.other(),
                    open.category(),
                    open.place(),
                    open.wish(),
                    open.words(),
                    open.occurredOn());
        }
    }

    /** Opens a case from a finding; everything else is as whenever a case is opened. */
    static final class FollowAct implements Act<Follow, CaseId> {
        private final OpenAct open;
        private final Categories categories;

        FollowAct(OpenAct open, Categories categories) {
            this.categories = categories;
            this.open = open;
        }

        @Override
        public Action action() {
            return Actions.FOLLOW_FINDING;
        }

        @Override
        public List<Ref> first(Follow command, Moment moment) {
            List<Ref> refs = new ArrayList<>();
            refs.add(Findings.of(command.finding()));
            refs.addAll(open.first(command.swept(), moment));
            return refs;
        }

        @Override
        public List<Ref> then(Follow command, Loaded loaded, Moment moment) {
            return open.then(command.swept(), loaded, moment);
        }

        @Override
        public List<Lookup> lookups(Follow command, Moment moment) {
            return open.lookups(command.swept(), moment);
        }

        @Override
        public Optional<Scope> scope(Follow command, Loaded loaded, Moment moment) {
            return finding(command.finding(), loaded).scope();
        }

        @Override
        public List<Clear> clear(Follow command, Loaded loaded, Moment moment) {
            return open.clear(command.swept(), loaded, moment);
        }

        @Override
        public Ruling decide(Follow command, Loaded loaded, Moment moment) {
            if (!finding(command.finding(), loaded).isOpen(moment.now())) {
                return gone();
            }
            String found =
                    finding(command.finding(), loaded).found().orElseThrow().category();
            String told = categories.category("about", command.open().category(), Checks.of());
            if (categories.isViolence(found) && !categories.isViolence(told)) {
                // who follows it up may say more, and never less, than who found it
                return Ruling.refuse(Refusal.of("casework", "finding-of-violence", List.of("casework.follow")));
            }
            Ruling ruling = open.decide(command.swept(), loaded, moment);
            if (!(ruling instanceof Ruling.Plan plan)) {
                return ruling;
            }
            List<Ruling.Plan.Placed> facts = new ArrayList<>(plan.facts());
            SweepFact.BecameCase link = new SweepFact.BecameCase(answer(command, loaded, moment));
            facts.add(new Ruling.Plan.Placed(Findings.of(command.finding()), "", link));
            List<SearchDigest> digests = plan.digests();
            return plan.with(facts, digests);
        }

        @Override
        public CaseId answer(Follow command, Loaded after, Moment moment) {
            return open.answer(command.swept(), after, moment);
        }
    }

    public record Dismiss(FindingId finding, String reason) implements Command {
        /** Returns the finding only: the reason is not for a log. */
        @Override
        public String toString() {
            return "Dismiss[" + finding + "]";
        }
    }

    /** Records that a finding, looked at again, was nothing; one of violence by the district, with a reason, and not by who found it. */
    static final class DismissAct implements Act<Dismiss, FindingId> {
        private final Network network;
        private final Categories categories;

        DismissAct(Network network, Categories categories) {
            this.network = network;
            this.categories = categories;
        }

        @Override
        public Action action() {
            return Actions.DISMISS_FINDING;
        }

        @Override
        public List<Ref> first(Dismiss command, Moment moment) {
            return List.of(Findings.of(command.finding()));
        }

        @Override
        public Optional<Scope> scope(Dismiss command, Loaded loaded, Moment moment) {
            return finding(command.finding(), loaded).scope();
        }

        @Override
        public List<Clear> clear(Dismiss command, Loaded loaded, Moment moment) {
            Ref ref = Findings.of(command.finding());
            return command.reason().isBlank()
                    ? List.of()
                    : List.of(new Clear("reason", ref.keyId(""), "county", command.reason()));
        }

        @Override
        public Ruling decide(Dismiss command, Loaded loaded, Moment moment) {
            Findings.State state = finding(command.finding(), loaded);
            if (!state.isOpen(moment.now())) {
                return gone();
            }
            if (categories.isViolence(state.found().orElseThrow().category())) {
                PostId centre = network.centre();
                if (!((Actor.Staff) moment.actor()).post().equals(centre)) {
                    return Ruling.refuse(Refusal.of(
                            "casework", "finding-for-district", List.of("casework.follow"), network.label(centre)));
                }
                if (state.isBy(moment.actor())) {
                    return Ruling.refuse(
                            Refusal.of("casework", "finding-looked-at-by-one", List.of("casework.follow")));
                }
                Checks.of()
                        .text("reason", command.reason().strip(), LEAST, MOST)
                        .orThrow();
            }
            return Ruling.plan()
                    .to(
                            Findings.of(command.finding()),
                            "",
                            moment.hasSealed("reason")
                                    ? new SweepFact.SetAside(moment.sealed("reason"))
                                    : new SweepFact.Dismissed())
                    .build();
        }

        @Override
        public FindingId answer(Dismiss command, Loaded after, Moment moment) {
            return command.finding();
        }
    }

    public record Reinstate(FindingId finding) implements Command {}

    /** Takes a dismissal back: the finding goes on under another key; what became a case or expired stays so. */
    static final class ReinstateAct implements Act<Reinstate, FindingId> {

        @Override
        public Action action() {
            return Actions.REINSTATE_FINDING;
        }

        @Override
        public List<Ref> first(Reinstate command, Moment moment) {
            return List.of(Findings.of(command.finding()));
        }

        @Override
        public Optional<Scope> scope(Reinstate command, Loaded loaded, Moment moment) {
            return finding(command.finding(), loaded).scope();
        }

        @Override
        public Ruling decide(Reinstate command, Loaded loaded, Moment moment) {
            Findings.State state = finding(command.finding(), loaded);
            if (!state.isDismissed(moment.now())) {
                return gone();
            }
            FindingId again = answer(command, loaded, moment);
            Ruling.Plan.Builder plan = Ruling.plan()
                    .to(Findings.of(command.finding()), "", new SweepFact.Reinstated(again))
                    .create(Findings.of(again), state.found().orElseThrow());
            state.with().ifPresent(post -> plan.to(Findings.of(again), "", new SweepFact.Shared(post)));
            return plan.build();
        }

        @Override
        public FindingId answer(Reinstate command, Loaded after, Moment moment) {
            return FindingId.of(moment.key("finding again"));
        }
    }

    private static Ruling gone() {
        return Ruling.refuse(Refusal.of("casework", "finding-gone", List.of("casework.open")));
    }

    private static Findings.State finding(FindingId id, Loaded loaded) {
        return loaded.of(Findings.FINDINGS, Findings.of(id));
    }
}
