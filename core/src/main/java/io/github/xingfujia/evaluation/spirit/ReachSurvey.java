package io.github.xingfujia.evaluation.spirit;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.evaluation.CampaignCode;
import io.github.xingfujia.evaluation.ReachQuery;
import io.github.xingfujia.evaluation.ReachView;
import io.github.xingfujia.evaluation.Sheets;
import io.github.xingfujia.evaluation.ledger.Actions;
import io.github.xingfujia.store.PublishedFact;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Survey;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Adds up whom activities reached; of each, what was said of it last. */
final class ReachSurvey implements Survey<ReachQuery, ReachView> {

    private static final String REACHED = "evaluation.published-activity/1";

    private final Sheets sheets;

    private record Reached(CampaignCode kind, int people, int families) {}

    ReachSurvey(Sheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public Action action() {
        return Actions.REACH;
    }

    @Override
    public Scope scope(ReachQuery query, Moment moment) {
        return Scope.common();
    }

    @Override
    public String basis(ReachQuery query) {
        return "reach/" + query.from() + "/" + query.until();
    }

    @Override
    public long until(ReachQuery query) {
        return query.asOf().orElse(Long.MAX_VALUE);
    }

    @Override
    public Count<ReachView> begin(ReachQuery query, Moment moment) {
        Map<String, Reached> last = new LinkedHashMap<>();
        return new Count<>() {
            @Override
            public void take(PublishedFact fact) {
                if (fact.name().equals(REACHED)) {
                    LocalDate on = LocalDate.parse(text(fact, "on"));
                    if (!on.isBefore(query.from()) && !on.isAfter(query.until())) {
                        last.put(
                                text(fact, "activity"),
                                new Reached(
                                        CampaignCode.of(text(fact, "kind")),
                                        Integer.parseInt(text(fact, "people")),
                                        Integer.parseInt(text(fact, "families"))));
                    }
                }
            }

            @Override
            public ReachView result(long position) {
                Set<CampaignCode> kinds = new LinkedHashSet<>();
                sheets.activities().forEach(k -> kinds.add(CampaignCode.of(k.code())));
                last.values().forEach(r -> kinds.add(r.kind()));
                List<ReachView.Row> rows = kinds.stream()
                        .map(k -> new ReachView.Row(k, sheets.activity(k), sum(of(last.values(), k))))
                        .filter(r -> r.sum().activities() > 0)
                        .toList();
                return new ReachView(query.from(), query.until(), position, rows, sum(last.values()));
            }
        };
    }

    private static List<Reached> of(Collection<Reached> all, CampaignCode kind) {
        return all.stream().filter(r -> r.kind().equals(kind)).toList();
    }

    private static ReachView.Sum sum(Collection<Reached> all) {
        return new ReachView.Sum(
                all.size(),
                all.stream().mapToLong(Reached::people).sum(),
                all.stream().mapToLong(Reached::families).sum());
    }

    private static String text(PublishedFact fact, String component) {
        return fact.value(component)
                .orElseThrow(() -> new IllegalStateException(fact.name() + " tells no " + component));
    }
}
