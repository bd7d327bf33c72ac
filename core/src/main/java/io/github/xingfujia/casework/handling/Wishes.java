package io.github.xingfujia.casework.handling;

import io.github.xingfujia.casework.file.Actions;
import io.github.xingfujia.casework.file.CaseFact;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.network.HandlerWish;
import io.github.xingfujia.network.Network;
import java.time.LocalDate;

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

    /** Returns the first post from here upwards that may see it and where somebody is left to work on it; the centre answers at last. */
    public static PostId held(PostId from, HandlerWish wish, Network network, LocalDate today) {
        PostId post = from;
        while (!post.equals(network.centre()) && !leaves(post, wish, network)) {
            post = network.superior(post, today).orElse(network.centre());
        }
        return post;
    }

    /** Returns whether the post may see the case and somebody is left there to work on it. */
    public static boolean leaves(PostId post, HandlerWish wish, Network network) {
        return wish.leaves(post, network, Actions::handles);
    }

    /** Requires that the wish names what there is, and leaves somebody where the case begins and at the centre: a case nobody can open helps nobody. */
    public static void check(HandlerWish wish, Network network, LocalDate today, Checks problems) {
        wish.check(network, today, problems);
        problems.that(
                wish.neverPosts().contains(network.centre()) || leaves(network.centre(), wish, network),
                "wish.never",
                "nobody-left",
                network.centre().toString());
    }

    /** Returns whether she works at a post the applicant bars, also when she came there after the wish. */
    static boolean bars(HandlerWish wish, StaffId staff, Network network) {
        return wish.neverStaff().contains(staff)
                || network.member(staff).stream()
                        .flatMap(m -> m.duties().stream())
                        .anyMatch(d -> wish.neverPosts().contains(d.post()));
    }
}
