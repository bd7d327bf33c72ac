package io.github.xingfujia.protection.intake;

import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Capacity;
import io.github.xingfujia.protection.FilePerson;
import io.github.xingfujia.protection.GateFact;
import io.github.xingfujia.protection.Gates;
import io.github.xingfujia.protection.RegisterFile;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the gates learn as a file is registered (登记入门). What staff take in shuts the gate; what anybody writes without a name
 * shuts nobody's other matters.
 */
final class GatesTold {

    private GatesTold() {}

    /** Returns every gate that learns of it. */
    static List<Ref> refs(RegisterFile command, Ref file, Moment moment) {
        List<Ref> gates = new ArrayList<>(Described.hers(command.victim(), file, moment));
        gates.add(Gates.of(Gates.namesake(command.victim().name(), moment)));
        gates.addAll(told(Stream.concat(Stream.of(command.victim()), command.respondent().stream()), moment));
        command.respondent().ifPresent(p -> gates.addAll(Described.accused(p, file, moment)));
        return gates;
    }

    /** Adds what they learn. */
    static void plan(Ruling.Plan.Builder plan, RegisterFile command, Ref file, Loaded loaded, Moment moment) {
        if (moment.actor() instanceof Actor.Staff) {
            shut(plan, command, file, loaded, moment);
        }
        looked(plan, command, file, moment);
    }

    private static void shut(Ruling.Plan.Builder plan, RegisterFile command, Ref file, Loaded loaded, Moment moment) {
        boolean herself = command.reporter().isEmpty();
        Gates.same(plan, Described.names(command.victim(), file, moment), loaded);
        for (Ref gate : Described.hers(command.victim(), file, moment)) {
            plan.to(gate, "", new GateFact.IncidentReported(file.key(), herself));
            if (herself) {
                plan.to(gate, "", new GateFact.Awaited(file.key()));
            }
            if (command.victim().capacity() != Capacity.FULL) {
                plan.to(gate, "", GateFact.Screened.dependent(ViolenceFileId.of(file.key()), "registration"));
            }
        }
        command.respondent()
                .ifPresent(p -> Described.accused(p, file, moment)
                        .forEach(he -> plan.to(he, "", new GateFact.Named(file.key()))));
    }

    /**
     * By their names alone, whoever told, and by numbers that nobody vouched for: it shuts nobody's way, but a household is looked at by
     * people before it is honoured.
     */
    private static void looked(Ruling.Plan.Builder plan, RegisterFile command, Ref ref, Moment moment) {
        String file = ref.key();
        plan.to(
                Gates.of(Gates.namesake(command.victim().name(), moment)),
                "",
                new GateFact.IncidentReported(file, false));
        if (!(moment.actor() instanceof Actor.Staff)) {
            command.respondent()
                    .map(he -> Gates.of(Gates.namesake(he.name(), moment)))
                    .ifPresent(he -> plan.to(he, "", new GateFact.Named(file)));
            told(Stream.of(command.victim()), moment)
                    .forEach(she -> plan.to(she, "", new GateFact.IncidentReported(file, false)));
            told(command.respondent().stream(), moment).forEach(he -> plan.to(he, "", new GateFact.Named(file)));
        }
    }

    /** Under what the numbers that nobody vouched for stand; of staff's own files the gates themselves know. */
    private static List<Ref> told(Stream<FilePerson> people, Moment moment) {
        return moment.actor() instanceof Actor.Staff
                ? List.of()
                : people.flatMap(one -> one.residentId().stream())
                        .map(number -> moment.person("resident-id", number.value()))
                        .map(numbered -> Gates.of(Gates.told(numbered, moment)))
                        .toList();
    }
}
