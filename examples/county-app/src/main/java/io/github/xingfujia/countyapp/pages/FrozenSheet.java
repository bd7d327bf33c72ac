package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.evaluation.Award;
import io.github.xingfujia.evaluation.CampaignView;
import io.github.xingfujia.evaluation.PollRule;
import io.github.xingfujia.evaluation.SizeQuota;
import io.github.xingfujia.kernel.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sheet of a campaign as it was frozen, in words (评选方案): for whoever leads, judges, stands, votes or only reads. */
final class FrozenSheet {

    private final Locale locale;
    private final List<Sheet.Fact> facts = new ArrayList<>();

    private FrozenSheet(Locale locale) {
        this.locale = locale;
    }

    static List<Sheet.Fact> facts(Visit visit, CampaignView view) {
        FrozenSheet words = new FrozenSheet(visit.locale());
        words.read(view, new Times(visit.house, visit.locale()));
        return words.facts;
    }

    /** Returns what a channel is called; one that only the county knows by its code. */
    static String channel(String code, Locale locale) {
        String key = "poll-channel." + code;
        return Wording.exists("countyapp.pages", key) ? Words.of(key).in(locale) : code;
    }

    private void read(CampaignView view, Times times) {
        var sheet = view.sheet();
        fact("when", say("when.said", times.day(view.from()), times.day(view.until())));
        fact("criteria", joined(sheet.criteria().stream().map(c -> c.name().in(locale) + " " + c.weight() + "%")));
        fact("papers", joined(sheet.papers().stream().map(p -> p.name().in(locale))));
        fact("panel", say("panel.said", sheet.least(), sheet.trim()));
        fact(
                "vote",
                sheet.vote()
                        .map(v -> say("vote.said", v.share(), v.peak(), v.floor(), v.counts()))
                        .orElseGet(() -> say("vote.none")));
        sheet.vote().filter(v -> v.turnout() > 0).ifPresent(v -> fact("turnout", say("turnout.said", v.turnout())));
        sheet.poll().ifPresent(p -> poll(p, view, times));
        fact(
                "ties",
                joined(Stream.concat(
                        sheet.ties().stream().map(t -> Pick.said(t).in(locale)),
                        Stream.of(Pick.said(sheet.line()).in(locale)))));
        fact(
                "titles",
                joined(sheet.titles().stream()
                        .map(t -> say(
                                t.award().per() == Award.Per.ALL ? "title.all" : "title.each",
                                t.name().in(locale),
                                t.award().places(),
                                t.award().from()))));
        if (sheet.perArea() > 0) {
            fact("area", say("area.said", sheet.perArea()));
        }
        sheet.quota().ifPresent(this::quota);
        fact("days", say("days.said", sheet.villageNotice(), sheet.finalNotice(), sheet.watch()));
        fact("sample", say("sample.said", sheet.sample()));
        facts.add(new Sheet.Fact(Words.of("honours.digest").in(locale), Sheet.Cell.of(view.digest())));
    }

    private void poll(PollRule rule, CampaignView view, Times times) {
        String when = view.poll()
                .map(p -> times.day(p.from()) + "—" + times.day(p.until()))
                .orElseGet(() -> say("poll.later", rule.days()));
        fact("poll", say("poll.said", when, rule.opens(), rule.closes(), rule.leastPicks(), rule.mostPicks()));
        fact("channels", joined(rule.channels().stream().map(c -> channel(c, locale))));
        if (!rule.login().isEmpty()) {
            fact("login", joined(rule.login().stream().map(c -> channel(c, locale))));
        }
        if (!rule.returned().isEmpty()) {
            fact("returned", joined(rule.returned().stream().map(c -> channel(c, locale))));
        }
    }

    private void quota(SizeQuota quota) {
        List<String> parts = new ArrayList<>();
        quota.bands().forEach(b -> parts.add(say("quota.below", b.size(), b.places())));
        parts.add(say("quota.above", quota.above()));
        parts.add(Pick.said(quota.edge()).in(locale));
        fact("quota", joined(parts.stream()));
    }

    private void fact(String key, String said) {
        facts.add(new Sheet.Fact(Words.of("frozen." + key).in(locale), Sheet.Cell.of(said)));
    }

    private String say(String key, Object... arguments) {
        return Words.of("frozen." + key, arguments).in(locale);
    }

    private String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining(Words.of("frozen.and").in(locale)));
    }
}
