package io.github.xingfujia.adapters.http;

import io.github.xingfujia.adapters.http.NetworkAnswers.CoverageOn;
import io.github.xingfujia.adapters.http.NetworkAnswers.DivisionView;
import io.github.xingfujia.adapters.http.NetworkAnswers.Help;
import io.github.xingfujia.adapters.http.NetworkAnswers.Posts;
import io.github.xingfujia.adapters.http.NetworkAnswers.Tiers;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.Page;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.network.FindHelp;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.network.Post;
import io.github.xingfujia.network.StaffMember;
import io.github.xingfujia.volunteer.Certified;
import io.github.xingfujia.volunteer.Track;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The routes to the network (服务网络): open to everyone, but for what it lacks. */
final class NetworkRoutes {

    private NetworkRoutes() {}

    static List<Route> all() {
        return List.of(
                Route.get("network.tiers", "/network/tiers", Tiers.class, (in, none) -> tiers(in))
                        .open(),
                Route.get("network.posts", "/network/posts", Posts.class, (in, none) -> posts(in))
                        .open()
                        .query("division", DivisionCode.class)
                        .query("after", PostId.class)
                        .query("limit", Integer.class),
                Route.get("network.post", "/network/posts/{post}", Post.class, (in, none) -> post(in))
                        .open(),
                // where someone is who looks for help stands in no address and so in no log
                Route.post("network.find", "/network/help", FindHelp.class, Help.class, NetworkRoutes::find)
                        .open(),
                Route.get("network.coverage", "/network/coverage", CoverageOn.class, (in, none) -> coverage(in))
                        .query("on", LocalDate.class),
                Route.get("network.division", "/divisions/{division}", DivisionView.class, (in, none) -> division(in))
                        .open());
    }

    private static Answer tiers(Inquiry in) {
        return Answer.open(
                new Tiers(List.copyOf(in.home().network().blueprint().tiers().values())));
    }

    private static Answer posts(Inquiry in) {
        Optional<DivisionCode> division = in.query("division", DivisionCode.class);
        Optional<PostId> after = in.query("after", PostId.class);
        List<Post> found = in.home().network().posts().stream()
                .filter(p -> division.filter(d -> !d.contains(p.id().place())).isEmpty())
                .filter(p -> after.filter(a -> p.id().compareTo(a) <= 0).isEmpty())
                .limit(in.limit() + 1L)
                .toList();
        boolean more = found.size() > in.limit();
        List<Post> rows = more ? found.subList(0, in.limit()) : found;
        Page<Post> page = new Page<>(
                rows, more ? Optional.of(rows.get(rows.size() - 1).id().value()) : Optional.empty());
        return Answer.open(new Posts(page.rows(), page.next())).next(in.next(page));
    }

    private static Answer post(Inquiry in) {
        return Answer.open(in.home()
                .network()
                .post(in.place("post", PostId.class))
                .orElseThrow(() -> HttpRefusal.of(404, "no-such-post")));
    }

    private static Answer find(Inquiry in, FindHelp asked) {
        return Answer.of(new Help(in.home().network().find(asked, in.home().today())));
    }

    private static Answer coverage(Inquiry in) {
        Network network = in.home().network();
        LocalDate day = in.query("on", LocalDate.class).orElseGet(in.home()::today);
        List<StaffId> staff = network.staff().stream().map(StaffMember::id).toList();
        List<StaffId> certified = in.door()
                .volunteering()
                .certified(new Certified(staff, Track.MEDIATION, day))
                .orThrow();
        return Answer.of(CoverageOn.of(day, network.coverage(day, certified::contains), in.locale()));
    }

    private static Answer division(Inquiry in) {
        var tree = in.home().network().divisions();
        return Answer.open(DivisionView.of(
                tree.find(in.place("division", DivisionCode.class))
                        .orElseThrow(() -> HttpRefusal.of(404, "no-such-division")),
                tree));
    }
}
