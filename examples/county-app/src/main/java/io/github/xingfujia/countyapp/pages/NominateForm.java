package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.evaluation.CampaignCode;
import io.github.xingfujia.evaluation.CampaignId;
import io.github.xingfujia.evaluation.CampaignLine;
import io.github.xingfujia.evaluation.Member;
import io.github.xingfujia.evaluation.Nominate;
import io.github.xingfujia.evaluation.NominationWay;
import io.github.xingfujia.evaluation.Sheet.Coded;
import io.github.xingfujia.evaluation.SuggestionView;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.ResidentId;
import io.github.xingfujia.kernel.StaffId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The form that puts somebody forward (推荐表): from the desk itself, or from what somebody suggested. */
final class NominateForm {

    private static final int MEMBERS = 20;

    private NominateForm() {}

    static void ask(Form.Builder form, Visit visit, List<CampaignLine> running) {
        String own = visit.worker().post().place().toString();
        Pick.one(
                form.field(
                        "campaign",
                        Form.Kind.CHOICE,
                        true,
                        running.stream()
                                .map(c ->
                                        new Form.Option(c.id().value(), c.name().in(visit.locale())))
                                .toList()),
                "nominationWay",
                NominationWay.class);
        rest(form, visit, own, "", "", running.stream().map(CampaignLine::sheet).toList());
    }

    /** What was suggested stands in the form already: how it came stays as it was. */
    static void ask(Form.Builder form, Visit visit, SuggestionView from) {
        form.field(
                        "campaign",
                        Form.Kind.CHOICE,
                        true,
                        List.of(new Form.Option(
                                from.campaign().value(), from.campaignName().in(visit.locale()))))
                .field(
                        "nominationWay",
                        Form.Kind.RADIO,
                        true,
                        List.of(new Form.Option(
                                from.way().name(), Pick.said(from.way()).in(visit.locale()))));
        rest(
                form,
                visit,
                from.village().toString(),
                from.name(),
                from.story(),
                Honours.campaign(visit, from.campaign()).map(CampaignLine::sheet).stream()
                        .toList());
    }

    private static void rest(
            Form.Builder form, Visit visit, String village, String name, String story, List<CampaignCode> sheets) {
        List<Form.Option> papers = sheets.stream()
                .flatMap(code -> visit.house.home().sheets().find(code).stream())
                .flatMap(s -> s.papers().stream())
                .map((Coded p) -> new Form.Option(p.code(), p.name().in(visit.locale())))
                .distinct()
                .toList();
        form.called("way", "nominationWay")
                .field("divisionCode", Form.Kind.TEXT, true, List.of(), village)
                .called("village", "divisionCode")
                .field("honourName", Form.Kind.TEXT, true, List.of(), name)
                .called("name", "honourName")
                .text("honourStaff", false)
                .called("staff", "honourStaff");
        for (int i = 1; i <= MEMBERS; i++) {
            form.text("c" + i + ".name", i == 1).text("c" + i + ".resident", false);
        }
        form.text("registered", false);
        form.field("honourStory", Form.Kind.AREA, true, List.of(), story)
                .called("story", "honourStory")
                .field("nominationPapers", Form.Kind.CHECKS, false, papers)
                .called("papers", "nominationPapers")
                .called("household", "c1.name");
    }

    /** Reads it; what the chosen campaign does not ask for is of no use to it and is left out. */
    static Nominate read(Answers answers, Visit visit) {
        Optional<CampaignId> campaign = answers.typed()
                .maybe("campaign")
                .flatMap(v -> answers.checks().value("campaign", () -> CampaignId.of(v)));
        Optional<NominationWay> way = answers.code("nominationWay", NominationWay.class);
        answers.required("campaign");
        answers.required("divisionCode");
        answers.required("honourName");
        answers.required("honourStory");
        answers.required("c1.name");
        Optional<DivisionCode> village = Pick.place(answers, "divisionCode");
        List<Member> household = new ArrayList<>();
        for (int i = 1; i <= MEMBERS; i++) {
            String of = "c" + i;
            Optional<ResidentId> number = Fields.residentId(answers.typed(), of + ".resident", answers.checks());
            answers.typed()
                    .maybe(of + ".name")
                    .flatMap(name -> answers.checks().part(of, () -> new Member(name, number)))
                    .ifPresent(household::add);
        }
        Optional<StaffId> staff = answers.typed()
                .maybe("honourStaff")
                .flatMap(v -> answers.checks().value("honourStaff", () -> StaffId.of(v)));
        Optional<Integer> registered =
                answers.typed().maybe("registered").flatMap(v -> Pick.number(answers, "registered"));
        answers.orThrow();
        return new Nominate(
                campaign.orElseThrow(),
                way.orElseThrow(),
                "",
                village.orElseThrow(),
                answers.text("honourName"),
                household,
                answers.text("honourStory"),
                papers(answers, visit, campaign.orElseThrow()),
                registered,
                List.of(),
                staff);
    }

    private static List<String> papers(Answers answers, Visit visit, CampaignId campaign) {
        List<String> asked = Honours.campaign(visit, campaign)
                .flatMap(c -> visit.house.home().sheets().find(c.sheet()))
                .map(io.github.xingfujia.evaluation.Sheet::paperCodes)
                .orElse(List.of());
        return answers.typed().all("nominationPapers").stream()
                .filter(asked::contains)
                .toList();
    }
}
