package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.access.Role;
import io.github.xingfujia.departments.DepartmentCode;
import io.github.xingfujia.kernel.Localized;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * What stands around every page (页框).
 *
 * @param locale the reader's language
 * @param who whose desk it is; empty on a resident's page
 * @param post where she works
 * @param roles what she does there, such as {@code head}
 * @param token what her forms carry
 * @param draftKey what seals drafts on the device while this login lasts; empty on every page but a desk’s
 * @param arrived the id of the form that arrived last; empty when none did lately
 * @param path the page itself, to switch the language
 * @param refused whether the page comes again because something sent was not taken
 * @param alarm whether it does, and what was sent may mean danger: help stands on it at once
 * @param unread what stands in the address and this page does not read, by name; may be empty
 * @param finding what a page carries on that has found something by a receipt word
 */
record Frame(
        Locale locale,
        String who,
        String post,
        List<String> roles,
        String token,
        String draftKey,
        String arrived,
        String path,
        boolean refused,
        boolean alarm,
        String unread,
        Function<ReceiptWord, String> finding) {

    /** Where whoever leaves at once is taken: a page that says nothing about her. */
    static final String AWAY = "https://www.weather.com.cn/";

    /** Returns the address of a resident's page in the reader's language; nothing of what she does stands in it. */
    String to(String page) {
        return page + (english() ? "?lang=en" : "");
    }

    /** Returns a text of the pages. */
    String t(String key, Object... arguments) {
        return Words.of(key, arguments).in(locale);
    }

    /** Returns the title of the page: what was not taken is said first, to who hears the title before the page. */
    String titled(String title) {
        return refused ? t("title.refused", title) : title;
    }

    String in(Localized text) {
        return text.in(locale);
    }

    /** Returns whether she works in any of these roles. */
    boolean is(String... any) {
        return List.of(any).stream().anyMatch(roles::contains);
    }

    /** Returns whether she takes in disputes. */
    boolean takesIn() {
        return is(
                "station-worker",
                "town-worker",
                "studio-host",
                "centre-staff",
                "mediator",
                "operator-12338",
                "protection-staff");
    }

    /** Returns whether she may read how the posts stand. */
    boolean readsStations() {
        return is("station-worker", "town-worker", "studio-host", "centre-staff", "head");
    }

    /** Returns whether no case is hers to open: she is in training, an expert or the editor of the platform. */
    boolean opensNoCase() {
        return !roles.isEmpty() && List.of("volunteer", "expert", "editor").containsAll(roles);
    }

    boolean english() {
        return locale.getLanguage().equals("en");
    }

    String language() {
        return english() ? "en" : "zh-CN";
    }

    /** Returns what a page carries on beside the receipt word it has found something by: others' guesses do not shut it out. */
    String found(String word) {
        return ReceiptWord.typed(word).map(finding).orElse("");
    }

    /** Returns what every page shows of whoever is here. */
    static Frame of(Visit visit) {
        House house = visit.house;
        Optional<Session> session = visit.session();
        Optional<Session.Worker> worker = session.map(Session::who)
                .filter(Session.Worker.class::isInstance)
                .map(Session.Worker.class::cast);
        if (visit.department().isPresent()) {
            DepartmentCode code = visit.department().get().code();
            return new Frame(
                    visit.locale(),
                    house.home().linkage().called(code).in(visit.locale()),
                    Words.of("board.desk").in(visit.locale()),
                    List.of("partner"),
                    session.map(house.sessions()::token).orElse(""),
                    "", // a department's desk keeps no drafts
                    "",
                    visit.path(),
                    visit.isRefused(),
                    visit.isAlarmed(),
                    visit.unread(),
                    house.sessions()::found);
        }
        return new Frame(
                visit.locale(),
                worker.flatMap(w -> house.name(w.id(), visit.locale())).orElse(""),
                worker.map(w -> house.label(w.post(), visit.locale())).orElse(""),
                worker.map(w -> house.home().network().roles(w.id(), w.post()).stream()
                                .map(Role::word)
                                .toList())
                        .orElse(List.of()),
                session.map(house.sessions()::token).orElse(""),
                session.filter(s -> s.who() instanceof Session.Worker)
                        .map(house.sessions()::draftKey)
                        .orElse(""),
                visit.cookies().arrived(),
                visit.path(),
                visit.isRefused(),
                visit.isAlarmed(),
                visit.unread(),
                house.sessions()::found);
    }
}
