package io.github.xingfujia.casework.handling;

import io.github.xingfujia.casework.file.CaseFact;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.network.HandlerWish;
import io.github.xingfujia.network.Network;

/** What a wish for a handler means in a network (申请人选择): that it names who is there, and whom it bars. */
public final class Wishes {

    private Wishes() {}

    /** Requires that someone is on the staff list: a typo must not leave the one who was meant admissible. */
    public static Checks staff(Checks problems, String field, StaffId staff, Network network) {
        return problems.that(network.member(staff).isPresent(), field, "no-such-staff", Checks.shape(staff.value()));
    }

    /** Returns the fact of a wish: whoever works at a post she bars is barred herself, at whichever other post she sits. */
    public static CaseFact.Wished fact(HandlerWish wish, Network network) {
        return new CaseFact.Wished(wish.districtOnly(), wish.post(), wish.neverPosts(), wish.barred(network));
    }

    /** Returns whether she works at a post the applicant bars, also when she came there after the wish. */
    static boolean bars(HandlerWish wish, StaffId staff, Network network) {
        return wish.neverStaff().contains(staff)
                || network.member(staff).stream()
                        .flatMap(m -> m.duties().stream())
                        .anyMatch(d -> wish.neverPosts().contains(d.post()));
    }
}
