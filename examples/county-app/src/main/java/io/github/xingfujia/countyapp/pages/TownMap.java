package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.network.Coverage;
import io.github.xingfujia.network.Division;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.network.Post;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The network at a glance (网络一览): one tile a town, one mark a post, drawn by the server. It says where things belong, not
 * where they lie: a county may have no coordinates.
 *
 * @param tiles one for what belongs to the whole county, then one a town
 */
record TownMap(List<Tile> tiles) {

    private static final int ACROSS = 10;
    private static final int STEP = 16;

    /** A town. */
    record Tile(String href, String name, String said, int height, List<Mark> marks) {}

    /**
     * A post, or a village without one.
     *
     * @param kind {@code room}, {@code open}, {@code shut}, {@code gap} or {@code outside}: a class and a shape
     */
    record Mark(String kind, String name, int x, int y) {}

    static TownMap of(Network network, Coverage coverage, LocalDate today, Locale locale) {
        List<Tile> tiles = new ArrayList<>();
        List<Division> towns = FindPage.towns(network);
        List<Post> above = network.posts().stream()
                .filter(p -> towns.stream().noneMatch(t -> t.code().contains(p.id().place())))
                .toList();
        tiles.add(tile("/network", Words.of("map.county").in(locale), above, List.of(), network, today, locale));
        for (Division town : towns) {
            List<Post> posts = NetworkPage.within(network, town.code());
            List<DivisionCode> outside = coverage.outsidePlan().stream()
                    .filter(c -> town.code().contains(c))
                    .toList();
            tiles.add(tile("/network/" + town.code(), town.label(), posts, outside, network, today, locale));
        }
        return new TownMap(tiles);
    }

    private static Tile tile(
            String href,
            String name,
            List<Post> posts,
            List<DivisionCode> outside,
            Network network,
            LocalDate today,
            Locale locale) {
        List<Mark> marks = new ArrayList<>();
        for (Post post : posts) {
            String kind =
                    !post.opensOn(today) ? "shut" : network.tier(post.id()).level() > 1 ? "room" : "open";
            marks.add(mark(kind, post.name(locale), marks.size()));
        }
        for (DivisionCode code : outside) {
            marks.add(mark("outside", network.divisions().path(code), marks.size()));
        }
        long open = posts.stream().filter(p -> p.opensOn(today)).count();
        String said = outside.isEmpty()
                ? Words.of("map.said", Long.toString(open)).in(locale)
                : Words.of("map.said.outside", Long.toString(open), Integer.toString(outside.size()))
                        .in(locale);
        int rows = (marks.size() + ACROSS - 1) / ACROSS;
        return new Tile(href, name, said, Math.max(1, rows) * STEP, marks);
    }

    private static Mark mark(String kind, String name, int place) {
        return new Mark(kind, name, (place % ACROSS) * STEP + STEP / 2, (place / ACROSS) * STEP + STEP / 2);
    }
}
