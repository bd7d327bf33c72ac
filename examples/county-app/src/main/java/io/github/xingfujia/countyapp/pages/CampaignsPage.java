package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.evaluation.AreaSize;
import io.github.xingfujia.evaluation.CampaignCode;
import io.github.xingfujia.evaluation.CampaignLine;
import io.github.xingfujia.evaluation.StartCampaign;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.DivisionCode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The desk of campaigns (评选工作台): what runs, what waits for this post, and putting somebody forward. */
final class CampaignsPage {

    private static final String BETWEEN = "[\\s,，:：]+";
    private static final Pattern SIZE = Pattern.compile("[0-9]{12}" + BETWEEN + "[0-9]{1,7}");

    static final Deed<Deed.Here> START = Deed.<Deed.Here>of("evaluation.start", (door, here, answers) -> {
                answers.required("sheet");
                Optional<CampaignCode> sheet = answers.typed()
                        .maybe("sheet")
                        .flatMap(v -> answers.checks().value("sheet", () -> CampaignCode.of(v)));
                Optional<LocalDate> from = answers.day("fromDay");
                Optional<LocalDate> until = answers.day("until");
                List<AreaSize> sizes = sizes(answers);
                answers.orThrow();
                return door.evaluation()
                        .start(new StartCampaign(sheet.orElseThrow(), from.orElseThrow(), until.orElseThrow(), sizes));
            })
            .asking((form, here) -> Pick.day(
                            form.field("sheet", Form.Kind.CHOICE, true, sheets(here.visit())), here.visit(), "fromDay")
                    .called("from", "fromDay")
                    .day("until", true)
                    .area("villageSizes")
                    .called("sizes", "villageSizes"))
            .shownWhen(here -> Honours.leads(here.visit()));

    static final Deed<Deed.Here> NOMINATE = Deed.<Deed.Here>of(
                    "evaluation.nominate",
                    (door, here, answers) -> door.evaluation().nominate(NominateForm.read(answers, here.visit())))
            .asking((form, here) -> NominateForm.ask(form, here.visit(), open(here.visit())))
            .shownWhen(
                    here -> Honours.works(here.visit()) && !open(here.visit()).isEmpty());

    static final List<Deeds.Kind<Deed.Here>> ALL =
            List.of(new Deeds.Kind<>("nominate", List.of(NOMINATE)), new Deeds.Kind<>("campaign", List.of(START)));

    private CampaignsPage() {}

    /** One village a line: its code and how many people live there. */
    private static List<AreaSize> sizes(Answers answers) {
        return answers.typed().maybe("villageSizes").stream()
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .flatMap(line -> answers.checks().value("villageSizes", () -> size(line.strip())).stream())
                .toList();
    }

    private static AreaSize size(String line) {
        Checks.of().matches("", line, SIZE, "500118106201 1200").orThrow();
        String[] parts = line.split(BETWEEN);
        return new AreaSize(DivisionCode.of(parts[0]), Integer.parseInt(parts[1]));
    }

    static void show(Visit visit) throws IOException {
        visit.worker();
        visit.keepLanguage();
        show(visit, Deeds.Missed.nothing());
    }

    static void act(Visit visit) throws IOException {
        visit.worker();
        Deeds.run(new Deed.Here(visit), "/campaigns", ALL, missed -> show(visit, missed));
    }

    private static void show(Visit visit, Deeds.Missed missed) throws IOException {
        List<Sheet.Link> links = new ArrayList<>();
        if (visit.is("protection-staff", "centre-staff")) {
            links.add(new Sheet.Link("/reviews", Honours.word(visit, "honours.to.reviews")));
        }
        links.add(new Sheet.Link("/honours", Honours.word(visit, "honours.to.roll")));
        links.add(new Sheet.Link("/spirit", Honours.word(visit, "spirit.title")));
        visit.show(
                missed.status(),
                "sheet",
                new Sheet(
                        Honours.word(visit, "nav.campaigns"),
                        new Sheet.Link("/desk", Honours.word(visit, "nav.desk")),
                        Deeds.said(visit),
                        Honours.word(visit, "honours.how"),
                        links,
                        blocks(visit),
                        Deeds.of(new Deed.Here(visit), "/campaigns", ALL, missed)));
    }

    private static List<Sheet.Block> blocks(Visit visit) {
        List<Sheet.Block> blocks = new ArrayList<>();
        blocks.add(campaigns(visit));
        if (Honours.works(visit)) {
            blocks.add(SuggestedPage.waiting(visit));
        }
        blocks.add(Honours.table(visit, "honours.nominations", Honours.nominations(visit)));
        return blocks;
    }

    private static Sheet.Block campaigns(Visit visit) {
        Times times = new Times(visit.house, visit.locale());
        return Sheet.Block.table(
                Honours.word(visit, "honours.campaigns"),
                ViolencePage.words(visit, "honours.campaign", "honours.phase", "honours.nominate-until"),
                Honours.campaigns(visit).stream()
                        .map(c -> List.of(
                                Sheet.Cell.to("/campaigns/" + c.id(), c.name().in(visit.locale())),
                                Sheet.Cell.of(Pick.said(c.phase()).in(visit.locale())),
                                Sheet.Cell.of(times.day(c.until()))))
                        .toList(),
                Honours.word(visit, "honours.campaigns.none"));
    }

    private static List<CampaignLine> open(Visit visit) {
        LocalDate today = visit.house.home().today();
        return Honours.campaigns(visit).stream()
                .filter(c -> SuggestPage.takes(c, today))
                .toList();
    }

    private static List<Form.Option> sheets(Visit visit) {
        return visit.house.home().sheets().all().stream()
                .map(s -> new Form.Option(s.code().value(), s.name().in(visit.locale())))
                .toList();
    }
}
