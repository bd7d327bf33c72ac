package io.github.xingfujia.volunteer.standing;

import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.volunteer.CertificateState;
import io.github.xingfujia.volunteer.Certify;
import io.github.xingfujia.volunteer.CertifyTeam;
import io.github.xingfujia.volunteer.TeamFact;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import io.github.xingfujia.way.Stamp;
import java.lang.invoke.MethodHandles;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The streams {@code certificate-number/<digest>} and {@code certificate-number/register} (证书编号): whose a printed number is. It belongs to
 * one person for ever, whatever tracks she holds under it. What is awarded or certified singly has a stream of its own; a register
 * is one entry with all its numbers, so that it costs no row for each.
 */
final class CertificateNumbers implements Aggregate<CertificateNumbers.Holders> {

    static final CertificateNumbers NUMBERS = new CertificateNumbers();

    /** The numbers of registers. */
    static final Ref REGISTER = new Ref("certificate-number", "register");

    private static final Holders NONE = new Holders(Optional.empty(), Map.of());
    private static final int KEY = 40;

    private CertificateNumbers() {}

    /**
     * Whose numbers are.
     *
     * @param taken whose the one number of the stream is; empty for nobody's
     * @param listed whose the numbers of registers are
     */
    record Holders(Optional<StaffId> taken, Map<String, StaffId> listed) {
        Holders {
            listed = ImmutableMap.copyOf(listed);
        }
    }

    static Ref of(String number) {
        String digest = Hashing.sha256()
                .hashString(CertificateState.normal(number), StandardCharsets.UTF_8)
                .toString();
        return new Ref("certificate-number", digest.substring(0, KEY));
    }

    static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup())
                .fact("volunteer.number-taken/1", TeamFact.NumberTaken.class)
                .fact("volunteer.numbers-listed/1", TeamFact.NumbersListed.class);
    }

    /** Returns whether a number is somebody else's. */
    static boolean isAnothers(String number, StaffId staff, Loaded loaded) {
        return holder(number, loaded).filter(s -> !s.equals(staff)).isPresent();
    }

    private static Optional<StaffId> holder(String number, Loaded loaded) {
        return loaded.of(NUMBERS, of(number)).taken().or(() -> listed(number, loaded));
    }

    private static Optional<StaffId> listed(String number, Loaded loaded) {
        return Optional.ofNullable(loaded.of(NUMBERS, REGISTER).listed().get(CertificateState.normal(number)));
    }

    /** Adds to a plan that a number is hers, unless that is known. */
    static Ruling.Plan.Builder take(Ruling.Plan.Builder plan, String number, StaffId staff, Loaded loaded) {
        return holder(number, loaded).isPresent() ? plan : plan.to(of(number), "", new TeamFact.NumberTaken(staff));
    }

    /** Adds to a plan whose the numbers of a register are, as far as that is not known. */
    static void list(Ruling.Plan.Builder plan, List<Certify> register, Loaded loaded) {
        List<TeamFact.NumberOf> fresh = register.stream()
                .filter(c -> listed(c.number(), loaded).isEmpty())
                .map(c -> new TeamFact.NumberOf(CertificateState.normal(c.number()), c.staff()))
                .distinct()
                .toList();
        if (!fresh.isEmpty()) {
            plan.to(REGISTER, "", new TeamFact.NumbersListed(fresh));
        }
    }

    /** Returns whether a register gives two people one number, or one of them a number that another holds by a register. */
    static boolean isShared(CertifyTeam command, Loaded loaded) {
        Map<String, StaffId> holders =
                new LinkedHashMap<>(loaded.of(NUMBERS, REGISTER).listed());
        return command.team().stream()
                .anyMatch(one -> !holders.computeIfAbsent(CertificateState.normal(one.number()), n -> one.staff())
                        .equals(one.staff()));
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
    public Holders none(Ref ref) {
        return NONE;
    }

    @Override
    public Holders evolve(Holders state, Fact fact, Stamp stamp) {
        if (fact instanceof TeamFact.NumberTaken taken) {
            return new Holders(state.taken().or(() -> Optional.of(taken.staff())), state.listed());
        } else if (fact instanceof TeamFact.NumbersListed register) {
            Map<String, StaffId> listed = new LinkedHashMap<>(state.listed());
            register.numbers().forEach(n -> listed.putIfAbsent(n.number(), n.staff()));
            return new Holders(state.taken(), listed);
        }
        return state;
    }
}
