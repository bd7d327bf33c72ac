package io.github.xingfujia.volunteer;

import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Stamp;
import java.lang.invoke.MethodHandles;
import java.util.List;

/** The streams {@code certificate/<staff>} (资格证书), read again at planning and at the moment of effect. */
public final class Certificates implements Aggregate<CertificateState> {

    /** The one fold of certificates. */
    public static final Certificates CERTIFICATES = new Certificates();

    private Certificates() {}

    /** Returns the certificates of one member of the team. */
    public static Ref of(StaffId staff) {
        return new Ref("certificate", staff.value());
    }

    /** Returns the facts that stand on certificates, by their stored names. */
    public static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup())
                .fact("volunteer.certified/1", TeamFact.Certified.class)
                .fact("volunteer.awarded/1", TeamFact.Awarded.class)
                .fact("volunteer.suspended/1", TeamFact.Suspended.class)
                .fact("volunteer.reinstated/1", TeamFact.Reinstated.class)
                .fact("volunteer.revoked/1", TeamFact.Revoked.class)
                .fact("volunteer.appealed/1", TeamFact.Appealed.class)
                .fact("volunteer.appeal-decided/1", TeamFact.AppealDecided.class)
                .fact("volunteer.honoured/1", TeamFact.Honoured.class)
                .fact("volunteer.honour-withdrawn/1", TeamFact.HonourWithdrawn.class);
    }

    @Override
    public String name() {
        return "certificate";
    }

    @Override
    public List<String> compartments() {
        return List.of("");
    }

    @Override
    public CertificateState none(Ref ref) {
        return CertificateState.NONE;
    }

    @Override
    public CertificateState evolve(CertificateState state, Fact fact, Stamp stamp) {
        return fact instanceof TeamFact known ? state.after(known, stamp) : state;
    }
}
