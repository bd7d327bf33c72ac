package io.github.xingfujia.casework.intake;

import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Categories;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.file.CaseFact;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.casework.handling.Heard;
import io.github.xingfujia.casework.handling.OwnFile;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Capacity;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.protection.Duty;
import io.github.xingfujia.protection.Gates;
import io.github.xingfujia.protection.ProtectionRoom;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.ArrayList;
import java.util.List;

/**
 * What follows when a case tells of violence as it is opened (来时即涉暴): whoever came is owed a screen alone, her gates know
 * it, and she has a file of her own from this instant.
 */
final class ToldViolence {

    private final Categories categories;
    private final ProtectionRoom protection;

    ToldViolence(Categories categories, ProtectionRoom protection) {
        this.categories = categories;
        this.protection = protection;
    }

    /** By the category, or by what was said whatever the category. */
    boolean isTold(OpenCase command) {
        return categories.isViolence(categories.category("about", command.category(), Checks.of()))
                || !protection.spoken(command.words()).isEmpty();
    }

    /** Returns what to load for it; nothing where none is told of. */
    List<Ref> refs(OpenCase command, CaseId id, Moment moment) {
        List<Ref> refs = new ArrayList<>();
        if (isTold(command)) {
            Newcomers.known(command, moment).forEach(p -> refs.add(Gates.of(p)));
            Newcomers.other(command, moment).map(Gates::of).ifPresent(refs::add);
            Newcomers.named(command, moment).forEach(p -> refs.add(Gates.of(p)));
            refs.addAll(protection.beside(file(id)));
        }
        return refs;
    }

    /** Returns what her file keeps sealed; nothing where none is told of. */
    List<Clear> clear(OpenCase command, CaseId id, Moment moment) {
        List<Clear> clear = new ArrayList<>();
        if (isTold(command)) {
            PersonId applicant = Newcomers.applicant(command, moment);
            clear.add(
                    ProtectionRoom.name(file(id), applicant, command.applicant().name()));
            if (!command.words().isBlank()) {
                clear.add(ProtectionRoom.words(file(id), applicant, command.words()));
            }
        }
        return clear;
    }

    /** Adds what is owed to her, what her gates know and her file; nothing where none is told of. */
    void plan(Ruling.Plan.Builder plan, OpenCase command, CaseId id, Loaded loaded, Moment moment) {
        if (!isTold(command)) {
            return;
        }
        plan.to(Cases.of(id), Cases.STAFF, new CaseFact.DutyOpened(Duty.SCREEN_ALONE, Side.APPLICANT));
        weigh(plan, command, id, moment);
        protection.found(
                plan,
                file(id),
                OwnFile.named(
                        command,
                        id,
                        Newcomers.known(command, moment),
                        Newcomers.other(command, moment),
                        FirstPost.place(command, moment).orElseThrow(),
                        protection.spoken(command.words()),
                        moment),
                loaded,
                moment);
    }

    /**
     * What her words speak of comes to the first and minor row at least, a child’s to the last, whatever she answers later;
     * what is sent without a name shuts nobody's other matters, so a number or a phone given there is not taken for hers.
     */
    private void weigh(Ruling.Plan.Builder plan, OpenCase command, CaseId id, Moment moment) {
        boolean staff = moment.actor() instanceof Actor.Staff;
        boolean hers = staff || command.applicant().residentId().isEmpty();
        if (hers && !protection.spoken(command.words()).isEmpty()) {
            List<PersonId> she =
                    staff ? Newcomers.known(command, moment) : List.of(Newcomers.applicant(command, moment));
            Capacity capacity = command.applicant().capacityOn(moment.today());
            she.forEach(p -> plan.to(Gates.of(p), "", Heard.floor(id, capacity)));
        }
    }

    private static ViolenceFileId file(CaseId id) {
        return OwnFile.of(id, Side.APPLICANT);
    }
}
