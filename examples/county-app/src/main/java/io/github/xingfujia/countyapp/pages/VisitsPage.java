package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.protection.Protection;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.protection.VisitLine;
import io.github.xingfujia.protection.VisitOrder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The visits that somebody makes (我的走访): her own diary, and what one visit needs; nothing of what was said. */
final class VisitsPage {

    /** One visit, opened on the record. */
    record Going(Visit visit, VisitOrder order) implements Deed.About {
        @Override
        public String seen() {
            return order.standing();
        }

        @Override
        public String seenNow() {
            return of(visit, order.file() + "-" + order.number()).seen();
        }
    }

    static final Deed<Going> CHECK_IN = Deed.<Going>of(
                    "protection.checkIn",
                    (door, going, answers) -> door.protection()
                            .checkIn(going.order().file(), going.order().number()))
            .shownWhen(going -> going.order().standing().equals("planned")
                    && !isIn(going, going.order().there()));

    static final Deed<Going> CHECK_OUT = Deed.<Going>of(
                    "protection.checkOut",
                    (door, going, answers) -> door.protection()
                            .checkOut(going.order().file(), going.order().number()))
            .shownWhen(going -> isIn(going, going.order().there())
                    && !isIn(going, going.order().back()))
            .adding();

    static final List<Deeds.Kind<Going>> ALL = List.of(new Deeds.Kind<>("visits", List.of(CHECK_IN, CHECK_OUT)));

    private VisitsPage() {}

    static List<VisitLine> mine(Visit visit) {
        Protection door = visit.door().protection();
        return door.visits(door.out()).fold(visits -> visits, refusal -> List.of());
    }

    static void show(Visit visit) throws IOException {
        visit.worker();
        visit.keepLanguage();
        Times times = new Times(visit.house, visit.locale());
        List<List<Sheet.Cell>> rows = mine(visit).stream()
                .map(v -> List.of(
                        v.lawful()
                                ? Sheet.Cell.to("/violence/" + v.file(), times.span(v.from(), v.until()))
                                : Sheet.Cell.to(
                                        "/visits/" + v.file() + "-" + v.number(), times.span(v.from(), v.until())),
                        v.standing().equals("alarmed")
                                ? Sheet.Cell.graded("late", word(visit, "visit.alarmed"))
                                : Sheet.Cell.of(word(visit, v.lawful() ? "visits.lawful" : "visits.hers")),
                        Sheet.Cell.of(names(visit, v.with()))))
                .toList();
        String said = visit.typed().one("said");
        visit.show(
                "sheet",
                new Sheet(
                        word(visit, "visits.title"),
                        new Sheet.Link("/desk", word(visit, "nav.desk")),
                        said.equals("back") ? word(visit, "visits.back") : "",
                        word(visit, "visits.how"),
                        List.of(),
                        List.of(Sheet.Block.table(
                                word(visit, "visits.title"),
                                ViolencePage.words(visit, "violence.when", "visits.what", "violence.who"),
                                rows,
                                word(visit, "visits.none"))),
                        Deeds.none()));
    }

    static void one(Visit visit, String id) throws IOException {
        visit.worker();
        visit.keepLanguage();
        if (Deeds.said(visit).isEmpty()) {
            show(of(visit, id), Deeds.Missed.nothing());
            return;
        }
        boolean over = visit.door().protection().visit(file(id), number(id)).fold(order -> false, refusal -> true);
        if (over) {
            visit.go("/visits?said=back");
        } else {
            show(of(visit, id), Deeds.Missed.nothing());
        }
    }

    private static boolean isIn(Going going, List<StaffId> some) {
        return some.contains(going.visit().worker().id());
    }

    static void act(Visit visit, String id) throws IOException {
        visit.worker();
        Deeds.run(of(visit, id), "/visits/" + id, ALL, missed -> show(of(visit, id), missed));
    }

    private static Going of(Visit visit, String id) {
        return new Going(
                visit, visit.door().protection().visit(file(id), number(id)).fold(v -> v, refusal -> {
                    throw new NotHere();
                }));
    }

    private static ViolenceFileId file(String id) {
        return ViolenceFileId.of(id.substring(0, id.indexOf('-')));
    }

    private static int number(String id) {
        return Integer.parseInt(id.substring(id.indexOf('-') + 1));
    }

    private static void show(Going going, Deeds.Missed missed) throws IOException {
        Visit visit = going.visit();
        VisitOrder order = going.order();
        Times times = new Times(visit.house, visit.locale());
        List<Sheet.Fact> facts = new ArrayList<>();
        facts.add(fact(visit, "violence.when", Sheet.Cell.of(times.span(order.from(), order.until()))));
        facts.add(fact(visit, "violence.who", Sheet.Cell.of(names(visit, order.with()))));
        facts.add(fact(
                visit,
                "violence.status",
                Sheet.Cell.graded(
                        order.standing().equals("alarmed") ? "late" : "today",
                        word(visit, "visit." + order.standing()))));
        facts.add(fact(visit, "visits.there", Sheet.Cell.of(names(visit, order.there()))));
        facts.add(fact(visit, "visits.alarm", Sheet.Cell.of(times.minute(order.alarmAt()))));
        facts.add(fact(visit, "visits.to", Sheet.Cell.of(order.name())));
        facts.add(fact(visit, "violence.grade", ViolencePage.graded(order.grade(), visit.locale())));
        facts.add(fact(visit, "visits.minors", Sheet.Cell.of(Integer.toString(order.minors()))));
        facts.add(fact(
                visit,
                "visits.contact",
                Sheet.Cell.of(FilePage.contact(order.contact(), visit.locale())
                        + order.phone().map(p -> " · " + p).orElse(""))));
        if (order.unsafeToContact()) {
            facts.add(fact(visit, "violence.contact", Sheet.Cell.graded("late", word(visit, "violence.unsafe"))));
        }
        facts.add(fact(
                visit,
                "case.accountable",
                Sheet.Cell.of(visit.house.label(order.accountable(), visit.locale())
                        + order.handler()
                                .map(h -> " · " + CaseSheet.name(h, visit.house, visit.locale()))
                                .orElse(""))));
        visit.show(
                missed.status(),
                "sheet",
                new Sheet(
                        word(visit, "visits.one") + " · " + order.fileNumber(),
                        new Sheet.Link("/visits", word(visit, "visits.title")),
                        Deeds.said(visit),
                        word(visit, "visits.never"),
                        List.of(),
                        List.of(Sheet.Block.facts(word(visit, "visits.needs"), facts)),
                        Deeds.of(going, "/visits/" + order.file() + "-" + order.number(), ALL, missed)));
    }

    private static Sheet.Fact fact(Visit visit, String label, Sheet.Cell cell) {
        return new Sheet.Fact(word(visit, label), cell);
    }

    private static String names(Visit visit, List<StaffId> staff) {
        return staff.stream()
                .map(s -> CaseSheet.name(s, visit.house, visit.locale()))
                .collect(Collectors.joining("、"));
    }

    private static String word(Visit visit, String key) {
        return ViolencePage.word(visit, key);
    }
}
