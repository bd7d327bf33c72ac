package io.github.xingfujia.volunteer;

import com.google.common.collect.ImmutableSortedSet;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.store.Kind.Attribute;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Stamp;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Optional;

/** The streams {@code certificate/<staff>} (资格证书), read again at planning and at the moment of effect. */
public final class Certificates implements Aggregate<CertificateState> {

    /** The one fold of certificates. */
    public static final Certificates CERTIFICATES = new Certificates();

    /** How a row says that an appeal waits for whoever decides it. */
    public static final String WAITING = "waiting";

    /** How a row says that one would give the certificate back, and another is awaited. */
    public static final String WAITING_UPHELD = "waiting-upheld";

    /** How a row says that one would leave it, and another is awaited. */
    public static final String WAITING_DISMISSED = "waiting-dismissed";

    /** The rows of certificates: one for each person. In the first generation certificates had none. */
    public static final Kind KIND = new Kind(
            "certificate",
            2,
            List.of(
                    Attribute.shown("staff"),
                    Attribute.text("appeal"),
                    Attribute.number("appealedAt"),
                    Attribute.texts(Listing.SEEN_BY),
                    Attribute.texts(Listing.BARRED)));

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
                .fact("volunteer.appeal-weighed/1", TeamFact.AppealWeighed.class)
                .fact("volunteer.appeal-decided/1", TeamFact.AppealDecided.class)
                .fact("volunteer.honoured/1", TeamFact.Honoured.class)
                .fact("volunteer.honour-named/1", TeamFact.HonourNamed.class)
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

    @Override
    public Optional<Kind> kind() {
        return Optional.of(KIND);
    }

    /** Whoever took it away, she herself, and whoever has said already how, are barred from the list of appeals. */
    @Override
    public Optional<Row> row(Ref ref, CertificateState state) {
        Row.Builder row = Row.of(KIND, ref.key()).text("staff", ref.key());
        state.waiting().ifPresent(appeal -> {
            Scope.Builder barred = Scope.of().never(StaffId.of(ref.key()));
            state.lastLoss(appeal.track()).flatMap(Loss::decidedBy).ifPresent(barred::never);
            appeal.weighed().ifPresent(said -> barred.never(said.by()));
            row.text(
                            "appeal",
                            appeal.weighed()
                                    .map(said -> said.upheld() ? WAITING_UPHELD : WAITING_DISMISSED)
                                    .orElse(WAITING))
                    .instant("appealedAt", appeal.at())
                    .texts(
                            Listing.BARRED,
                            ImmutableSortedSet.copyOf(barred.build().barred()));
        });
        return Optional.of(row.build());
    }
}
