package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.DivisionCode.Level;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.network.Coverage;
import io.github.xingfujia.network.Gap;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.network.Post;
import io.github.xingfujia.network.Seat;
import io.github.xingfujia.network.StaffMember;
import io.github.xingfujia.network.Tier;
import io.github.xingfujia.volunteer.Certified;
import io.github.xingfujia.volunteer.Track;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The service network (服务网络): the tiers, the plan beside the tree, and what is missing.
 *
 * @param shape the shape in one line, such as {@code 1+1+10+N}
 * @param planned how many of them the plan named; empty text when no tier says
 * @param villages how many villages and communities the tree holds today
 * @param outside those in no plan, and what the county calls them
 * @param audited whether this reader may see what is missing
 */
record NetworkPage(
        String shape,
        List<Row> tiers,
        String planned,
        int villages,
        String outside,
        List<String> outsideNames,
        boolean audited,
        List<Gaps> gaps,
        TownMap map) {

    private static final int SHOWN = 12;

    /** A tier: planned and open. */
    record Row(String name, String planned, String open, boolean off) {}

    /** What is missing, of one kind. */
    record Gaps(String kind, int count, List<String> some) {}

    /** The posts of one town. */
    record OfTown(String name, List<Place> posts) {}

    /** A post. */
    record Place(String id, String name, String tier, String hours, String staff, boolean open) {}

    static void show(Visit visit) throws IOException {
        visit.worker();
        visit.keepLanguage();
        Locale locale = visit.locale();
        Network network = visit.house.home().network();
        LocalDate today = visit.house.home().today();
        List<StaffId> staff = network.staff().stream().map(StaffMember::id).toList();
        Optional<List<StaffId>> certified = visit.door()
                .volunteering()
                .certified(new Certified(staff, Track.MEDIATION, today))
                .fold(Optional::of, refusal -> Optional.empty());
        Coverage coverage =
                network.coverage(today, id -> certified.map(c -> c.contains(id)).orElse(true));
        visit.show(
                "network",
                new NetworkPage(
                        network.blueprint().shape(),
                        tiers(network, today, locale),
                        planned(network),
                        (int) network.divisions().all().stream()
                                .filter(d -> d.code().level() == Level.VILLAGE && d.existsOn(today))
                                .count(),
                        coverage.outside().in(locale),
                        coverage.outsidePlan().stream()
                                .map(network.divisions()::path)
                                .toList(),
                        certified.isPresent(),
                        gaps(coverage, locale),
                        TownMap.of(network, coverage, today, locale)));
    }

    static void town(Visit visit, String code) throws IOException {
        visit.worker();
        Locale locale = visit.locale();
        Network network = visit.house.home().network();
        DivisionCode town = DivisionCode.of(code);
        if (!network.knows(town)) {
            throw new NotHere();
        }
        LocalDate today = visit.house.home().today();
        List<Place> posts = within(network, town).stream()
                .map(p -> new Place(
                        p.id().value(),
                        p.name(locale),
                        network.tier(p.id()).label(locale),
                        FindPage.hours(p.hours().text(), locale),
                        String.join(
                                "、",
                                network.staffAt(p.id()).stream()
                                        .map(m -> m.name(locale))
                                        .toList()),
                        p.opensOn(today)))
                .toList();
        visit.show("town", new OfTown(network.divisions().path(town), posts));
    }

    /** Returns how many posts the plan counts on the level of villages; the tier with the most says. */
    private static String planned(Network network) {
        return network.blueprint().tiers().values().stream()
                .filter(t -> t.seat() == Seat.VILLAGE && t.count().isPresent())
                .map(Tier::countText)
                .findFirst()
                .orElse("");
    }

    static List<Post> within(Network network, DivisionCode town) {
        return network.posts().stream()
                .filter(p -> town.contains(p.id().place()))
                .toList();
    }

    private static List<Row> tiers(Network network, LocalDate today, Locale locale) {
        List<Row> rows = new ArrayList<>();
        network.blueprint().tiers().values().forEach(t -> {
            long open = network.posts().stream()
                    .filter(p -> p.tier().equals(t.key()) && p.opensOn(today))
                    .count();
            boolean off = t.count().isPresent() && t.count().getAsInt() != open;
            rows.add(new Row(t.label(locale), t.countText(), Long.toString(open), off));
        });
        return rows;
    }

    private static List<Gaps> gaps(Coverage coverage, Locale locale) {
        List<Gaps> all = new ArrayList<>();
        for (Gap.Kind kind : Gap.Kind.values()) {
            List<Gap> found = coverage.gaps(kind);
            if (!found.isEmpty()) {
                all.add(new Gaps(
                        Words.code("gap", kind).in(locale),
                        found.size(),
                        found.stream().limit(SHOWN).map(g -> g.in(locale)).toList()));
            }
        }
        return all;
    }
}
