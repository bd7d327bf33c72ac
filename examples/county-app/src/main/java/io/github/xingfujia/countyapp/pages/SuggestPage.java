package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.evaluation.CampaignId;
import io.github.xingfujia.evaluation.CampaignLine;
import io.github.xingfujia.evaluation.CampaignPhase;
import io.github.xingfujia.evaluation.NominationWay;
import io.github.xingfujia.evaluation.Suggest;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.DivisionCode.Level;
import io.github.xingfujia.messaging.Asker;
import io.github.xingfujia.network.Divisions;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Suggesting a family, a mother-in-law or a mediator (推荐), without a login, in the three ways: oneself, somebody else, an
 * organisation. The station asks them first; the answer is the same whoever it is and whatever stands anywhere.
 *
 * @param open whether any campaign takes nominations today
 * @param form the fields
 * @param command the id under which sending it twice is sending it once
 * @param word the word to come back by, once it was received; empty before
 * @param help whether what was received may mean danger: help stands first
 */
record SuggestPage(boolean open, Form form, String command, String word, boolean help) {

    static void show(Visit visit) throws IOException {
        show(visit, 200, Typed.nothing(), UnaryOperator.identity(), "");
    }

    private static void show(Visit visit, int status, Typed typed, UnaryOperator<Form.Builder> marking, String word)
            throws IOException {
        List<Form.Option> running = running(visit);
        Form form = marking.apply(form(visit, typed, running)).build();
        visit.show(
                status,
                "suggest",
                new SuggestPage(
                        !running.isEmpty(),
                        form,
                        visit.house.sessions().draw(),
                        word,
                        !word.isEmpty() && visit.tellsOfDanger()));
    }

    static void send(Visit visit) throws IOException {
        Typed typed = visit.typed();
        Unsigned.sparing(
                visit,
                form(visit, typed, running(visit)),
                SuggestPage::read,
                (door, command) -> door.evaluation().suggest(command),
                (word, done) -> show(visit, 200, Typed.nothing(), UnaryOperator.identity(), word.shown()),
                (status, marking) -> show(visit, status, typed, marking, ""));
    }

    private static List<Form.Option> running(Visit visit) {
        LocalDate today = visit.house.home().today();
        return ViolencePage.all(
                        after -> visit.door(Actor.anonymous()).evaluation().campaigns(after, Honours.PAGE))
                .stream()
                .filter(c -> takes(c, today))
                .map(c -> new Form.Option(c.id().value(), c.name().in(visit.locale())))
                .toList();
    }

    /** Returns whether a campaign takes nominations on a day. */
    static boolean takes(CampaignLine campaign, LocalDate day) {
        return campaign.phase() == CampaignPhase.NOMINATING
                && !day.isAfter(campaign.until())
                && !day.isBefore(campaign.from());
    }

    private static Form.Builder form(Visit visit, Typed typed, List<Form.Option> running) {
        Form.Builder form = new Form.Builder("suggest", visit.locale(), typed);
        Pick.one(form.field("campaign", Form.Kind.CHOICE, true, running), "nominationWay", NominationWay.class)
                .called("way", "nominationWay")
                .field("homeVillage", Form.Kind.CHOICE, true, villages(visit))
                .called("village", "homeVillage")
                .text("honourName", true)
                .called("name", "honourName")
                .field("whyThey", Form.Kind.AREA, true, List.of())
                .called("story", "whyThey")
                .yesOrNo("theyAgree");
        return Reaching.ask(form)
                .called("asker.phone", "phone")
                .called("asker.called", "called")
                .called("asker.contact.until", "hours.until");
    }

    private static List<Form.Option> villages(Visit visit) {
        Divisions divisions = visit.house.home().network().divisions();
        List<Form.Option> all = new ArrayList<>();
        all.add(new Form.Option("", Words.of("choose").in(visit.locale())));
        divisions.all().stream()
                .filter(d -> d.code().level() == Level.VILLAGE)
                .forEach(d -> all.add(new Form.Option(d.code().toString(), divisions.path(d.code()))));
        return all;
    }

    private static Suggest read(Typed typed) {
        Answers answers = Answers.of(typed);
        for (String field : List.of("campaign", "homeVillage", "honourName", "whyThey")) {
            answers.required(field);
        }
        Optional<CampaignId> campaign =
                typed.maybe("campaign").flatMap(v -> answers.checks().value("campaign", () -> CampaignId.of(v)));
        Optional<NominationWay> way = answers.code("nominationWay", NominationWay.class);
        Optional<DivisionCode> village = typed.maybe("homeVillage")
                .flatMap(v -> answers.checks().value("homeVillage", () -> DivisionCode.of(v)));
        boolean agreed = answers.yes("theyAgree");
        Optional<Asker> asker = JoinPage.asker(answers);
        answers.orThrow();
        return new Suggest(
                campaign.orElseThrow(),
                way.orElseThrow(),
                village.orElseThrow(),
                typed.one("honourName"),
                typed.one("whyThey"),
                agreed,
                asker.orElseThrow());
    }
}
