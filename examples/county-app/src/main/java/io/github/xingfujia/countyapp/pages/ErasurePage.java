package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.custody.DestroyedKey;
import io.github.xingfujia.custody.ErasureId;
import io.github.xingfujia.custody.ErasureLine;
import io.github.xingfujia.custody.ErasureStage;
import io.github.xingfujia.custody.ErasureView;
import io.github.xingfujia.custody.Matter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Requests to erase what somebody said (删除申请), each with its decision and article, and the ledger of destroyed keys. */
final class ErasurePage {

    private static final int PAGE = 200;
    private static final String[] READERS = {"head", "security-admin", "audit-admin"};
    private static final String[] OF_LEDGER = {"security-admin", "audit-admin"};

    /** One request. */
    record Asked(Visit visit, ErasureView view) implements Deed.About {
        ErasureId id() {
            return view.id();
        }

        boolean stands(ErasureStage stage) {
            return view.stage() == stage;
        }

        @Override
        public String seen() {
            return view.stage().name();
        }

        @Override
        public String seenNow() {
            return of(visit, view.id().value()).seen();
        }
    }

    private ErasurePage() {}

    static void show(Visit visit) throws IOException {
        reader(visit);
        show(visit, Deeds.Missed.nothing());
    }

    static void act(Visit visit) throws IOException {
        reader(visit);
        Deeds.run(new Deed.Here(visit), "/erasures", ErasureDeeds.OF_LEDGER, missed -> show(visit, missed));
    }

    static void one(Visit visit, String id) throws IOException {
        reader(visit);
        show(of(visit, id), Deeds.Missed.nothing());
    }

    static void decide(Visit visit, String id) throws IOException {
        reader(visit);
        Deeds.run(of(visit, id), "/erasures/" + id, ErasureDeeds.OF_REQUEST, missed -> show(of(visit, id), missed));
    }

    /** The ledger as a file: kept outside the database, it is applied again to a copy that was restored. */
    static void ledgerFile(Visit visit) throws IOException {
        reader(visit);
        if (!visit.is(OF_LEDGER)) {
            throw new NotHere();
        }
        TableFile.send(visit, "ledger.csv", word(visit, "erasures.ledger"), ledgerColumns(visit), rows(ledger(visit)));
    }

    private static void reader(Visit visit) {
        visit.worker();
        visit.keepLanguage();
        if (!visit.is(READERS)) {
            throw new NotHere();
        }
    }

    private static Asked of(Visit visit, String id) {
        return visit.door().custody().erasure(ErasureId.of(id)).fold(v -> new Asked(visit, v), refusal -> {
            throw new NotHere();
        });
    }

    private static void show(Visit visit, Deeds.Missed missed) throws IOException {
        List<Sheet.Block> blocks = new ArrayList<>(List.of(waiting(visit)));
        List<Sheet.Link> links = new ArrayList<>();
        if (visit.is(OF_LEDGER)) {
            blocks.add(Sheet.Block.table(
                    word(visit, "erasures.ledger"),
                    ledgerColumns(visit),
                    rows(ledger(visit)).stream()
                            .map(r -> r.stream().map(Sheet.Cell::of).toList())
                            .toList(),
                    word(visit, "erasures.ledger.none")));
            links.add(new Sheet.Link("/erasures/ledger.csv", word(visit, "erasures.ledger.file")));
        }
        visit.show(
                missed.status(),
                "sheet",
                new Sheet(
                        word(visit, "nav.erasures"),
                        new Sheet.Link("/desk", word(visit, "nav.desk")),
                        Deeds.said(visit),
                        word(visit, "erasures.how"),
                        links,
                        blocks,
                        Deeds.of(new Deed.Here(visit), "/erasures", ErasureDeeds.OF_LEDGER, missed)));
    }

    private static void show(Asked asked, Deeds.Missed missed) throws IOException {
        Visit visit = asked.visit();
        ErasureView view = asked.view();
        Times times = new Times(visit.house, visit.locale());
        List<Sheet.Fact> facts = new ArrayList<>(List.of(
                fact(visit, "field.part", Sheet.Cell.of(whose(visit, view.id()))),
                fact(visit, "data.erase.asked", Sheet.Cell.of(times.day(view.askedOn()))),
                fact(visit, "data.erase.stage", Sheet.Cell.graded(grade(view.stage()), stage(visit, view.stage())))));
        view.asked()
                .ifPresent(a -> facts.add(fact(
                        visit,
                        "field.askProof",
                        Sheet.Cell.of(
                                times.day(a.on()) + " · " + a.proof().wording().in(visit.locale())))));
        view.until().ifPresent(d -> facts.add(fact(visit, "data.erase.until", Sheet.Cell.of(times.day(d)))));
        if (!view.articles().isEmpty()) {
            facts.add(fact(visit, "data.erase.articles", Sheet.Cell.of(String.join("；", view.articles()))));
        }
        facts.add(fact(
                visit,
                "violence.if-not",
                Sheet.Cell.of(
                        word(visit, "erasures.next." + Words.key(view.stage().name())))));
        visit.show(
                missed.status(),
                "sheet",
                new Sheet(
                        word(visit, "erasures.one"),
                        new Sheet.Link("/erasures", word(visit, "nav.erasures")),
                        Deeds.said(visit),
                        word(visit, "erasures.law"),
                        List.of(),
                        List.of(Sheet.Block.facts(whose(visit, view.id()), facts)),
                        Deeds.of(asked, "/erasures/" + asked.id(), ErasureDeeds.OF_REQUEST, missed)));
    }

    private static Sheet.Block waiting(Visit visit) {
        Times times = new Times(visit.house, visit.locale());
        List<ErasureLine> lines =
                ViolencePage.all(after -> visit.door().custody().erasures(after, PAGE));
        return Sheet.Block.table(
                word(visit, "erasures.waiting"),
                ViolencePage.words(visit, "data.erase.asked", "erasures.whose", "data.erase.stage", "violence.if-not"),
                lines.stream()
                        .map(l -> List.of(
                                Sheet.Cell.of(times.day(l.askedOn())),
                                Sheet.Cell.to("/erasures/" + l.id(), whose(visit, l.id())),
                                Sheet.Cell.graded(
                                        grade(l.stage()),
                                        stage(visit, l.stage())
                                                + l.until()
                                                        .map(d -> " · " + times.day(d))
                                                        .orElse("")),
                                Sheet.Cell.of(word(
                                        visit,
                                        "erasures.next." + Words.key(l.stage().name())))))
                        .toList(),
                word(visit, "erasures.none"));
    }

    private static List<DestroyedKey> ledger(Visit visit) {
        return ViolencePage.all(after -> visit.door().custody().ledger(after, PAGE)).stream()
                .flatMap(keys -> keys.lines().stream())
                .toList();
    }

    private static List<List<String>> rows(List<DestroyedKey> ledger) {
        return ledger.stream()
                .map(k -> List.of(k.erasure().value(), Integer.toString(k.generation()), k.on().toString(), k.seal()))
                .toList();
    }

    private static List<String> ledgerColumns(Visit visit) {
        return ViolencePage.words(visit, "field.erasure", "field.generation", "field.destroyedOn", "field.seal");
    }

    /** Whose words in which matter; no number and no name. */
    private static String whose(Visit visit, ErasureId id) {
        int cut = id.value().lastIndexOf('-');
        Guarded of = Guarded.of(visit, Matter.of(id.value().substring(0, cut)));
        return of.called() + " · " + of.whose(id.value().substring(cut + 1));
    }

    private static String grade(ErasureStage stage) {
        return stage == ErasureStage.REQUESTED ? "soon" : "left";
    }

    private static String stage(Visit visit, ErasureStage stage) {
        return stage.wording().in(visit.locale());
    }

    private static Sheet.Fact fact(Visit visit, String label, Sheet.Cell cell) {
        return new Sheet.Fact(word(visit, label), cell);
    }

    private static String word(Visit visit, String key) {
        return ViolencePage.word(visit, key);
    }
}
