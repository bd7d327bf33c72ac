package io.github.xingfujia.counselling.salons;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.counselling.CounselCode;
import io.github.xingfujia.counselling.CounselTerms;
import io.github.xingfujia.counselling.YearBoard;
import io.github.xingfujia.counselling.YearQuery;
import io.github.xingfujia.counselling.ledger.Actions;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.store.PublishedFact;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Survey;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts what was held beside what was planned, of each studio and activity. */
final class YearSurvey implements Survey<YearQuery, YearBoard> {

    private static final String PLANNED = "counselling.published-year/1";
    private static final String SALON = "counselling.published-salon/1";
    private static final String MET = "counselling.published-met/1";

    private final CounselTerms terms;

    YearSurvey(CounselTerms terms) {
        this.terms = terms;
    }

    private record Key(PostId post, CounselCode activity) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byPost = post.value().compareTo(other.post.value());
            return byPost != 0 ? byPost : activity.compareTo(other.activity);
        }
    }

    @Override
    public Action action() {
        return Actions.YEAR;
    }

    @Override
    public Scope scope(YearQuery query, Moment moment) {
        return Scope.common();
    }

    @Override
    public String basis(YearQuery query) {
        return "counselling-year/" + query.year();
    }

    @Override
    public long until(YearQuery query) {
        return query.asOf().orElse(Long.MAX_VALUE);
    }

    @Override
    public Count<YearBoard> begin(YearQuery query, Moment moment) {
        SortedMap<Key, YearBoard.Row> rows = new TreeMap<>();
        return new Count<>() {
            @Override
            public void take(PublishedFact fact) {
                if (fact.name().equals(PLANNED)) {
                    if (number(fact, "year") == query.year()) {
                        add(fact, CounselCode.of(text(fact, "activity")), number(fact, "times"), 0, 0);
                    }
                } else if (fact.name().equals(SALON)) {
                    if (isThen(fact)) {
                        add(fact, CounselCode.of(text(fact, "activity")), -1, 1, number(fact, "people"));
                    }
                } else if (fact.name().equals(MET) && isThen(fact)) {
                    terms.activities().stream()
                            .filter(CounselTerms.Activity::meetings)
                            .findFirst()
                            .ifPresent(a -> add(fact, a.code(), -1, 1, 0));
                }
            }

            private boolean isThen(PublishedFact fact) {
                return LocalDate.parse(text(fact, "on")).getYear() == query.year();
            }

            private void add(PublishedFact fact, CounselCode activity, int planned, int held, int people) {
                Key key = new Key(PostId.of(text(fact, "from")), activity);
                YearBoard.Row row = rows.getOrDefault(key, new YearBoard.Row(key.post(), activity, 0, 0, 0));
                rows.put(
                        key,
                        new YearBoard.Row(
                                key.post(),
                                activity,
                                planned < 0 ? row.planned() : planned,
                                row.held() + held,
                                row.people() + people));
            }

            @Override
            public YearBoard result(long position) {
                return new YearBoard(query.year(), position, List.copyOf(rows.values()));
            }
        };
    }

    private static int number(PublishedFact fact, String component) {
        return Integer.parseInt(text(fact, component));
    }

    private static String text(PublishedFact fact, String component) {
        return fact.value(component)
                .orElseThrow(() -> new IllegalStateException(fact.name() + " tells no " + component));
    }
}
