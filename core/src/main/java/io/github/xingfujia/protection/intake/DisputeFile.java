package io.github.xingfujia.protection.intake;

import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.messaging.SafeContact;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.protection.Duty;
import io.github.xingfujia.protection.FileChannel;
import io.github.xingfujia.protection.FromDispute;
import io.github.xingfujia.protection.GateFact;
import io.github.xingfujia.protection.GateTable;
import io.github.xingfujia.protection.Gates;
import io.github.xingfujia.protection.Sex;
import io.github.xingfujia.protection.Speaker;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.protection.file.Compartments;
import io.github.xingfujia.protection.file.FileFact;
import io.github.xingfujia.protection.file.FileNumber;
import io.github.xingfujia.protection.file.FileState;
import io.github.xingfujia.protection.file.Files;
import io.github.xingfujia.protection.file.Owing;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;

/** Opens the file of somebody of whom violence was found in a dispute, or tells the one that is there. */
public final class DisputeFile {

    private static final String NAME = "violence.name";

    private final Network network;
    private final Owing owing;

    DisputeFile(Network network, Owing owing) {
        this.network = network;
        this.owing = owing;
    }

    /** Returns her name, to be sealed as her own word in her file. */
    public static Clear name(ViolenceFileId id, PersonId owner, String name) {
        return Compartments.of(NAME, Files.of(id), Speaker.VICTIM, owner, name);
    }

    /** Adds what opens or tells the file to the plan of the room that found it; file and gates must be loaded. */
    public void tell(Ruling.Plan.Builder plan, ViolenceFileId id, FromDispute told, Loaded loaded, Moment moment) {
        Ref ref = Files.of(id);
        FileState state = loaded.of(Files.FILES, ref);
        PostId here = state.exists() ? state.accountable() : RegisterAct.accountable(told.wish(), network);
        if (!state.exists()) {
            begin(plan, ref, told, here, moment);
        } else if (!state.isOpen()) {
            plan.to(ref, Compartments.COMMON, new FileFact.Reopened());
            plan.to(ref, Compartments.STAFF, new FileFact.IncidentTold(moment.today()));
        } else if (state.grade().compareTo(told.found()) >= 0) {
            return;
        }
        plan.to(ref, Compartments.VICTIM, found(told));
        for (PersonId person : told.victim()) {
            plan.to(Gates.of(person), "", new GateFact.Screened(id.value(), told.found(), told.instrument(), false));
        }
        owing.open(Duty.SCREEN_ALONE, 0, plan, ref, state, here, moment.now());
        owing.at(told.found(), plan, ref, state, here, moment.now());
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
                        FileChannel.DISPUTE,
                        told.place(),
                        here,
                        Optional.of(told.received()),
                        moment.today(),
                        Optional.of(told.matter())));
        Sealed name = moment.hasSealed(NAME) ? moment.sealed(NAME) : told.name();
        for (PersonId person : told.victim()) {
            plan.to(ref, Compartments.VICTIM, described(Speaker.VICTIM, person, told.contact(), told, name));
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
        plan.to(ref, Compartments.STAFF, new FileFact.Received(told.by()));
    }

    private static FileFact described(
            Speaker role, PersonId person, SafeContact contact, FromDispute told, Sealed name) {
        return new FileFact.PersonDescribed(
                role, person, Sex.UNKNOWN, told.capacity(), contact, name, Optional.empty(), Optional.empty());
    }
}
