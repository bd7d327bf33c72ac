package io.github.xingfujia.consultation.times;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.consultation.ConsultationTerms;
import io.github.xingfujia.consultation.Expert;
import io.github.xingfujia.consultation.FreeQuery;
import io.github.xingfujia.consultation.FreeTimes;
import io.github.xingfujia.consultation.steps.Actions;
import io.github.xingfujia.consultation.steps.Roster;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.volunteer.Diary;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import io.github.xingfujia.way.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows when an expert is free: nothing past, nothing beyond her licence, nothing that anybody holds. */
final class FreeLook implements Look<FreeQuery, FreeTimes> {

    private final Roster roster;
    private final ConsultationTerms terms;

    FreeLook(Roster roster, ConsultationTerms terms) {
        this.roster = roster;
        this.terms = terms;
    }

    @Override
    public Action action() {
        return Actions.FREE;
    }

    @Override
    public List<Ref> first(FreeQuery query, Moment moment) {
        return List.of(Times.of(query.expert()));
    }

    @Override
    public List<Ref> then(FreeQuery query, Loaded loaded, Moment moment) {
        return days(query, moment).map(day -> Diary.of(query.expert(), day)).toList();
    }

    @Override
    public Optional<Scope> scope(FreeQuery query, Loaded loaded, Moment moment) {
        return roster.find(query.expert()).map(e -> Scope.common());
    }

    @Override
    public List<Sealed> cells(FreeQuery query, Loaded loaded, Moment moment) {
        return List.of();
    }

    @Override
    public FreeTimes show(FreeQuery query, Loaded loaded, Opening open, Moment moment) {
        Expert expert = roster.find(query.expert()).orElseThrow();
        Times.State state = loaded.of(Times.TIMES, Times.of(query.expert()));
        return new FreeTimes(days(query, moment)
                .filter(expert::isLicensed)
                .flatMap(day -> state.on(day).stream())
                .filter(t -> t.from().isAfter(terms.soonest(t.mode(), moment.now())))
                .filter(t -> Claims.isFree(query.expert(), t.from(), t.until(), loaded, moment.now()))
                .toList());
    }

    /** Returns the days asked for that lie neither in the past nor further ahead than times are offered. */
    private Stream<LocalDate> days(FreeQuery query, Moment moment) {
        LocalDate today = moment.today();
        LocalDate last = today.plusDays(terms.ahead());
        LocalDate from = query.from().filter(d -> d.isAfter(today)).orElse(today);
        return from.isAfter(last) ? Stream.empty() : ahead(from, last, query.days());
    }

    private static Stream<LocalDate> ahead(LocalDate from, LocalDate last, int days) {
        return Stream.iterate(from, d -> d.plusDays(1)).limit(days).filter(d -> !d.isAfter(last));
    }
}
