package io.github.xingfujia.protection.intake;

import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.network.HandlerWish;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.protection.HandlingTerms;
import io.github.xingfujia.protection.Speaker;
import io.github.xingfujia.protection.Telling;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.protection.file.Actions;
import io.github.xingfujia.protection.file.Compartments;
import io.github.xingfujia.protection.file.FileCommand;
import io.github.xingfujia.protection.file.FileFact;
import io.github.xingfujia.protection.file.FileState;
import io.github.xingfujia.protection.file.FileStep;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;
import java.util.Optional;

/** Who holds a file: whom she wants and whom never, who handles it by name, and that the respondent was told of it. */
public final class HoldActs {

    private HoldActs() {}

    public record Wish(ViolenceFileId file, HandlerWish wish) implements FileCommand {}

    /** Records whom she wants now; the file moves when its post may no longer see it, or she chose another. */
    static final class WishAct extends FileStep<Wish> {
        private final Network network;
        private final HandlingTerms terms;

        WishAct(Network network, HandlingTerms terms) {
            super(Actions.WISH);
            this.network = network;
            this.terms = terms;
        }

        @Override
        protected Optional<Speaker> speaks(Wish command) {
            return Optional.of(Speaker.VICTIM);
        }

        @Override
        protected Ruling decide(Wish command, FileState state, Loaded loaded, Moment moment) {
            HandlerWish wish = command.wish();
            Checks problems = Checks.of();
            FirstPost.check(wish, network, moment, problems);
            problems.orThrow();
            PostId to = FirstPost.accountable(wish, network);
            boolean leaves = !to.equals(state.accountable()) && !to.equals(network.centre());
            boolean grave = state.danger().worst().compareTo(GateClass.INJURED_OR_REPEATED) >= 0
                    || terms.areGrave(state.spoken(), state.grade());
            if (leaves && grave && moment.actor() instanceof Actor.Staff) {
                // her own word, by her own link, moves it; no click of one of the staff does
                return refuseCiting("stays-at-district", "规程 ¶11", "protection.wish");
            }
            Ruling.Plan.Builder plan = Ruling.plan()
                    .to(
                            ref(command),
                            Compartments.VICTIM,
                            new FileFact.Wished(
                                    wish.districtOnly(), wish.post(), wish.neverPosts(), wish.barred(network)));
            if (!to.equals(state.accountable())) {
                plan.to(ref(command), Compartments.COMMON, new FileFact.AccountableMoved(to));
            }
            return plan.build();
        }
    }

    public record NameHandler(ViolenceFileId file, StaffId handler) implements FileCommand {}

    /** Names who handles it: of the accountable post, and nothing bars her. */
    static final class NameHandlerAct extends FileStep<NameHandler> {
        private final Network network;

        NameHandlerAct(Network network) {
            super(Actions.NAME_HANDLER);
            this.network = network;
        }

        @Override
        protected Ruling decide(NameHandler command, FileState state, Loaded loaded, Moment moment) {
            StaffId handler = command.handler();
            known(network, "handler", handler);
            boolean barred = state.holding().conflicted().contains(handler)
                    || state.holding().wish().barred(network).contains(handler)
                    || state.holding().wish().neverStaff().contains(handler);
            boolean there = network.staffAt(state.accountable()).stream().anyMatch(m -> m.id().equals(handler));
            return barred || !there
                    ? refuse("not-this-person", "protection.nameHandler")
                    : Ruling.plan()
                            .to(ref(command), Compartments.COMMON, new FileFact.HandlerNamed(handler))
                            .build();
        }
    }

    public record TellRespondent(ViolenceFileId file, Telling telling) implements FileCommand {}

    /**
     * Records that the respondent was told that there is something, where the gate lets him be approached and as she agreed: only
     * then he may know. What a court or the police tell him needs no agreement and is recorded with the order or the letter.
     */
    static final class TellRespondentAct extends FileStep<TellRespondent> {
        private final Network network;
        private final HandlingTerms terms;

        TellRespondentAct(Network network, HandlingTerms terms) {
            super(Actions.TELL_RESPONDENT);
            this.network = network;
            this.terms = terms;
        }

        @Override
        protected Ruling decide(TellRespondent command, FileState state, Loaded loaded, Moment moment) {
            Telling telling = command.telling();
            known(network, "by", telling.by());
            Checks.of()
                    .that(
                            !telling.on().isAfter(moment.today()),
                            "on",
                            "future",
                            telling.on().toString())
                    .notBefore("on", telling.on(), state.intake().orElseThrow().occurredOn())
                    .orThrow();
            if (state.persons().known(Speaker.RESPONDENT).isEmpty()) {
                return refuse("no-respondent", "protection.describe");
            }
            // one text for every cause: what shuts may have been found where its reader may not look
            if (!gate(loaded, state).allowsApproach(command.file().value())
                    || terms.areGrave(state.spoken(), state.grade())) {
                return refuse("no-contact", "protection.view");
            }
            if (!telling.agreed()) {
                return refuseCiting("not-agreed", "反家庭暴力法 5", "protection.interview");
            }
            return mayTell(telling.by(), state)
                    ? Ruling.plan()
                            .to(
                                    ref(command),
                                    Compartments.VICTIM,
                                    new FileFact.TellingAgreed(telling.on(), telling.how(), telling.by()))
                            .to(ref(command), Compartments.STAFF, new FileFact.RespondentTold())
                            .build()
                    : refuse("not-this-person", "protection.tellRespondent");
        }

        private boolean mayTell(StaffId by, FileState state) {
            return !state.holding().conflicted().contains(by)
                    && !state.holding().wish().barred(network).contains(by)
                    && !state.holding().wish().neverStaff().contains(by);
        }
    }

    /** A typo must not leave the one who was meant admissible. */
    private static void known(Network network, String field, StaffId staff) {
        Checks.of()
                .that(network.member(staff).isPresent(), field, "no-such-staff", Checks.shape(staff.value()))
                .orThrow();
    }
}
