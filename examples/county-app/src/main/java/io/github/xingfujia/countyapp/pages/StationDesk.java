package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.stations.PostStanding;
import io.github.xingfujia.stations.StudioStep;
import java.util.Optional;

/** What the forms of a post are about (站点建设台). */
record StationDesk(Visit visit, PostStanding standing) implements Deed.About {

    static StationDesk of(Visit visit, PostId post) {
        return new StationDesk(
                visit,
                StationsPage.shown(
                        visit.door().stations().standing(post).fold(Optional::of, refusal -> Optional.empty())));
    }

    PostId post() {
        return standing.line().post();
    }

    boolean isStudio() {
        return visit.house
                .home()
                .standards()
                .studios()
                .filter(l -> l.tier().value().equals(standing.line().tier()))
                .isPresent();
    }

    /** The step that comes next; empty at the top. */
    Optional<StudioStep> next() {
        int next = standing.line().step().map(s -> s.ordinal() + 1).orElse(0);
        return isStudio() && next < StudioStep.values().length
                ? Optional.of(StudioStep.values()[next])
                : Optional.empty();
    }

    @Override
    public String seen() {
        return standing.judgements().size() + "-" + standing.steps().size();
    }

    @Override
    public String seenNow() {
        return of(visit, post()).seen();
    }
}
