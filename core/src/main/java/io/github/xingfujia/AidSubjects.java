package io.github.xingfujia;

import io.github.xingfujia.access.Scope;
import io.github.xingfujia.consultation.AidId;
import io.github.xingfujia.consultation.AidLimits;
import io.github.xingfujia.consultation.ConsultationRoom;
import io.github.xingfujia.departments.Fed;
import io.github.xingfujia.departments.SubjectKind;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Applications for legal aid as what tasks to the justice bureau come from (法援申请来源). */
final class AidSubjects implements SubjectKind {

    private static final String AIDED = "aided";
    private static final String REFUSED = "refused";

    private final AidLimits limits;

    AidSubjects(AidLimits limits) {
        this.limits = limits;
    }

    @Override
    public String kind() {
        return "aid";
    }

    @Override
    public Ref ref(String id) {
        return ConsultationRoom.ref(AidId.of(id));
    }

    @Override
    public String part() {
        return "hers";
    }

    @Override
    public Optional<Scope> scope(Ref ref, Loaded loaded) {
        return ConsultationRoom.scope(ref, loaded);
    }

    @Override
    public LocalDate since(Ref ref, Loaded loaded) {
        return ConsultationRoom.since(ref, loaded);
    }

    @Override
    public boolean isOpen(Ref ref, Loaded loaded) {
        return ConsultationRoom.isOpen(ref, loaded);
    }

    /** 法律援助法 44: what is lost within days comes first. */
    @Override
    public List<String> conditions(Ref ref, Loaded loaded) {
        return ConsultationRoom.isUrgent(ref, loaded) ? List.of("urgent") : List.of();
    }

    @Override
    public void answered(Ruling.Plan.Builder plan, Ref ref, Loaded loaded, Fed answer) {
        if (List.of(AIDED, REFUSED).contains(answer.outcome())) {
            ConsultationRoom.fedBack(plan, ref, loaded, answer.outcome().equals(AIDED), answer.on(), limits);
        }
    }

    @Override
    public Clear words(String name, Ref ref, String text, Loaded loaded) {
        return ConsultationRoom.hers(name, ref, text, loaded);
    }
}
