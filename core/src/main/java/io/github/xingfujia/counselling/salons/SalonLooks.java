package io.github.xingfujia.counselling.salons;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.counselling.CounselCode;
import io.github.xingfujia.counselling.SalonId;
import io.github.xingfujia.counselling.SalonLine;
import io.github.xingfujia.counselling.SalonStanding;
import io.github.xingfujia.counselling.SalonView;
import io.github.xingfujia.counselling.ledger.Actions;
import io.github.xingfujia.counselling.ledger.SalonFact;
import io.github.xingfujia.counselling.ledger.Salons;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Row;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import io.github.xingfujia.way.Ref;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Salons as anybody sees them, and in numbers as the studio does. */
final class SalonLooks {

    private static final int LATELY = 14;

    private SalonLooks() {}

    /**
     * Lists what people may come to, and what was held or called off lately: whoever was there says what she thought, and whoever has
     * a ticket learns before she sets out.
     */
    static final class Coming implements Listing<Filter, SalonLine> {

        @Override
        public Action action() {
            return Actions.SALONS;
        }

        @Override
        public String kind() {
            return Salons.KIND.name();
        }

        @Override
        public Filter filter(Filter query, Moment moment) {
            List<String> shown = Stream.of(
                            SalonStanding.PLANNED, SalonStanding.BEGUN, SalonStanding.HELD, SalonStanding.CALLED_OFF)
                    .map(SalonStanding::name)
                    .toList();
            return query.and(new Filter.In("standing", shown))
                    .and(new Filter.Range(
                            "day", moment.today().minusDays(LATELY).toEpochDay(), Long.MAX_VALUE));
        }

        @Override
        public String orderBy() {
            return "from";
        }

        @Override
        public SalonLine line(Row row, Moment moment) {
            return shown(row);
        }
    }

    /** Lists the salons of one's post, past ones too. */
    static final class Own implements Listing<Filter, SalonLine> {

        @Override
        public Action action() {
            return Actions.STUDIO_SALONS;
        }

        @Override
        public String kind() {
            return Salons.KIND.name();
        }

        @Override
        public Filter filter(Filter query, Moment moment) {
            return query;
        }

        @Override
        public String orderBy() {
            return "from";
        }

        @Override
        public SalonLine line(Row row, Moment moment) {
            return shown(row);
        }
    }

    private static SalonLine shown(Row row) {
        return new SalonLine(
                SalonId.of(row.id()),
                CounselCode.of(row.text("activity").orElseThrow()),
                row.text("title").orElseThrow(),
                PostId.of(row.text("post").orElseThrow()),
                row.instant("from").orElseThrow(),
                row.instant("until").orElseThrow(),
                Math.toIntExact(row.number("places").orElseThrow()),
                Math.toIntExact(row.number("free").orElseThrow()),
                Math.toIntExact(row.number("waiting").orElseThrow()),
                SalonStanding.valueOf(row.text("standing").orElseThrow()));
    }

    /** Shows a salon in numbers; what was answered only when enough did. */
    static final class View implements Look<SalonId, SalonView> {

        private final int least;

        View(int least) {
            this.least = least;
        }

        @Override
        public Action action() {
            return Actions.SALON;
        }

        @Override
        public List<Ref> first(SalonId id, Moment moment) {
            return List.of(Salons.of(id));
        }

        @Override
        public Optional<Scope> scope(SalonId id, Loaded loaded, Moment moment) {
            return loaded.of(Salons.SALONS, Salons.of(id)).scope();
        }

        @Override
        public List<Sealed> cells(SalonId id, Loaded loaded, Moment moment) {
            return List.of();
        }

        @Override
        public SalonView show(SalonId id, Loaded loaded, Opening open, Moment moment) {
            Salons.Salon salon = loaded.of(Salons.SALONS, Salons.of(id));
            SalonFact.Scheduled planned = salon.scheduled().orElseThrow();
            SortedMap<CounselCode, SalonView.Score> scores = new TreeMap<>();
            salon.points()
                    .forEach(p -> scores.merge(
                            p.question(),
                            new SalonView.Score(p.question(), 1, p.points()),
                            (one, more) -> new SalonView.Score(
                                    one.question(), one.answers() + 1, one.points() + more.points())));
            return new SalonView(
                    new SalonLine(
                            id,
                            planned.activity(),
                            planned.title(),
                            planned.post(),
                            planned.from(),
                            planned.until(),
                            planned.places(),
                            salon.free(),
                            salon.waiting(),
                            salon.standing()),
                    planned.host(),
                    salon.came(),
                    salon.walkIns(),
                    scores.values().stream().filter(s -> s.answers() >= least).toList());
        }
    }
}
