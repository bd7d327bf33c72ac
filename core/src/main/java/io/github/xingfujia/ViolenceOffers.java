package io.github.xingfujia;

import io.github.xingfujia.departments.BoardOffers;
import io.github.xingfujia.departments.DepartmentCode;
import io.github.xingfujia.departments.OfferCause;
import io.github.xingfujia.departments.Subject;
import io.github.xingfujia.kernel.Capacity;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.measures.Consequence;
import io.github.xingfujia.measures.Happened;
import io.github.xingfujia.protection.Companion;
import io.github.xingfujia.protection.FileFace;
import io.github.xingfujia.protection.FileLimits;
import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.Optional;

/** What happens in a violence file or to its measures offers the departments' tasks (专档提请联动), in the same command. */
final class ViolenceOffers implements Companion, Consequence {

    private static final DepartmentCode POLICE = DepartmentCode.of("police");

    private final BoardOffers offers;

    ViolenceOffers(BoardOffers offers) {
        this.offers = offers;
    }

    @Override
    public Ref ref(ViolenceFileId id) {
        return offers.ref(subject(id));
    }

    /** What a department does in time is a line of the board. */
    @Override
    public Optional<FileLimits> limits() {
        return Optional.empty();
    }

    @Override
    public void follow(Ruling.Plan.Builder plan, FileFace now, Loaded loaded) {
        offers.follow(plan, subject(now.id()), now.handles(), loaded);
    }

    @Override
    public void reportOwed(Ruling.Plan.Builder plan, FileFace now, Capacity about, Loaded loaded, Moment moment) {
        add(plan, now, OfferCause.REPORT_OWED, loaded, moment);
    }

    @Override
    public void policeTold(Ruling.Plan.Builder plan, FileFace now, Loaded loaded) {
        offers.doneOtherwise(plan, subject(now.id()), OfferCause.SEVERE, POLICE, loaded);
    }

    @Override
    public Optional<Refusal> waits(ViolenceFileId id, Loaded loaded) {
        return offers.demanded(subject(id), loaded);
    }

    /** A task of a department is no measure. */
    @Override
    public Optional<Refusal> protects(ViolenceFileId id, Loaded loaded, Moment moment) {
        return Optional.empty();
    }

    @Override
    public void closed(Ruling.Plan.Builder plan, FileFace now, Loaded loaded) {
        offers.end(plan, subject(now.id()), loaded);
    }

    /** A child's own grade opens the mandatory report, which offers its task by itself. */
    @Override
    public void graver(Ruling.Plan.Builder plan, FileFace now, Loaded loaded, Moment moment) {
        if (now.grade() == GateClass.SEVERE) {
            add(plan, now, OfferCause.SEVERE, loaded, moment);
        } else if (now.grade() == GateClass.INJURED_OR_REPEATED) {
            add(plan, now, OfferCause.INJURED_OR_REPEATED, loaded, moment);
        }
    }

    @Override
    public void after(Ruling.Plan.Builder plan, Happened what, FileFace file, Loaded loaded, Moment moment) {
        OfferCause cause = switch (what) {
            case ORDER_BREACHED -> OfferCause.ORDER_BREACHED;
            case WARNING_VIOLATED -> OfferCause.WARNING_VIOLATED;
            case REPORT_OWED -> OfferCause.REPORT_OWED;
        };
        add(plan, file, cause, loaded, moment);
    }

    private void add(Ruling.Plan.Builder plan, FileFace file, OfferCause cause, Loaded loaded, Moment moment) {
        offers.add(plan, subject(file.id()), file.handles(), cause, loaded, moment);
    }

    private static Subject subject(ViolenceFileId id) {
        return new Subject("violence", id.value());
    }
}
