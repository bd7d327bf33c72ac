package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.counselling.CounselId;
import io.github.xingfujia.counselling.CounselView;
import io.github.xingfujia.counselling.MeetingStanding;
import io.github.xingfujia.messaging.PressureWording;
import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.protection.GateTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** One file (辅导档案), at the desk or on a counsellor's phone: what is next stands first. */
final class CounselPage {

    /** A file as whoever is here sees it. */
    record Counselled(Visit visit, CounselView view) implements Deed.About {
        CounselId id() {
            return view.line().id();
        }

        boolean open() {
            return view.line().open();
        }

        /** Returns whether whoever is here counsels here: a colleague is shown nothing of whom it is about. */
        boolean mine() {
            return view.partners().stream().anyMatch(p -> p.found().isPresent());
        }

        List<Form.Option> partners() {
            return partners(p -> true);
        }

        /** Returns who agreed and did not give both a phone and an identity number. */
        List<Form.Option> toComplete() {
            return partners(p -> p.consent().isPresent() && !p.whole());
        }

        private List<Form.Option> partners(Predicate<CounselView.OfPartner> which) {
            return view.partners().stream()
                    .filter(which)
                    .map(p -> new Form.Option(
                            p.partner().name(), Pick.said(p.partner()).in(visit.locale())))
                    .toList();
        }

        List<Form.Option> meetings(MeetingStanding... standings) {
            Times times = new Times(visit.house, visit.locale());
            return view.meetings().stream()
                    .filter(m -> List.of(standings).contains(m.standing()))
                    .map(m -> new Form.Option(
                            Integer.toString(m.number()), m.number() + " · " + times.span(m.from(), m.until())))
                    .toList();
        }
    }

    private CounselPage() {}

    static void show(Visit visit, String id) throws IOException {
        visit.worker();
        visit.keepLanguage();
        show(of(visit, id).orElseThrow(NotHere::new), Deeds.Missed.nothing());
    }

    static void act(Visit visit, String id) throws IOException {
        visit.worker();
        Counselled file = of(visit, id).orElseThrow(NotHere::new);
        Deeds.run(
                file,
                "/counsels/" + id,
                CounselDeeds.ALL,
                missed -> show(of(visit, id).orElse(file), missed));
    }

    private static Optional<Counselled> of(Visit visit, String id) {
        return visit.door()
                .counselling()
                .view(CounselId.of(id))
                .fold(v -> Optional.of(new Counselled(visit, v)), refusal -> Optional.empty());
    }

    private static void show(Counselled file, Deeds.Missed missed) throws IOException {
        Visit visit = file.visit();
        CounselView view = file.view();
        List<Sheet.Link> links = new ArrayList<>();
        view.certificate()
                .ifPresent(n ->
                        links.add(new Sheet.Link("/counsel-papers/" + n, ViolencePage.word(visit, "counsel.paper"))));
        links.add(new Sheet.Link("/counsels/" + file.id() + "/link", ViolencePage.word(visit, "handover.title")));
        visit.show(
                missed.status(),
                "sheet",
                new Sheet(
                        CounselWords.name(visit, view.line().kind()) + " · "
                                + Pick.telling(view.line().id()),
                        new Sheet.Link("/counsels", ViolencePage.word(visit, "counsels.title")),
                        Deeds.said(visit),
                        ViolencePage.word(visit, "counsel.how"),
                        links,
                        List.of(facts(file), people(file), meetings(file), wording(file), handed(file)),
                        Deeds.of(file, "/counsels/" + file.id(), CounselDeeds.ALL, missed)));
    }

    private static Sheet.Block facts(Counselled file) {
        Visit visit = file.visit();
        CounselView view = file.view();
        Times times = new Times(visit.house, visit.locale());
        List<Sheet.Fact> facts = new ArrayList<>();
        facts.add(fact(visit, "counsels.opened", times.day(view.line().opened())));
        view.line().group().ifPresent(g -> facts.add(fact(visit, "field.careGroup", CounselWords.name(visit, g))));
        view.programme().ifPresent(p -> facts.add(fact(visit, "field.programme", CounselWords.name(visit, p))));
        if (!view.missing().isEmpty()) {
            facts.add(fact(
                    visit,
                    "counsel.missing",
                    view.missing().stream()
                            .map(m -> CounselWords.name(visit, m))
                            .collect(Collectors.joining("、"))));
        }
        view.plan().ifPresent(p -> {
            facts.add(fact(visit, "field.goals", p.goals()));
            facts.add(fact(visit, "field.visitEvery", Integer.toString(p.every())));
            facts.add(fact(visit, "field.until", times.day(p.until())));
        });
        view.line()
                .due()
                .ifPresent(d -> facts.add(
                        new Sheet.Fact(ViolencePage.word(visit, "counsels.due"), Sheet.Cell.due(times.until(d)))));
        view.ended()
                .ifPresent(e ->
                        facts.add(fact(visit, "field.endCause", Pick.said(e).in(visit.locale()))));
        return Sheet.Block.facts(ViolencePage.word(visit, "counsel.now"), facts);
    }

    private static Sheet.Fact fact(Visit visit, String key, String value) {
        return new Sheet.Fact(ViolencePage.word(visit, key), Sheet.Cell.of(value));
    }

    private static Sheet.Block people(Counselled file) {
        Visit visit = file.visit();
        return Sheet.Block.table(
                ViolencePage.word(visit, "counsel.people"),
                ViolencePage.words(
                        visit, "field.partner", "field.client.name", "field.agreedBy", "counsel.found", "counsel.said"),
                file.view().partners().stream()
                        .map(p -> List.of(
                                Sheet.Cell.of(Pick.said(p.partner()).in(visit.locale())),
                                Sheet.Cell.of(p.name()),
                                Sheet.Cell.of(p.consent()
                                        .map(c -> Pick.said(c).in(visit.locale()))
                                        .orElseGet(() -> ViolencePage.word(visit, "counsel.left"))),
                                Sheet.Cell.of(
                                        p.found().map(row -> found(visit, row)).orElse("")),
                                Sheet.Cell.of(String.join(" / ", p.words()))))
                        .toList(),
                "");
    }

    /** What another matter shuts is not told, but that both are not met for now is: a calm answer alone would mislead. */
    private static String found(Visit visit, GateTable.Row row) {
        String state = Words.code("gate", row.state()).in(visit.locale());
        boolean shut = row.state() == GateClass.NO_INDICATOR && row.joint() == GateTable.Joint.NONE;
        return shut ? state + " · " + ViolencePage.word(visit, "counsel.apart-for-now") : state;
    }

    private static Sheet.Block meetings(Counselled file) {
        Visit visit = file.visit();
        Times times = new Times(visit.house, visit.locale());
        return Sheet.Block.table(
                ViolencePage.word(visit, "counsel.meetings"),
                ViolencePage.words(
                        visit,
                        "field.meeting",
                        "field.day",
                        "field.meetingForm",
                        "field.counsellor",
                        "counsel.standing",
                        "counsel.record"),
                file.view().meetings().stream()
                        .map(m -> List.of(
                                Sheet.Cell.of(Integer.toString(m.number())),
                                Sheet.Cell.of(times.span(m.from(), m.until())),
                                Sheet.Cell.of(form(visit, m)),
                                Sheet.Cell.of(CaseSheet.name(m.counsellor(), visit.house, visit.locale())),
                                Sheet.Cell.of(Pick.said(m.standing()).in(visit.locale())),
                                Sheet.Cell.of(record(visit, m))))
                        .toList(),
                ViolencePage.word(visit, "counsel.meetings.none"));
    }

    private static String form(Visit visit, CounselView.Meeting meeting) {
        String with = meeting.with()
                .map(p -> Pick.said(p).in(visit.locale()))
                .orElseGet(() -> ViolencePage.word(visit, "counsel.both"));
        return with + " · " + Pick.said(meeting.where()).in(visit.locale());
    }

    private static String record(Visit visit, CounselView.Meeting meeting) {
        List<String> parts = new ArrayList<>();
        meeting.attendance().ifPresent(a -> parts.add(Pick.said(a).in(visit.locale())));
        meeting.result().ifPresent(r -> parts.add(CounselWords.name(visit, r)));
        meeting.satisfaction().ifPresent(s -> parts.add(CounselWords.name(visit, s)));
        parts.addAll(List.of(meeting.words(), meeting.intervention()));
        return parts.stream().filter(p -> !p.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** What to look at again in what was written: words that press somebody to stay, and that she is to be asked alone. */
    private static Sheet.Block wording(Counselled file) {
        Visit visit = file.visit();
        List<String> lines = new ArrayList<>();
        for (CounselView.Meeting meeting : file.view().meetings()) {
            List<String> pressing = PressureWording.pressing(meeting.intervention());
            if (!pressing.isEmpty()) {
                lines.add(Words.of("counsel.pressing", meeting.number(), String.join("、", pressing))
                        .in(visit.locale()));
            }
        }
        if (file.view().partners().stream()
                .flatMap(p -> p.found().stream())
                .anyMatch(row ->
                        row.state() == GateClass.NOT_SCREENED || row.state().isPositive())) {
            lines.add(ViolencePage.word(visit, "counsel.apart"));
        }
        return Sheet.Block.lines(
                ViolencePage.word(visit, "counsel.look-again"),
                lines,
                ViolencePage.word(visit, "counsel.look-again.none"));
    }

    private static Sheet.Block handed(Counselled file) {
        Visit visit = file.visit();
        Times times = new Times(visit.house, visit.locale());
        return Sheet.Block.lines(
                ViolencePage.word(visit, "counsel.handed"),
                file.view().referrals().stream()
                        .map(r -> CounselWords.name(visit, r.to()) + " · " + times.day(r.on()))
                        .toList(),
                ViolencePage.word(visit, "counsel.handed.none"));
    }
}
