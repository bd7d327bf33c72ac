package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.casework.CaseLine;
import io.github.xingfujia.network.Post;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * A search over what the reader may open (查找): her cases by number, category or place, and the places of the network.
 *
 * @param asked what was looked for
 * @param cases cases she may open
 * @param posts posts, which everybody may know
 */
record SearchPage(String asked, List<Hit> cases, List<Hit> posts) {

    private static final int SHOWN = 30;
    private static final int LONGEST = 60;

    /** Something found. */
    record Hit(String href, String name, String what) {}

    static void show(Visit visit) throws IOException {
        visit.worker();
        String asked = visit.typed().one("q");
        boolean any = !asked.isEmpty() && asked.length() <= LONGEST;
        Locale locale = visit.locale();
        List<CaseLine> cases = any ? Desk.all(visit.door().casework()) : List.of();
        List<Hit> found = cases.stream()
                .map(c -> new Hit(
                        "/cases/" + c.id(),
                        c.number(),
                        visit.house.categories().path(c.category(), locale) + " · "
                                + visit.house.label(c.accountable(), locale) + " · "
                                + Words.of("status." + c.status()).in(locale)))
                .filter(h -> (h.name() + " " + h.what()).contains(asked))
                .limit(SHOWN)
                .toList();
        if (found.size() == 1 && found.get(0).name().equals(asked)) {
            visit.go(found.get(0).href());
            return;
        }
        List<Hit> posts = any
                ? visit.house.home().network().posts().stream()
                        .filter(p -> (p.name(locale) + " " + p.id()).contains(asked))
                        .limit(SHOWN)
                        .map(p -> post(p, locale))
                        .toList()
                : List.of();
        visit.show("search", new SearchPage(asked, found, posts));
    }

    private static Hit post(Post post, Locale locale) {
        String code = post.id().place().toString();
        String town = code.substring(0, 9) + "000";
        return new Hit(town.endsWith("000000") ? "/network" : "/network/" + town, post.name(locale), post.address());
    }
}
