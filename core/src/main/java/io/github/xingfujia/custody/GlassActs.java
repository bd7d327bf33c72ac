package io.github.xingfujia.custody;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.messaging.StaffNotes;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Command;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;

/** A matter is opened in severe danger, and another says afterwards whether it was right. */
final class GlassActs {

    private static final String EMERGENCY = "个人信息保护法 13(4)";

    private GlassActs() {}

    /** Opens at once: danger does not wait for a second person, who is told in the same command. */
    static final class BreakAct implements Act<BreakGlass, GlassId> {
        private final Keepers keepers;
        private final Network network;
        private final CustodyTerms terms;

        BreakAct(Keepers keepers, Network network, CustodyTerms terms) {
            this.keepers = keepers;
            this.network = network;
            this.terms = terms;
        }

        @Override
        public Action action() {
            return Actions.BREAK_GLASS;
        }

        @Override
        public List<Ref> first(BreakGlass command, Moment moment) {
            return keepers.load(command.matter()).isEmpty()
                    ? List.of(Glasses.of(id(command, moment)))
                    : List.of(command.matter().ref(), Glasses.of(id(command, moment)));
        }

        /** Whom a party barred, and who stands on a party's side, is shut out whatever the danger. */
        @Override
        public Optional<Scope> scope(BreakGlass command, Loaded loaded, Moment moment) {
            Ref ref = command.matter().ref();
            return keepers.of(ref).filter(k -> k.exists(ref, loaded)).map(k -> k.kept(ref, loaded));
        }

        @Override
        public List<Clear> clear(BreakGlass command, Loaded loaded, Moment moment) {
            String key = Glasses.of(id(command, moment)).keyId("");
            return List.of(new Clear("reason", key, "county", command.reason()));
        }

        @Override
        public Ruling decide(BreakGlass command, Loaded loaded, Moment moment) {
            if (!maySecond(command, loaded, moment)) {
                return refuse("no-second", "custody.breakGlass");
            }
            Glasses.State before = loaded.of(Glasses.GLASSES, Glasses.of(id(command, moment)));
            if (before.waiting().isPresent()) {
                return refuse("glass-waits", "custody.reviews");
            }
            if (before.isWrong()) {
                return refuse("glass-wrong", "custody.breakGlass");
            }
            Ruling.Plan.Builder plan = Ruling.plan()
                    .to(
                            Glasses.of(id(command, moment)),
                            "",
                            new GlassFact.Broken(
                                    command.matter(),
                                    ErasureAct.who(moment),
                                    command.second(),
                                    moment.sealed("reason"),
                                    moment.now().plus(terms.danger()),
                                    moment.now().plus(terms.review())));
            StaffNotes.queue(plan, command.second(), moment);
            return plan.build();
        }

        private static Ruling refuse(String code, String next) {
            return Ruling.refuse(Refusal.of("custody", code, List.of(next)).citing(EMERGENCY));
        }

        /** Another guardian of the county who is not kept from the matter. */
        private boolean maySecond(BreakGlass command, Loaded loaded, Moment moment) {
            StaffId second = command.second();
            Ref ref = command.matter().ref();
            Scope kept = keepers.of(ref).orElseThrow().kept(ref, loaded);
            boolean barred = Scope.of().staff(second).build().openTo().stream().anyMatch(kept.barred()::contains);
            return !barred
                    && !second.equals(ErasureAct.who(moment))
                    && network.member(second).stream()
                            .flatMap(m -> m.duties().stream())
                            .anyMatch(d -> d.roles().stream().anyMatch(Actions.GUARDIANS::contains));
        }

        @Override
        public GlassId answer(BreakGlass command, Loaded after, Moment moment) {
            return id(command, moment);
        }

        private static GlassId id(BreakGlass command, Moment moment) {
            return GlassId.of(command.matter(), ErasureAct.who(moment));
        }
    }

    record Confirm(GlassId glass, boolean right) implements Command {}

    /**
     * The named second person says whether it was right, or who is above once she did not say so in time; a no ends it at once, and the
     * second's own no ends also what another, or she herself, found right before.
     */
    static final class ConfirmAct implements Act<Confirm, GlassStanding> {
        private final Judges judges;

        ConfirmAct(Judges judges) {
            this.judges = judges;
        }

        @Override
        public Action action() {
            return Actions.CONFIRM;
        }

        @Override
        public List<Ref> first(Confirm command, Moment moment) {
            return List.of(Glasses.of(command.glass()));
        }

        @Override
        public Optional<Scope> scope(Confirm command, Loaded loaded, Moment moment) {
            return judges.scope(state(command, loaded));
        }

        @Override
        public Ruling decide(Confirm command, Loaded loaded, Moment moment) {
            Glasses.State before = state(command, loaded);
            boolean takenBack = !command.right()
                    && before.isRightUnder(ErasureAct.who(moment))
                    && before.waiting().isEmpty();
            return before.waiting().isEmpty() && !takenBack
                    ? Ruling.refuse(Refusal.of("custody", "confirmed-before", List.of("custody.reviews")))
                    : Ruling.plan()
                            .to(
                                    Glasses.of(command.glass()),
                                    "",
                                    new GlassFact.Confirmed(ErasureAct.who(moment), command.right()))
                            .build();
        }

        @Override
        public GlassStanding answer(Confirm command, Loaded after, Moment moment) {
            List<Glasses.Opening> all = state(command, after).all();
            return all.stream()
                    .map(Glasses.Opening::standing)
                    .filter(s -> !s.isWaiting())
                    .reduce((earlier, later) -> later)
                    .orElseThrow();
        }

        private static Glasses.State state(Confirm command, Loaded loaded) {
            return loaded.of(Glasses.GLASSES, Glasses.of(command.glass()));
        }
    }
}
