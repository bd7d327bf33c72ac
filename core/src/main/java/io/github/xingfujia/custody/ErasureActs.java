package io.github.xingfujia.custody;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Custodial;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Requested → restricted → destroyed, or declined: each step by another person than the one before. */
final class ErasureActs {

    /** Deletion when the purpose or the period has ended; until then only stored and protected. */
    private static final String DELETION = "个人信息保护法 47";

    private ErasureActs() {}

    record Decide(ErasureId erasure) implements ErasureAct.OfErasure {}

    record AskOpening(ErasureId erasure, String basis) implements ErasureAct.OfErasure {
        @Override
        public String toString() {
            return "AskOpening[" + erasure + "]";
        }
    }

    record AgreeOpening(ErasureId erasure) implements ErasureAct.OfErasure {}

    record Destroy(ErasureId erasure) implements ErasureAct.OfErasure {}

    private static List<String> citing(Keeper.Need need) {
        return ImmutableList.<String>builder()
                .add(DELETION)
                .addAll(need.articles())
                .build();
    }

    /** Declined while an open matter needs the words; else restricted until the retention class has ended. */
    static final class DecideAct extends ErasureAct<Decide> {
        private final CustodyTerms terms;

        DecideAct(Keepers keepers, CustodyTerms terms) {
            super(Actions.DECIDE, keepers);
            this.terms = terms;
        }

        @Override
        public Ruling decide(Decide command, Loaded loaded, Moment moment) {
            Erasures.State state = state(command.erasure(), loaded);
            if (!state.is(ErasureStage.REQUESTED)) {
                return refuse("nothing-asked", "custody.askErasure", List.of(DELETION));
            }
            Ref erasure = Erasures.of(command.erasure());
            Ref matter = command.erasure().matter().ref();
            Keeper.Need need = need(command, loaded);
            Optional<LocalDate> until = need.ended().flatMap(day -> terms.keptUntil(matter.kind(), day));
            if (until.isEmpty()) {
                return Ruling.plan()
                        .to(erasure, "", new ErasureFact.Declined(citing(need), Optional.empty()))
                        .build();
            }
            // a day at least: nothing that was under way when it was restricted is sealed under a key about to go
            LocalDate tomorrow = moment.today().plusDays(1);
            LocalDate from = until.get().isBefore(tomorrow) ? tomorrow : until.get();
            return Ruling.plan()
                    .to(erasure, "", new ErasureFact.Restricted(who(moment), from, citing(need)))
                    .to(matter, command.erasure().compartment(), new Custodial.Restricted(state.generation()))
                    .build();
        }
    }

    /** One of two: says on what basis it must be opened; nothing is open yet. */
    static final class AskOpeningAct extends ErasureAct<AskOpening> {
        AskOpeningAct(Keepers keepers) {
            super(Actions.ASK_OPENING, keepers);
        }

        @Override
        public List<Clear> clear(AskOpening command, Loaded loaded, Moment moment) {
            String key = Erasures.of(command.erasure()).keyId("");
            return List.of(new Clear("basis", key, "county", command.basis()));
        }

        @Override
        public Ruling decide(AskOpening command, Loaded loaded, Moment moment) {
            return isRestricted(command.erasure(), loaded)
                    ? Ruling.plan()
                            .to(
                                    Erasures.of(command.erasure()),
                                    "",
                                    new ErasureFact.OpeningAsked(
                                            who(moment), moment.actor().name(), moment.sealed("basis")))
                            .build()
                    : refuse("not-restricted", "custody.decideErasure", List.of(DELETION));
        }
    }

    /** The second of two: opens it to the first for a time. */
    static final class AgreeOpeningAct extends ErasureAct<AgreeOpening> {
        private final CustodyTerms terms;

        AgreeOpeningAct(Keepers keepers, CustodyTerms terms) {
            super(Actions.AGREE_OPENING, keepers);
            this.terms = terms;
        }

        @Override
        public Ruling decide(AgreeOpening command, Loaded loaded, Moment moment) {
            Erasures.State state = state(command.erasure(), loaded);
            Optional<ErasureFact.OpeningAsked> asked = state.asked();
            if (asked.isEmpty()) {
                return refuse("no-basis", "custody.askOpening", List.of(DELETION));
            }
            if (asked.get().by().equals(who(moment))) {
                return refuse("second-person", "custody.agreeOpening", List.of(DELETION));
            }
            var until = moment.now().plus(terms.opening());
            return Ruling.plan()
                    .to(Erasures.of(command.erasure()), "", new ErasureFact.OpeningAgreed(who(moment), until))
                    .to(
                            command.erasure().matter().ref(),
                            command.erasure().compartment(),
                            new Custodial.Opened(state.generation(), asked.get().actor(), until))
                    .build();
        }
    }

    /** Destroys the key and its search digests, once nothing needs the words and the retention class has ended. */
    static final class DestroyAct extends ErasureAct<Destroy> {
        DestroyAct(Keepers keepers) {
            super(Actions.DESTROY, keepers);
        }

        @Override
        public Ruling decide(Destroy command, Loaded loaded, Moment moment) {
            Erasures.State state = state(command.erasure(), loaded);
            if (!isRestricted(command.erasure(), loaded)) {
                return refuse("not-restricted", "custody.decideErasure", List.of(DELETION));
            }
            Keeper.Need need = need(command, loaded);
            boolean kept =
                    state.until().filter(day -> moment.today().isBefore(day)).isPresent();
            if (kept || need.ended().isEmpty()) {
                return refuse("still-kept", "custody.erasure", citing(need));
            }
            StaffId decided = state.restricted().orElseThrow().by();
            if (decided.equals(who(moment))) {
                return refuse("second-person", "custody.destroy", List.of(DELETION));
            }
            int generation = state.generation();
            return Ruling.plan()
                    .to(
                            Erasures.of(command.erasure()),
                            "",
                            new ErasureFact.Destroyed(who(moment), generation, moment.today()))
                    .destroy(command.erasure().matter().ref(), command.erasure().compartment(), generation)
                    .build();
        }
    }
}
