package io.github.xingfujia.network;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.access.Role;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.rules.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Whom the applicant wants, and whom never (申请人对办理人的选择); travels with every hand-over.
 *
 * @param post the post she chose instead of the one of her village; empty for the usual one
 * @param districtOnly whether only the district may handle it
 * @param neverPosts posts that may never see it
 * @param neverStaff persons who may never see it
 */
public record HandlerWish(
        Optional<PostId> post, boolean districtOnly, List<PostId> neverPosts, List<StaffId> neverStaff) {

    private static final List<Locale> LANGUAGES = List.of(Locale.CHINA, Locale.ENGLISH);

    /** Keeps the lists as they are given. */
    public HandlerWish {
        neverPosts = ImmutableList.copyOf(neverPosts);
        neverStaff = ImmutableList.copyOf(neverStaff);
    }

    /** Returns the wish of someone who leaves it to the usual post. */
    public static HandlerWish usual() {
        return new HandlerWish(Optional.empty(), false, List.of(), List.of());
    }

    /** Returns the wish that only the district handles it. */
    public static HandlerWish district() {
        return new HandlerWish(Optional.empty(), true, List.of(), List.of());
    }

    /** Returns the wish for another post, such as another town's room. */
    public static HandlerWish at(PostId post) {
        return new HandlerWish(Optional.of(post), false, List.of(), List.of());
    }

    /** Returns the same wish, and this post may never see the case (“skip my village”). */
    public HandlerWish never(PostId barred) {
        return new HandlerWish(
                post,
                districtOnly,
                ImmutableList.<PostId>builder().addAll(neverPosts).add(barred).build(),
                neverStaff);
    }

    /** Returns the same wish, and this person may never see the case. */
    public HandlerWish never(StaffId barred) {
        return new HandlerWish(
                post,
                districtOnly,
                neverPosts,
                ImmutableList.<StaffId>builder().addAll(neverStaff).add(barred).build());
    }

    /**
     * Returns the same wish, and whoever is called so may never see the case, wherever she works, or nobody of the post that is
     * called so; of several of one name, the post written before it says which. What is nobody's name is a problem of {@code field}.
     */
    public HandlerWish never(String said, Network network, String field, Checks problems) {
        Optional<PostId> whole = network.posts().stream()
                .map(Post::id)
                .filter(p -> isOneOf(network.label(p), said))
                .findFirst();
        if (whole.isPresent()) {
            return never(whole.get());
        }
        List<StaffId> called = network.staff().stream()
                .filter(m -> isCalled(m, said, network))
                .map(StaffMember::id)
                .toList();
        problems.that(!called.isEmpty(), field, "no-such-staff", Checks.shape(said))
                .that(called.size() < 2, field, "several-staff", Checks.shape(said));
        return called.size() == 1 ? never(called.get(0)) : this;
    }

    private static boolean isOneOf(Label label, String said) {
        return LANGUAGES.stream().anyMatch(locale -> label.in(locale).equalsIgnoreCase(said));
    }

    private static boolean isCalled(StaffMember member, String said, Network network) {
        return LANGUAGES.stream().anyMatch(locale -> {
            String name = member.name(locale);
            String rest = said.replace(name, "").strip();
            return said.contains(name)
                    && (rest.isEmpty()
                            || member.duties().stream()
                                    .anyMatch(d ->
                                            network.label(d.post()).in(locale).contains(rest)));
        });
    }

    /** Requires that every post and person named is known on that day, and that someone is left to answer. */
    public void check(Network network, LocalDate today, Checks problems) {
        post.ifPresent(p -> problems.that(network.settles(p, today), "wish.post", "unknown-post", p.toString()));
        for (PostId barred : neverPosts) {
            problems.that(network.post(barred).isPresent(), "wish.never", "no-such-post", barred.toString());
            // persons of the centre may be barred, the centre may not: someone must answer for protection
            problems.that(!barred.equals(network.centre()), "wish.never", "centre-answers", barred.toString());
        }
        neverStaff.forEach(s ->
                problems.that(network.member(s).isPresent(), "wish.never", "no-such-staff", Checks.shape(s.value())));
    }

    /** Returns whether the post may see it, and somebody whose roles there do this work is left to open it. */
    public boolean leaves(PostId at, Network network, Predicate<List<Role>> works) {
        List<StaffId> barred = barred(network);
        return !neverPosts.contains(at)
                && network.staffAt(at).stream()
                        .map(StaffMember::id)
                        .anyMatch(s -> !barred.contains(s) && works.test(network.roles(s, at)));
    }

    /** Returns everybody barred: whoever works at a barred post is barred herself, at whichever other post she sits. */
    public List<StaffId> barred(Network network) {
        return Stream.concat(
                        neverStaff.stream(),
                        neverPosts.stream()
                                .flatMap(p -> network.staffAt(p).stream())
                                .map(StaffMember::id))
                .distinct()
                .toList();
    }
}
