package io.github.xingfujia.measures.shelter;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.custody.Refuges;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.measures.Clock;
import io.github.xingfujia.measures.ClockKind;
import io.github.xingfujia.measures.ExtensionBasis;
import io.github.xingfujia.measures.Limit;
import io.github.xingfujia.measures.MeasureTerms;
import io.github.xingfujia.measures.Placement;
import io.github.xingfujia.measures.ShelterExtension;
import io.github.xingfujia.measures.ShelterId;
import io.github.xingfujia.measures.file.Actions;
import io.github.xingfujia.measures.file.At;
import io.github.xingfujia.measures.file.Clocks;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.network.StaffMember;
import io.github.xingfujia.protection.FileFace;
import io.github.xingfujia.protection.ProtectionRoom;
import io.github.xingfujia.protection.Speaker;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Command;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Somebody is sheltered, for longer, and leaves. */
public final class ShelterActs {

    private ShelterActs() {}

    public record Place(ViolenceFileId file, Placement placement) implements Command {}

    /** Shelters somebody: who says so is among the handlers, and nobody else of the file learns of it. */
    static final class PlaceAct implements Act<Place, ShelterId> {

        private final Clocks clocks;
        private final Limit longest;
        private final Network network;

        PlaceAct(Clocks clocks, Limit longest, Network network) {
            this.clocks = clocks;
            this.longest = longest;
            this.network = network;
        }

        @Override
        public Action action() {
            return Actions.PLACE;
        }

        @Override
        public List<Ref> first(Place command, Moment moment) {
            return List.of(Stays.of(id(moment)), ProtectionRoom.ref(command.file()), refuge(command.file()));
        }

        /** The stays that she who says so handles: of no other an answer to her depends. */
        @Override
        public List<Ref> then(Place command, Loaded loaded, Moment moment) {
            return moment.actor() instanceof Actor.Staff staff
                    ? Refuges.handledBy(staff.id(), refuge(command.file()), loaded).stream()
                            .map(Stays::ofKey)
                            .toList()
                    : List.of();
        }

        @Override
        public Optional<Scope> scope(Place command, Loaded loaded, Moment moment) {
            return ProtectionRoom.face(loaded, command.file()).map(FileFace::handles);
        }

        @Override
        public List<Clear> clear(Place command, Loaded loaded, Moment moment) {
            Ref ref = Stays.of(id(moment));
            return List.of(new Clear(
                    "place", ref.keyId(""), "county", command.placement().place()));
        }

        @Override
        public Ruling decide(Place command, Loaded loaded, Moment moment) {
            Placement placement = command.placement();
            FileFace file = ProtectionRoom.face(loaded, command.file()).orElseThrow();
            Checks checks = Checks.of();
            for (StaffId handler : placement.handlers()) {
                Optional<StaffMember> member = network.member(handler);
                checks.that(member.isPresent(), "handlers", "no-such-staff", Checks.shape(handler.value()));
                boolean barred = member.stream()
                        .flatMap(m -> m.duties().stream())
                        .map(d ->
                                Scope.of().post(d.post()).staff(handler).build().openTo())
                        .flatMap(Set::stream)
                        .anyMatch(file.handles().barred()::contains);
                checks.that(!barred, "handlers", "barred", Checks.shape(handler.value()));
            }
            checks.orThrow();
            if (!(moment.actor() instanceof Actor.Staff staff)
                    || !placement.handlers().contains(staff.id())) {
                return At.refuse("not-among-handlers", "measures.place");
            }
            if (then(command, loaded, moment).stream()
                    .anyMatch(stay -> loaded.of(Stays.STAYS, stay).isStaying())) {
                return At.refuse("sheltered-already", "measures.leave");
            }
            LocalDate last = longest.lastDay(placement.from());
            if (placement.until().isAfter(last)) {
                return At.refuseCiting("shelter-too-long", longest.cites(), "measures.place", last.toString());
            }
            return Ruling.plan()
                    .create(
                            Stays.of(id(moment)),
                            new ShelterFact.Placed(
                                    command.file(),
                                    placement.handlers(),
                                    placement.from(),
                                    placement.until(),
                                    clocks.until(ClockKind.SHELTER, placement.from(), placement.until(), longest),
                                    moment.sealed("place")))
                    .to(refuge(command.file()), "", Refuges.placed(placement.handlers(), moment.sealed("place")))
                    .build();
        }

        private static Ref refuge(ViolenceFileId file) {
            return Refuges.of(ProtectionRoom.ref(file), Speaker.VICTIM.word());
        }

        private static ShelterId id(Moment moment) {
            return ShelterId.of(moment.key("shelter"));
        }

        @Override
        public ShelterId answer(Place command, Loaded after, Moment moment) {
            return id(moment);
        }
    }

    public record Extend(ShelterId stay, ShelterExtension extension) implements Command {}

    /** Extends a stay, by the consent or the filing that the province asks for. */
    static final class ExtendAct implements Act<Extend, ShelterId> {

        private final Clocks clocks;
        private final MeasureTerms.ShelterTerms terms;

        ExtendAct(Clocks clocks, MeasureTerms.ShelterTerms terms) {
            this.clocks = clocks;
            this.terms = terms;
        }

        @Override
        public Action action() {
            return Actions.EXTEND_STAY;
        }

        @Override
        public List<Ref> first(Extend command, Moment moment) {
            return List.of(Stays.of(command.stay()));
        }

        /** The file: no text of an extension says the place either. */
        @Override
        public List<Ref> then(Extend command, Loaded loaded, Moment moment) {
            return state(command.stay(), loaded).placed().map(p -> ProtectionRoom.ref(p.file())).stream()
                    .toList();
        }

        @Override
        public Optional<Scope> scope(Extend command, Loaded loaded, Moment moment) {
            return state(command.stay(), loaded).scope();
        }

        @Override
        public Ruling decide(Extend command, Loaded loaded, Moment moment) {
            ShelterExtension asked = command.extension();
            Stays.State state = state(command.stay(), loaded);
            if (!state.isStaying()) {
                return At.refuse("left-before", "measures.place");
            }
            if (terms.extension() == ExtensionBasis.CONSENT && asked.basis() != ExtensionBasis.CONSENT) {
                return At.refuseCiting("consent-needed", terms.longest().cites(), "measures.extendStay");
            }
            LocalDate last = terms.longest().lastDay(state.until());
            if (!asked.until().isAfter(state.until()) || asked.until().isAfter(last)) {
                return At.refuseCiting(
                        "shelter-too-long", terms.longest().cites(), "measures.extendStay", last.toString());
            }
            Clock clock = clocks.until(ClockKind.SHELTER, state.until(), asked.until(), terms.longest());
            return Ruling.plan()
                    .to(
                            Stays.of(command.stay()),
                            "",
                            new ShelterFact.Extended(asked.until(), asked.basis(), asked.reference(), clock))
                    .build();
        }

        @Override
        public ShelterId answer(Extend command, Loaded after, Moment moment) {
            return command.stay();
        }
    }

    public record Leave(ShelterId stay, LocalDate on) implements Command {}

    /** Records that she left. */
    static final class LeaveAct implements Act<Leave, ShelterId> {

        @Override
        public Action action() {
            return Actions.LEAVE;
        }

        @Override
        public List<Ref> first(Leave command, Moment moment) {
            return List.of(Stays.of(command.stay()));
        }

        @Override
        public Optional<Scope> scope(Leave command, Loaded loaded, Moment moment) {
            return state(command.stay(), loaded).scope();
        }

        @Override
        public Ruling decide(Leave command, Loaded loaded, Moment moment) {
            Stays.State state = state(command.stay(), loaded);
            if (!state.isStaying()) {
                return At.refuse("left-before", "measures.place");
            }
            Checks.of()
                    .that(
                            !command.on().isAfter(moment.today()),
                            "on",
                            "future",
                            command.on().toString())
                    .notBefore("on", command.on(), state.placed().orElseThrow().from())
                    .orThrow();
            return Ruling.plan()
                    .to(Stays.of(command.stay()), "", new ShelterFact.Left(command.on()))
                    .build();
        }

        @Override
        public ShelterId answer(Leave command, Loaded after, Moment moment) {
            return command.stay();
        }
    }

    private static Stays.State state(ShelterId id, Loaded loaded) {
        return loaded.of(Stays.STAYS, Stays.of(id));
    }
}
