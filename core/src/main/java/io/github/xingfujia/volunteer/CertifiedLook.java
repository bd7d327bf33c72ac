package io.github.xingfujia.volunteer;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Purpose;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import io.github.xingfujia.way.Ref;
import java.util.List;
import java.util.Optional;

/** Tells who of the team is certified; certificates hold nothing sealed. */
final class CertifiedLook implements Look<Certified, List<StaffId>> {

    static final Action CERTIFIED = new Action("volunteer.certified", Purpose.ADMINISTER);

    @Override
    public Action action() {
        return CERTIFIED;
    }

    @Override
    public List<Ref> first(Certified asked, Moment moment) {
        return asked.staff().stream().map(Certificates::of).toList();
    }

    @Override
    public Optional<Scope> scope(Certified asked, Loaded loaded, Moment moment) {
        return Optional.of(Scope.common());
    }

    @Override
    public List<Sealed> cells(Certified asked, Loaded loaded, Moment moment) {
        return List.of();
    }

    @Override
    public List<StaffId> show(Certified asked, Loaded loaded, Opening open, Moment moment) {
        return asked.staff().stream()
                .filter(s ->
                        loaded.of(Certificates.CERTIFICATES, Certificates.of(s)).validOn(asked.track(), asked.on()))
                .toList();
    }
}
