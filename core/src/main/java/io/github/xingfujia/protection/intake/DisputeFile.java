package io.github.xingfujia.protection.intake;

import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.messaging.SafeContact;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.protection.FromDispute;
import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.protection.GateFact;
import io.github.xingfujia.protection.GateTable;
import io.github.xingfujia.protection.Gates;
import io.github.xingfujia.protection.Sex;
import io.github.xingfujia.protection.Speaker;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.protection.file.Companions;
import io.github.xingfujia.protection.file.Compartments;
import io.github.xingfujia.protection.file.FileFact;
import io.github.xingfujia.protection.file.FileNumber;
import io.github.xingfujia.protection.file.FileState;
import io.github.xingfujia.protection.file.Files;
import io.github.xingfujia.protection.file.Owing;
import io.github.xingfujia.protection.file.Reopening;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;

/**
 * Opens the file of somebody of whom violence was found in a dispute, or tells the one that is there. It opens at the district, wherever
 * the dispute is handled: whom she wants is a worker's record of her word, and somebody else must see it too.
 */
public final class DisputeFile {

    private static final String NAME = "violence.name";
    private static final String PHONE = "violence.phone";
    private static final String WORDS = "violence.words";

    private final Network network;
    private final Owing owing;
    private final Companions companions;

    DisputeFile(Network network, Owing owing, Companions companions) {
        this.network = network;
        this.owing = owing;
        this.companions = companions;
    }

    /** Returns her name, to be sealed as her own word in her file. */
    public static Clear name(ViolenceFileId id, PersonId owner, String name) {
        return Compartments.of(NAME, Files.of(id), Speaker.VICTIM, owner, name);
    }

    /** Returns her number, to be sealed as her own word in her file. */
    public static Clear phone(ViolenceFileId id, PersonId owner, String phone) {
        return Compartments.of(PHONE, Files.of(id), Speaker.VICTIM, owner, phone);
    }

    /** Returns what she said, to be sealed as her own word in her file: whoever protects her reads it. */
    public static Clear words(ViolenceFileId id, PersonId owner, String words) {
        return Compartments.of(WORDS, Files.of(id), Speaker.VICTIM, owner, words);
    }

    /**
     * Adds what opens or tells the file to the plan of the room that found it; file, companions and gates must be loaded. Who
     * only named violence, and may be the one who does it, is to be asked alone: nothing is found, and nothing opens.
     */
    public void tell(Ruling.Plan.Builder plan, ViolenceFileId id, FromDispute told, Loaded loaded, Moment moment) {
        Ref ref = Files.of(id);
        FileState state = loaded.of(Files.FILES, ref);
        if (moment.hasSealed(WORDS)) {
            plan.to(ref, Compartments.VICTIM, new FileFact.Said(moment.sealed(WORDS)));
        }
        if (!told.spoken().isEmpty()) {
            plan.to(ref, Compartments.VICTIM, new FileFact.WordsWeigh(told.spoken()));
        }
        boolean known = state.isOpen() && state.grade().compareTo(told.found()) >= 0;
        boolean grave = owing.isGrave(told.spoken(), state.grade().orGraver(told.found()));
        if (known && !told.anew() && !grave) {
            return;
        }
        Ruling.Plan.Builder own = Ruling.plan();
        PostId here = state.exists() ? state.accountable() : network.centre();
        if (!state.exists()) {
            begin(own, ref, told, here, moment);
        } else if (!state.isOpen()) {
            Reopening.add(own, ref, loaded);
        }
        if (state.exists() && (told.anew() || !state.isOpen())) {
            own.to(ref, Compartments.STAFF, new FileFact.IncidentTold(moment.today()));
        }
        if (told.found() != GateClass.NOT_SCREENED && !known) {
            own.to(ref, Compartments.VICTIM, found(told));
        }
        toGates(own, id, told, known, grave);
        owing.ask(grave, own, ref, state, here, moment.now());
        if (told.found() != GateClass.NOT_SCREENED) {
            owing.at(told.found(), own, ref, state, here, moment.now());
        }
        companions
                .follow((Ruling.Plan) own.build(), id, loaded, moment)
                .facts()
                .forEach(placed -> plan.to(placed.ref(), placed.compartment(), placed.fact()));
    }

    /**
     * What anybody writes without a name shuts nobody's other matters. Words of grave danger wait for whoever keeps the file, whatever
     * less was found beside them.
     */
    private static void toGates(
            Ruling.Plan.Builder own, ViolenceFileId id, FromDispute told, boolean known, boolean grave) {
        looked(own, id, told);
        if (told.by().isEmpty()) {
            return;
        }
        boolean asked = told.found() != GateClass.NOT_SCREENED;
        boolean anew = asked && !known;
        if (anew) {
            told.respondent().ifPresent(he -> own.to(Gates.of(he.person()), "", new GateFact.Named(id.value())));
        }
        for (PersonId person : told.victim()) {
            own.to(
                    Gates.of(person),
                    "",
                    anew
                            ? new GateFact.Screened(id.value(), told.found(), told.instrument(), false)
                            : new GateFact.IncidentReported(id.value(), false));
            if (asked && grave || !anew && told.hers()) {
                own.to(Gates.of(person), "", new GateFact.Awaited(id.value()));
            }
        }
    }

    /** By their names alone, as when a file is registered: a household is looked at by people before it is honoured. */
    private static void looked(Ruling.Plan.Builder own, ViolenceFileId id, FromDispute told) {
        told.named().ifPresent(n -> own.to(Gates.of(n), "", new GateFact.IncidentReported(id.value(), false)));
        told.respondent()
                .flatMap(FromDispute.Respondent::named)
                .ifPresent(n -> own.to(Gates.of(n), "", new GateFact.Named(id.value())));
    }

    private static FileFact found(FromDispute told) {
        return new FileFact.Assessed(
                false,
                Optional.of(told.instrument()),
                0,
                false,
                List.of(),
                told.found(),
                Optional.empty(),
                told.found(),
                GateTable.row(told.found()).articles(),
                Optional.empty(),
                Optional.empty());
    }

    private void begin(Ruling.Plan.Builder plan, Ref ref, FromDispute told, PostId here, Moment moment) {
        plan.to(
                ref,
                Compartments.COMMON,
                new FileFact.Registered(
                        FileNumber.of(ref.key(), moment.today()),
                        told.channel(),
                        told.place(),
                        here,
                        told.by().map(Actor.Staff::post),
                        moment.today(),
                        Optional.of(told.matter())));
        Sealed name = moment.hasSealed(NAME) ? moment.sealed(NAME) : told.name();
        Optional<Sealed> phone = moment.hasSealed(PHONE) ? Optional.of(moment.sealed(PHONE)) : told.phone();
        for (PersonId person : told.victim()) {
            plan.to(ref, Compartments.VICTIM, she(person, told, name, phone));
        }
        told.respondent()
                .ifPresent(he -> plan.to(
                        ref,
                        Compartments.VICTIM,
                        new FileFact.PersonDescribed(
                                Speaker.RESPONDENT,
                                he.person(),
                                Sex.UNKNOWN,
                                he.capacity(),
                                SafeContact.none(),
                                he.name(),
                                Optional.empty(),
                                Optional.empty())));
        plan.to(
                ref,
                Compartments.VICTIM,
                new FileFact.Wished(
                        told.wish().districtOnly(),
                        told.wish().post(),
                        told.wish().neverPosts(),
                        told.wish().barred(network)));
        told.by().ifPresent(by -> plan.to(ref, Compartments.STAFF, new FileFact.Received(by.id())));
    }

    private static FileFact she(PersonId person, FromDispute told, Sealed name, Optional<Sealed> phone) {
        return new FileFact.PersonDescribed(
                Speaker.VICTIM, person, Sex.UNKNOWN, told.capacity(), told.contact(), name, phone, Optional.empty());
    }
}
