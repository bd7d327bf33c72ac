package io.github.xingfujia.statistics;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.store.PublishedFact;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Survey;

/** Counts numerator and denominator of one indicator in one walk. */
final class IndicatorSurvey implements Survey<IndicatorQuery, Reading> {

    private final Declarations declared;
    private final boolean synthetic;

    IndicatorSurvey(Declarations declared, boolean synthetic) {
        this.declared = declared;
        this.synthetic = synthetic;
    }

    @Override
    public Action action() {
        return Actions.INDICATOR;
    }

    @Override
    public Scope scope(IndicatorQuery query, Moment moment) {
        return query.area().scope();
    }

    @Override
    public String basis(IndicatorQuery query) {
        return "indicator/" + query.code() + "/" + query.area() + "/" + query.span();
    }

    @Override
    public long until(IndicatorQuery query) {
        return query.asOf().orElse(Long.MAX_VALUE);
    }

    @Override
    public Count<Reading> begin(IndicatorQuery query, Moment moment) {
        Indicator indicator = declared.indicator(query.code());
        InputCount numerator = new InputCount(indicator.numerator(), query.span(), query.area());
        InputCount denominator = new InputCount(indicator.denominator(), query.span(), query.area());
        return new Count<>() {
            @Override
            public void take(PublishedFact fact) {
                numerator.take(fact);
                denominator.take(fact);
            }

            @Override
            public Reading result(long position) {
                Figure figure = new Figure(numerator.result(), denominator.result(), indicator.rounding());
                return new Reading(indicator, query.span(), query.area(), figure, position, synthetic);
            }
        };
    }
}
