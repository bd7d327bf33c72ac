package io.github.xingfujia.volunteer.standing;

import com.google.common.hash.Hashing;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.volunteer.CertificateState;
import io.github.xingfujia.volunteer.Certificates;
import io.github.xingfujia.volunteer.Certify;
import io.github.xingfujia.volunteer.CertifyTeam;
import io.github.xingfujia.volunteer.TeamFact;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import io.github.xingfujia.way.Stamp;
import io.github.xingfujia.way.Tally;
import java.lang.invoke.MethodHandles;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The streams {@code certificate-number/<digest>} (证书编号): whose a printed number is. It belongs to one person for ever, whatever
 * tracks she holds under it.
 *
 * <p>Numbers of an earlier release, and those of a register, stand on no stream of their own: rows of certificates tell of them.
 */
final class CertificateNumbers implements Aggregate<Optional<StaffId>> {

    static final CertificateNumbers NUMBERS = new CertificateNumbers();

    private static final int KEY = 40;

    private CertificateNumbers() {}

    static Ref of(String number) {
        String digest = Hashing.sha256()
                .hashString(CertificateState.normal(number), StandardCharsets.UTF_8)
                .toString();
        return new Ref("certificate-number", digest.substring(0, KEY));
    }

    static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup()).fact("volunteer.number-taken/1", TeamFact.NumberTaken.class);
    }

    /** Counts who else holds a certificate of this number. */
    static Optional<Tally> others(String number, StaffId staff) {
        return Optional.of(new Tally(
                Certificates.KIND.name(),
                new Filter.Equal("numbers", CertificateState.normal(number))
                        .and(new Filter.NoneOf("staff", List.of(staff.value()))),
                "appeal"));
    }

    /** Returns whether a number is somebody else's. */
    static boolean isAnothers(String number, StaffId staff, Loaded loaded) {
        boolean counted = loaded.counted(Certificates.WAITING) + loaded.counted(Certificates.NOTHING) > 0;
        return counted
                || loaded.of(NUMBERS, of(number)).filter(s -> !s.equals(staff)).isPresent();
    }

    /** Adds to a plan that a number is hers, unless it stands there. */
    static Ruling.Plan.Builder take(Ruling.Plan.Builder plan, String number, StaffId staff, Loaded loaded) {
        return loaded.of(NUMBERS, of(number)).isPresent()
                ? plan
                : plan.to(of(number), "", new TeamFact.NumberTaken(staff));
    }

    /** Returns whether a register gives two people one number, or one of them a number that another of them holds. */
    static boolean isShared(CertifyTeam command, Loaded loaded) {
        Map<String, StaffId> holders = new LinkedHashMap<>();
        boolean shared = false;
        for (Certify one : command.team()) {
            for (String number : CertifyActs.state(one.staff(), loaded).numbers()) {
                shared |= !holders.computeIfAbsent(number, n -> one.staff()).equals(one.staff());
            }
            shared |= !holders.computeIfAbsent(CertificateState.normal(one.number()), n -> one.staff())
                    .equals(one.staff());
        }
        return shared;
    }

    @Override
    public String name() {
        return "certificate-number";
    }

    @Override
    public List<String> compartments() {
        return List.of("");
    }

    @Override
    public Optional<StaffId> none(Ref ref) {
        return Optional.empty();
    }

    @Override
    public Optional<StaffId> evolve(Optional<StaffId> state, Fact fact, Stamp stamp) {
        return fact instanceof TeamFact.NumberTaken taken ? state.or(() -> Optional.of(taken.staff())) : state;
    }
}
