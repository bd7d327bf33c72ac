package io.github.xingfujia.volunteer.duty;

import io.github.xingfujia.volunteer.Danger;
import io.github.xingfujia.volunteer.DutyKind;
import io.github.xingfujia.volunteer.DutyMatters;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;

/** What the case or file that a duty belongs to says of it (派勤所属事项的要求): whether anybody mediates there, and how many go. */
final class Concern {

    private final DutyMatters matters;

    Concern(DutyMatters matters) {
        this.matters = matters;
    }

    /** Returns what to load besides the matter that was loaded. */
    List<Ref> beside(Optional<String> matter, Loaded loaded) {
        return matter.flatMap(matters::ref)
                .map(ref -> matters.beside(ref, loaded))
                .orElse(List.of());
    }

    /** Returns why nobody is sent to this, or begins it; empty when somebody may. */
    Optional<Ruling> shuts(DutyKind kind, Optional<String> matter, Loaded loaded) {
        return kind == DutyKind.MEDIATION
                ? matter.flatMap(matters::ref).flatMap(ref -> matters.shuts(ref, loaded))
                : Optional.empty();
    }

    /** Returns how dangerous it is: as it looks to whoever sends, and at least as its matter was graded. */
    Danger danger(Danger asked, Optional<String> matter, Loaded loaded) {
        boolean graded = matter.flatMap(matters::ref)
                .filter(ref -> matters.isNeverAlone(ref, loaded))
                .isPresent();
        return graded && asked == Danger.LOW ? Danger.MEDIUM : asked;
    }
}
