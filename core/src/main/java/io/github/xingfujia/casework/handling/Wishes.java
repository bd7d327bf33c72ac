package io.github.xingfujia.casework.handling;

import io.github.xingfujia.casework.HandlerWish;
import io.github.xingfujia.casework.file.CaseFact;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.network.StaffMember;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What a wish for a handler means in a network (申请人选择): that it names who is there, and whom it bars. */
public final class Wishes {

    private Wishes() {}

    /** Requires that someone is on the staff list: a typo must not leave the one who was meant admissible. */
    static Checks staff(Checks problems, String field, StaffId staff, Network network) {
        return problems.that(network.member(staff).isPresent(), field, "no-such-staff", Checks.shape(staff.value()));
    }

    /** Requires that every post and person of a wish is known, and that someone is left to answer. */
    public static void check(HandlerWish wish, Network network, LocalDate today, Checks problems) {
        wish.post().ifPresent(p -> problems.that(network.settles(p, today), "wish.post", "unknown-post", p.toString()));
        for (PostId barred : wish.neverPosts()) {
            problems.that(network.post(barred).isPresent(), "wish.never", "no-such-post", barred.toString());
            // persons of the centre may be barred, the centre may not: someone must answer for protection
            problems.that(!barred.equals(network.centre()), "wish.never", "centre-answers", barred.toString());
        }
        wish.neverStaff().forEach(s -> staff(problems, "wish.never", s, network));
    }

    /** Returns the fact of a wish: whoever works at a post she bars is barred herself, at whichever other post she sits. */
    public static CaseFact.Wished fact(HandlerWish wish, Network network) {
        List<StaffId> persons = Stream.concat(
                        wish.neverStaff().stream(),
                        wish.neverPosts().stream()
                                .flatMap(p -> network.staffAt(p).stream())
                                .map(StaffMember::id))
                .distinct()
                .toList();
        return new CaseFact.Wished(wish.districtOnly(), wish.post(), wish.neverPosts(), persons);
    }

    /** Returns whether she works at a post the applicant bars, also when she came there after the wish. */
    static boolean bars(HandlerWish wish, StaffId staff, Network network) {
        return wish.neverStaff().contains(staff)
                || network.member(staff).stream()
                        .flatMap(m -> m.duties().stream())
                        .anyMatch(d -> wish.neverPosts().contains(d.post()));
    }
}
