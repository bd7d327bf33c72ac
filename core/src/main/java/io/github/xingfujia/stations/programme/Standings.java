package io.github.xingfujia.stations.programme;

import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.DivisionCode.Level;
import io.github.xingfujia.network.Division;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.network.Seat;
import io.github.xingfujia.network.Tier;
import io.github.xingfujia.rules.Label;
import io.github.xingfujia.stations.Counts;
import io.github.xingfujia.stations.Forecast;
import io.github.xingfujia.stations.Programme;
import io.github.xingfujia.stations.StandardCode;
import io.github.xingfujia.stations.Target;
import io.github.xingfujia.stations.TargetStanding;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says how a target stands on a day (目标进度). */
record Standings(Network network, Ledger ledger, Programme programme, LocalDate day) {

    private static final int MONTHS = 12;

    TargetStanding of(Target target) {
        long actual = ledger.count(target.counts(), day, target.area());
        return new TargetStanding(
                target,
                actual,
                ledger.outside(target.counts(), day, target.area()),
                progress(target, actual),
                target.milestones().stream().filter(m -> m.amount() > actual).findFirst(),
                forecast(target, actual),
                trend(target),
                areas(target));
    }

    private TargetStanding.Progress progress(Target target, long actual) {
        if (actual >= target.amount()) {
            return TargetStanding.Progress.REACHED;
        }
        boolean missed = target.by().filter(day::isAfter).isPresent()
                || target.milestones().stream().anyMatch(m -> day.isAfter(m.by()) && actual < m.amount());
        return missed ? TargetStanding.Progress.BEHIND : TargetStanding.Progress.ON_THE_WAY;
    }

    /** The pace of the window, drawn on in a straight line, rounded up to whole days. */
    private Forecast forecast(Target target, long actual) {
        int window = programme.window();
        long gained = ledger.gained(target.counts(), day.minusDays(window), day, target.area());
        long left = target.amount() - actual;
        if (left <= 0) {
            return new Forecast(Forecast.Outlook.REACHED, Optional.empty(), gained, window, programme.least());
        } else if (gained < programme.least()) {
            return new Forecast(Forecast.Outlook.NOT_ENOUGH, Optional.empty(), gained, window, programme.least());
        }
        LocalDate on = day.plusDays((left * window + gained - 1) / gained);
        boolean late = by(target).filter(on::isAfter).isPresent();
        return new Forecast(
                late ? Forecast.Outlook.LATE : Forecast.Outlook.IN_TIME,
                Optional.of(on),
                gained,
                window,
                programme.least());
    }

    /** What is counted by the year has until the end of it. */
    private Optional<LocalDate> by(Target target) {
        return target.counts() instanceof Counts.Told t && t.yearly()
                ? Optional.of(LocalDate.of(day.getYear(), 12, 31))
                : target.by();
    }

    private List<TargetStanding.Count> trend(Target target) {
        List<TargetStanding.Count> trend = new ArrayList<>();
        for (int back = MONTHS; back > 0; back--) {
            trend.add(count(target, YearMonth.from(day).minusMonths(back).atEndOfMonth()));
        }
        trend.add(count(target, day));
        return trend;
    }

    private TargetStanding.Count count(Target target, LocalDate on) {
        return new TargetStanding.Count(on, ledger.count(target.counts(), on, target.area()));
    }

    /** By town, where the plan has a post in every village. */
    private List<TargetStanding.InArea> areas(Target target) {
        boolean inVillages = tier(target.counts())
                .flatMap(t -> network.blueprint().tier(t.value()))
                .map(Tier::seat)
                .filter(s -> s == Seat.VILLAGE)
                .isPresent();
        if (!inVillages || target.area().isPresent()) {
            return List.of();
        }
        return network.divisions().all().stream()
                .filter(d -> d.code().level() == Level.TOWN && d.existsOn(day))
                .map(d -> inArea(target, d))
                .toList();
    }

    private TargetStanding.InArea inArea(Target target, Division town) {
        Optional<DivisionCode> area = Optional.of(town.code());
        long planned = network.divisions().within(town.code()).stream()
                .filter(d -> d.code().level() == Level.VILLAGE && d.existsOn(day))
                .filter(d -> !network.isOutsidePlan(d.code()))
                .count();
        return new TargetStanding.InArea(
                town.code(),
                new Label(town.label(), town.label()),
                planned,
                ledger.count(target.counts(), day, area),
                ledger.outside(target.counts(), day, area));
    }

    private static Optional<StandardCode> tier(Counts counts) {
        if (counts instanceof Counts.Posts c) {
            return Optional.of(c.tier());
        }
        return counts instanceof Counts.Accredited c ? Optional.of(c.tier()) : Optional.empty();
    }
}
