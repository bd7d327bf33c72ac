package io.github.xingfujia.countyapp.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import io.github.xingfujia.Home;
import io.github.xingfujia.adapters.http.Tries;
import io.github.xingfujia.adapters.http.wechat.WeChatIdentity;
import io.github.xingfujia.calendar.HolidayCalendar;
import io.github.xingfujia.calendar.WorkingCalendar;
import io.github.xingfujia.casework.Categories;
import io.github.xingfujia.casework.CountyTerms;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.network.StaffMember;
import io.github.xingfujia.profile.Profile;
import io.github.xingfujia.protection.HandlingTerms;
import io.github.xingfujia.protection.Instruments;
import io.github.xingfujia.protection.ScreenInstrument;
import io.github.xingfujia.store.RandomSource;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What every page asks (页面所依): the house, the county's lists, and how it is mounted. */
record House(
        Home home,
        Clock clock,
        Sessions sessions,
        Links links,
        Categories categories,
        ScreenInstrument screen,
        Instruments instruments,
        HandlingTerms handling,
        WorkingCalendar calendar,
        CountyTerms terms,
        TemplateEngine templates,
        Set<String> namesakes,
        Tries tries,
        Mounting mounting) {

    /**
     * How the pages are mounted (挂载方式).
     *
     * @param origin under which address the world knows them; empty for the one they are asked at
     * @param messenger by which account of a messenger people log in too
     * @param texts whether text messages go out by a gateway; where not, nobody is told news by telephone
     * @param demonstrated the day on which a made-up year was founded; empty when there is none
     */
    record Mounting(
            Optional<String> origin,
            Optional<WeChatIdentity> messenger,
            boolean texts,
            Optional<LocalDate> demonstrated) {

        static final Mounting PLAIN = new Mounting(Optional.empty(), Optional.empty(), false, Optional.empty());
    }

    static House of(Home home, Clock clock, RandomSource random) {
        Profile profile = home.profile();
        TemplateEngine templates = TemplateEngine.createPrecompiled(
                null, ContentType.Html, House.class.getClassLoader(), House.class.getPackageName());
        Sessions sessions = new Sessions(random, clock);
        return new House(
                home,
                clock,
                sessions,
                new Links(sessions, clock),
                Categories.read(profile.files("categories"), Checks.of()),
                ScreenInstrument.read(profile.files("screen"), Checks.of()),
                Instruments.read(profile.files("instruments"), Checks.of()),
                HandlingTerms.read(profile.files("violence"), Checks.of()),
                HolidayCalendar.bundled().with(profile.files("calendar"), profile.problems()),
                CountyTerms.read(profile.files("terms"), Checks.of()),
                templates,
                namesakes(home.network()),
                Tries.of(home),
                Mounting.PLAIN);
    }

    /** Returns the same house, known to the world under {@code address}. */
    House at(String address) {
        return mounted(
                tries.behindProxy(),
                new Mounting(Optional.of(address), mounting.messenger(), mounting.texts(), mounting.demonstrated()));
    }

    /** Returns the same house, in which people log in by the county's account of a messenger too. */
    House with(WeChatIdentity account) {
        return mounted(
                tries,
                new Mounting(mounting.origin(), Optional.of(account), mounting.texts(), mounting.demonstrated()));
    }

    /** Returns the same house, from which text messages go out by a gateway; from every other nobody is told news by telephone. */
    House texting() {
        return mounted(tries, new Mounting(mounting.origin(), mounting.messenger(), true, mounting.demonstrated()));
    }

    /** Returns the same house, whose data begin with a made-up year that ended the day before {@code until}. */
    House demonstrating(LocalDate until) {
        return mounted(
                tries, new Mounting(mounting.origin(), mounting.messenger(), mounting.texts(), Optional.of(until)));
    }

    private House mounted(Tries counted, Mounting now) {
        return new House(
                home,
                clock,
                sessions,
                links,
                categories,
                screen,
                instruments,
                handling,
                calendar,
                terms,
                templates,
                namesakes,
                counted,
                now);
    }

    Optional<String> origin() {
        return mounting.origin();
    }

    Optional<WeChatIdentity> messenger() {
        return mounting.messenger();
    }

    Instant now() {
        return clock.instant();
    }

    String label(PostId post, Locale locale) {
        return home.network().label(post).in(locale);
    }

    /** Returns what a member of staff is called; with her login where somebody else is called so too. */
    Optional<String> name(StaffId id, Locale locale) {
        return home.network().member(id).map(m -> name(m, locale));
    }

    String name(StaffMember member, Locale locale) {
        String name = member.name(locale);
        return namesakes.contains(name) ? Words.of("alike", name, member.id()).in(locale) : name;
    }

    private static Set<String> namesakes(Network network) {
        Set<String> seen = new HashSet<>();
        return network.staff().stream()
                .flatMap(m ->
                        Stream.of(m.name(Locale.CHINA), m.name(Locale.ENGLISH)).distinct())
                .filter(name -> !seen.add(name))
                .collect(Collectors.toSet());
    }
}
