package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.casework.CaseLine;
import io.github.xingfujia.casework.FindingLine;
import io.github.xingfujia.departments.TaskLine;
import io.github.xingfujia.departments.TaskQuery;
import io.github.xingfujia.network.Post;
import io.github.xingfujia.network.StaffMember;
import io.github.xingfujia.prevention.WatchLine;
import io.github.xingfujia.protection.FileLine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A search over everything the reader may open (查找): cases, violence files, tasks, findings, watches, and the places and people of
 * the network. What she looks for stands in no address, and no name of a party is searched: lists hold none.
 *
 * @param asked what was looked for
 * @param groups what was found, by where it belongs; only those with anything in them
 */
record SearchPage(String asked, List<Group> groups) {

    private static final int SHOWN = 30;
    private static final int LONGEST = 60;
    private static final int PAGE = 200;

    /** Something found. */
    record Hit(String href, String name, String what) {

        boolean tells(String asked) {
            return (name + " " + what).contains(asked);
        }
    }

    /** What was found in one place. */
    record Group(String title, List<Hit> hits) {}

    static void show(Visit visit) throws IOException {
        visit.worker();
        visit.show("search", new SearchPage("", List.of()));
    }

    static void look(Visit visit) throws IOException {
        visit.worker();
        String asked = visit.typed().one("q");
        if (asked.isEmpty() || asked.length() > LONGEST) {
            visit.show("search", new SearchPage("", List.of()));
            return;
        }
        List<Group> groups = groups(visit, asked);
        List<Hit> exact = groups.stream()
                .flatMap(g -> g.hits().stream())
                .filter(h -> h.name().equals(asked))
                .toList();
        if (exact.size() == 1) {
            visit.go(exact.get(0).href());
        } else {
            visit.show("search", new SearchPage(asked, groups));
        }
    }

    private static List<Group> groups(Visit visit, String asked) {
        Locale locale = visit.locale();
        List<Group> groups = new ArrayList<>();
        add(groups, visit, "search.cases", asked, cases(visit, asked), c -> hit(c, visit));
        add(
                groups,
                visit,
                "search.files",
                asked,
                ViolencePage.all(after -> visit.door().protection().list(after, PAGE)),
                f -> hit(f, visit));
        add(
                groups,
                visit,
                "search.tasks",
                asked,
                ViolencePage.all(after -> visit.door().departments().tasks(TaskQuery.everything(), after, PAGE)),
                t -> hit(t, visit));
        add(groups, visit, "sweep.findings", asked, SweepPage.findings(visit), f -> hit(f, visit));
        add(
                groups,
                visit,
                "search.watches",
                asked,
                ViolencePage.all(after -> visit.door().prevention().watches(after, PAGE)),
                w -> hit(w, visit));
        var network = visit.house.home().network();
        add(groups, visit, "network.posts", asked, network.posts(), p -> hit(p, locale));
        add(groups, visit, "search.staff", asked, network.staff(), m -> hit(m, visit));
        return groups;
    }

    /** Her cases by due time, as many as a desk reads, and the one of that number however far down it stands. */
    private static List<CaseLine> cases(Visit visit, String asked) {
        var casework = visit.door().casework();
        return Stream.concat(Desk.all(casework).stream(), casework.numbered(asked).stream())
                .distinct()
                .toList();
    }

    private static <T> void add(
            List<Group> groups, Visit visit, String title, String asked, Collection<T> all, Function<T, Hit> hit) {
        List<Hit> hits =
                all.stream().map(hit).filter(h -> h.tells(asked)).limit(SHOWN).toList();
        if (!hits.isEmpty()) {
            groups.add(new Group(Words.of(title).in(visit.locale()), hits));
        }
    }

    private static Hit hit(CaseLine line, Visit visit) {
        String what = visit.house.categories().path(line.category(), visit.locale()) + " · "
                + visit.house.label(line.accountable(), visit.locale()) + " · "
                + Words.of("status." + line.status()).in(visit.locale());
        return new Hit("/cases/" + line.id(), line.number(), what);
    }

    private static Hit hit(FileLine line, Visit visit) {
        String what = visit.house.label(line.accountable(), visit.locale()) + " · "
                + Words.of("status." + line.status()).in(visit.locale());
        return new Hit("/violence/" + line.id(), line.number(), what);
    }

    private static Hit hit(TaskLine line, Visit visit) {
        String what = line.name().in(visit.locale()) + " · "
                + Words.code("standing", line.standing()).in(visit.locale())
                + line.owes()
                        .map(d -> " · " + visit.house.home().linkage().called(d).in(visit.locale()))
                        .orElse("");
        return new Hit("/tasks/" + line.id(), line.number(), what);
    }

    private static Hit hit(FindingLine line, Visit visit) {
        String where = visit.house.home().network().divisions().path(line.division());
        return new Hit("/sweep/" + line.id(), visit.house.categories().path(line.category(), visit.locale()), where);
    }

    private static Hit hit(WatchLine line, Visit visit) {
        String where = visit.house.home().network().divisions().path(line.division());
        return new Hit("/watches/" + line.id(), Pick.said(line.purpose()).in(visit.locale()), where);
    }

    private static Hit hit(Post post, Locale locale) {
        return new Hit(place(post.id().place().toString()), post.name(locale), post.address());
    }

    private static Hit hit(StaffMember member, Visit visit) {
        String posts = String.join(
                " · ",
                member.duties().stream()
                        .map(d -> visit.house.label(d.post(), visit.locale()))
                        .distinct()
                        .toList());
        String first = member.duties().stream()
                .findFirst()
                .map(d -> place(d.post().place().toString()))
                .orElse("/network");
        return new Hit(first, member.name(visit.locale()), posts);
    }

    private static String place(String code) {
        String town = code.substring(0, 9) + "000";
        return town.endsWith("000000") ? "/network" : "/network/" + town;
    }
}
