package io.github.xingfujia.protection;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What other rooms may know of a violence file (专档对内公开面): whose it is, how grave, whether it is open; nothing that was
 * said.
 *
 * @param id the key
 * @param open whether it is handled
 * @param since the day on which it was registered, in Asia/Shanghai
 * @param accountable the one accountable post
 * @param handler the named handler
 * @param receiver who received it first (首接责任制)
 * @param place where it happened
 * @param victim who suffers it, by every pseudonym she is known by
 * @param shuts whose gates it shuts: hers by every pseudonym, and those she has in disputes
 * @param respondent who is said to do it, likewise; none when not known
 * @param victimDependent whether the victim is a minor or has no full capacity
 * @param minors the minors of the household
 * @param grade the gravest grade found; {@code NOT_SCREENED} while nobody was assessed
 * @param neverAlone whether nobody visits alone on account of it: medium or above by the gravest assessment, or none that holds
 * @param handles whom it is open to as their work, and who is barred
 */
public record FileFace(
        ViolenceFileId id,
        boolean open,
        LocalDate since,
        PostId accountable,
        Optional<StaffId> handler,
        Optional<StaffId> receiver,
        DivisionCode place,
        List<PersonId> victim,
        List<PersonId> shuts,
        List<PersonId> respondent,
        boolean victimDependent,
        List<PersonId> minors,
        GateClass grade,
        boolean neverAlone,
        Scope handles) {

    /** Keeps the lists as they are given. */
    public FileFace {
        victim = ImmutableList.copyOf(victim);
        shuts = ImmutableList.copyOf(shuts);
        respondent = ImmutableList.copyOf(respondent);
        minors = ImmutableList.copyOf(minors);
    }
}
