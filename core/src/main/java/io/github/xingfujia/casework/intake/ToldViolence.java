package io.github.xingfujia.casework.intake;

import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Categories;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.Person;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.file.CaseFact;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.casework.handling.Heard;
import io.github.xingfujia.casework.handling.OwnFile;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.protection.Duty;
import io.github.xingfujia.protection.GateFact;
import io.github.xingfujia.protection.Gates;
import io.github.xingfujia.protection.ProtectionRoom;
import io.github.xingfujia.protection.Sufferer;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        return hurt(command).isPresent() || sufferer(command) == Sufferer.UNKNOWN;
    }

    private Sufferer sufferer(OpenCase command) {
        return protection.sufferer(command.words(), command.other().isPresent());
    }

    /** Returns who suffers: whoever came, unless the words say that he does it to the other; empty where nobody can tell. */
    private Optional<Side> hurt(OpenCase command) {
        boolean named = categories.isViolence(categories.category("about", command.category(), Checks.of()));
        return switch (sufferer(command)) {
            case SPEAKER -> Optional.of(Side.APPLICANT);
            case OTHER -> Optional.of(Side.OTHER);
            case NOBODY, UNKNOWN -> Optional.of(Side.APPLICANT).filter(side -> named);
        };
    }

    /** Returns what to load for it; nothing where none is told of. */
    List<Ref> refs(OpenCase command, CaseId id, Moment moment) {
        List<Ref> refs = new ArrayList<>();
        hurt(command).ifPresent(side -> {
            Newcomers.known(command, moment).forEach(p -> refs.add(Gates.of(p)));
            Newcomers.other(command, moment).map(Gates::of).ifPresent(refs::add);
            Newcomers.named(command, moment).forEach(p -> refs.add(Gates.of(p)));
            refs.addAll(protection.beside(OwnFile.of(id, side)));
        });
        return refs;
    }

    /** Returns what the file keeps sealed; nothing where none is told of. What he says that he did is not kept as her word. */
    List<Clear> clear(OpenCase command, CaseId id, Moment moment) {
        Optional<Side> hurt = hurt(command);
        if (hurt.isEmpty()) {
            return List.of();
        }
        if (hurt.get() == Side.OTHER) {
            return List.of(ProtectionRoom.name(
                    OwnFile.of(id, Side.OTHER),
                    Newcomers.other(command, moment).orElseThrow(),
                    command.other().orElseThrow().name()));
        }
        List<Clear> clear = new ArrayList<>();
        PersonId applicant = Newcomers.applicant(command, moment);
        clear.add(ProtectionRoom.name(file(id), applicant, command.applicant().name()));
        if (!command.words().isBlank()) {
            clear.add(ProtectionRoom.words(file(id), applicant, command.words()));
        }
        return clear;
    }

    /** Adds what is owed to whoever suffers, what her gates know and her file; nothing where none is told of. */
    void plan(Ruling.Plan.Builder plan, OpenCase command, CaseId id, Loaded loaded, Moment moment) {
        if (!isTold(command)) {
            return;
        }
        plan.to(Cases.of(id), Cases.STAFF, new CaseFact.DutyOpened(Duty.SCREEN_ALONE, Side.APPLICANT));
        Optional<Side> hurt = hurt(command);
        if (hurt.isEmpty()) {
            return;
        }
        weigh(plan, command, id, hurt.get(), moment);
        DivisionCode place = FirstPost.place(command, moment).orElseThrow();
        List<String> spoken = protection.spoken(command.words());
        if (hurt.get() == Side.OTHER) {
            plan.to(Cases.of(id), Cases.STAFF, new CaseFact.DutyOpened(Duty.SCREEN_ALONE, Side.OTHER));
            protection.found(
                    plan,
                    OwnFile.of(id, Side.OTHER),
                    OwnFile.confessed(command, id, she(command, Side.OTHER, moment), place, spoken, moment),
                    loaded,
                    moment);
            return;
        }
        protection.found(
                plan,
                file(id),
                OwnFile.named(
                        command,
                        id,
                        Newcomers.known(command, moment),
                        Newcomers.other(command, moment),
                        place,
                        spoken,
                        moment),
                loaded,
                moment);
    }

    /**
     * What the words speak of comes to the first and minor row at least, a child’s to the last, whatever she answers later;
     * what is sent without a name shuts nobody's other matters, so a number or a phone given there is not taken for hers.
     */
    private void weigh(Ruling.Plan.Builder plan, OpenCase command, CaseId id, Side side, Moment moment) {
        Person who =
                side == Side.APPLICANT ? command.applicant() : command.other().orElseThrow();
        boolean hers = moment.actor() instanceof Actor.Staff || who.residentId().isEmpty();
        Sufferer sufferer = sufferer(command);
        if (hers && (sufferer == Sufferer.SPEAKER || sufferer == Sufferer.OTHER)) {
            GateFact floor = Heard.floor(id, who.capacityOn(moment.today()));
            she(command, side, moment).forEach(p -> plan.to(Gates.of(p), "", floor));
        }
    }

    private static List<PersonId> she(OpenCase command, Side side, Moment moment) {
        Person who =
                side == Side.APPLICANT ? command.applicant() : command.other().orElseThrow();
        PersonId id = side == Side.APPLICANT
                ? Newcomers.applicant(command, moment)
                : Newcomers.other(command, moment).orElseThrow();
        return moment.actor() instanceof Actor.Staff ? Who.known(who, id, moment) : List.of(id);
    }

    private static ViolenceFileId file(CaseId id) {
        return OwnFile.of(id, Side.APPLICANT);
    }
}
