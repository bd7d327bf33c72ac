package io.github.xingfujia.countyapp;

import io.github.xingfujia.Home;
import io.github.xingfujia.access.Role;
import io.github.xingfujia.evaluation.CampaignCode;
import io.github.xingfujia.evaluation.HoldActivity;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.network.Post;
import io.github.xingfujia.stations.Finding;
import io.github.xingfujia.stations.Inspect;
import io.github.xingfujia.stations.Photo;
import io.github.xingfujia.stations.Standard;
import io.github.xingfujia.stations.Stations;
import io.github.xingfujia.stations.StudioStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A few months of building (合成建设演示): some posts judged, studios on their way, activities of family spirit; told again it
 * changes nothing. The photos do not exist, and their hashes are zeros but for a last sign
 * by which one item is told from another.
 */
final class DemoBuild {

    private static final int STATIONS = 12;
    private static final int STANDARDISED = 2;
    private static final String NO_PHOTO = "0".repeat(64);

    private final Home home;
    private final SteppingClock clock;
    private final LocalDate until;

    DemoBuild(Home home, SteppingClock clock, LocalDate until) {
        this.home = home;
        this.clock = clock;
        this.until = until;
    }

    /** Tells it where the county has standards and somebody to inspect by them. */
    void tell() {
        PostId centre = home.network().centre();
        Optional<Actor.Staff> inspector = DemoStaff.one(home, Role.CENTRE_STAFF, centre::equals);
        Optional<Actor.Staff> head = DemoStaff.one(home, Role.HEAD, post -> true);
        if (home.standards().studios().isPresent() && inspector.isPresent() && head.isPresent()) {
            build(inspector.get(), head.get(), centre);
        }
        DemoStaff.one(home, Role.STATION_WORKER, post -> true).ifPresent(this::activities);
    }

    private void build(Actor.Staff inspector, Actor.Staff head, PostId centre) {
        List<PostId> studios = posts("studio");
        clock.at(until.minusDays(180), 10, 0);
        studios.forEach(s -> rise(inspector, s, StudioStep.CANDIDATE));
        inspect(head, centre, "");
        clock.at(until.minusDays(150), 10, 0);
        studios.forEach(s -> rise(inspector, s, StudioStep.CULTIVATED));
        List<PostId> stations = posts("station");
        for (int i = 0; i < Math.min(STATIONS, stations.size()); i++) {
            clock.at(until.minusDays(140 - 10L * i), 10, 0);
            inspect(inspector, stations.get(i), i % 5 == 4 ? "quiet-corner" : i % 7 == 6 ? "plaque" : "");
        }
        clock.at(until.minusDays(20), 10, 0);
        studios.stream().limit(STANDARDISED).forEach(s -> {
            inspect(inspector, s, "");
            rise(inspector, s, StudioStep.STANDARDISED);
        });
    }

    private List<PostId> posts(String tier) {
        return home.network().posts().stream()
                .filter(p -> p.tier().equals(tier) && p.opensOn(until))
                .map(Post::id)
                .toList();
    }

    private void rise(Actor.Staff by, PostId studio, StudioStep to) {
        door(by, "rise-" + studio + "-" + to.ordinal()).rise(studio, to).orThrow();
    }

    /** Judges a post; everything is as it should be but what is named. */
    private void inspect(Actor.Staff by, PostId post, String missing) {
        Network network = home.network();
        LocalDate today = home.today();
        Optional<Standard> standard = home.standards().of(network.tier(post).key(), today);
        standard.ifPresent(s -> door(by, "inspect-" + post)
                .inspect(new Inspect(
                        post,
                        today,
                        s.items().stream()
                                .map(i ->
                                        new Finding(i.code(), !i.code().value().equals(missing)))
                                .toList(),
                        s.items().stream()
                                .filter(Standard.Item::photo)
                                .map(Standard.Item::code)
                                .map(code -> new Photo(code, noPhoto(post + " " + code.value()), today))
                                .toList()))
                .orThrow());
    }

    private static String noPhoto(String item) {
        return String.format("%064x", item.hashCode() & 0xffffffffL);
    }

    private void activities(Actor.Staff by) {
        int number = 0;
        for (var kind : home.sheets().activities()) {
            clock.at(until.minusDays(100 - 15L * number), 15, 0);
            HoldActivity activity = new HoldActivity(
                    CampaignCode.of(kind.code()),
                    by.post().place(),
                    home.today(),
                    30 + 7 * number,
                    20 + 3 * number,
                    List.of(NO_PHOTO));
            home.as(by)
                    .under(CommandId.of("demo-spirit-" + number))
                    .familySpirit()
                    .holdActivity(activity)
                    .orThrow();
            number++;
        }
    }

    private Stations door(Actor.Staff by, String step) {
        return home.as(by).under(CommandId.of("demo-build-" + step)).stations();
    }
}
