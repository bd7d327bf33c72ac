package io.github.xingfujia;

import io.github.xingfujia.evaluation.Credentials;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.volunteer.Certificates;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Ref;
import java.time.LocalDate;

/** A title of the team stands beside a certificate (荣誉与资格): without one it rests, and losing the title revokes nothing. */
final class CertifiedTitles implements Credentials {

    @Override
    public String toldBy() {
        return Certificates.CERTIFICATES.name();
    }

    @Override
    public Ref ref(StaffId staff) {
        return Certificates.of(staff);
    }

    @Override
    public boolean holds(StaffId staff, Loaded loaded, LocalDate day) {
        return loaded.of(Certificates.CERTIFICATES, Certificates.of(staff)).validOn(day);
    }
}
