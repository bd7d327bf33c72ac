package io.github.xingfujia.countyapp;

import io.github.xingfujia.Home;
import io.github.xingfujia.access.Role;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.network.Coverage;
import io.github.xingfujia.network.FindHelp;
import io.github.xingfujia.network.Found;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.network.Tier;
import java.time.LocalDate;
import java.util.List;

/** The first chapter of the story (服务网络): how many posts of each tier, what is missing, where help is found. */
final class NetworkChapter {

    private final Network network;
    private final Telling tell;
    private final Page page;

    NetworkChapter(Home home, Telling tell, Page page) {
        this.network = home.network();
        this.tell = tell;
        this.page = page;
    }

    void tell(LocalDate day) {
        tell.chapter("network");
        long units = units(DivisionCode.Level.VILLAGE, day);
        tell.check("towns", 23L, units(DivisionCode.Level.TOWN, day));
        tell.check("units", 267L, units);
        tell.check("stations", 262L, posts("station"));
        tell.check("studios", 10L, posts("studio"));
        tell.check("centre", 1L, posts("district"));
        tell.say("network.shape", network.blueprint().shape());
        for (Tier tier : network.blueprint().tiers().values()) {
            tell.quote(Texts.of("tier", tier.label(), Long.toString(posts(tier.key())), tier.countText())
                    .in(page.locale()));
        }
        Coverage coverage = network.coverage(day, this::mediatesOrCounsels);
        tell.check("gaps", List.of(), coverage.gaps());
        tell.check("outside", 5, coverage.outsidePlan().size());
        tell.say("network.coverage", Long.toString(units), coverage.outside());
        coverage.outsidePlan()
                .forEach(c -> tell.quote(c + " " + network.divisions().path(c)));
        DivisionCode village = coverage.outsidePlan().get(0);
        tell.check("no-station", true, network.post(PostId.at(village)).isEmpty());
        List<Found> help =
                network.find(FindHelp.near(village).service("mediation").most(3), day);
        tell.check("help", "500118001000", help.get(0).post().id().value());
        tell.say("network.help", network.divisions().path(village));
        help.forEach(
                f -> tell.quote(Texts.of("found", f.post().name(), f.where()).in(page.locale())));
    }

    private long units(DivisionCode.Level level, LocalDate day) {
        return network.divisions().all().stream()
                .filter(d -> d.code().level() == level && d.existsOn(day))
                .count();
    }

    private long posts(String tier) {
        return network.posts().stream().filter(p -> p.tier().equals(tier)).count();
    }

    /** The register of the demonstration certifies everybody who mediates or counsels. */
    private boolean mediatesOrCounsels(StaffId id) {
        return network.member(id).stream()
                .flatMap(m -> m.duties().stream())
                .anyMatch(d -> d.roles().contains(Role.MEDIATOR) || d.roles().contains(Role.COUNSELLOR));
    }
}
