package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.evaluation.Evaluation;
import io.github.xingfujia.evaluation.MyObjection;
import io.github.xingfujia.evaluation.NominationId;
import io.github.xingfujia.evaluation.NominationLine;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.messaging.AlarmWords;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Notices and the roll of honour (公示与荣誉榜), for everybody: no login, no script, nothing kept. Whoever objects need not say who
 * she is; nobody but the district reads it, and what may mean danger its protection staff alone. The answer is read by the receipt word.
 *
 * @param rounds the campaigns, each with its frozen sheet and, while the public votes, the ballot
 * @param notices what is on notice today
 * @param roll who holds a title
 * @param form the objection
 * @param command the id under which sending it twice is doing it once
 * @param word the word to come back by, once an objection was received or found; empty otherwise
 * @param help whether help is to be shown before all else
 * @param mine the objection that was found
 * @param back the form that asks for the word
 */
record HonoursPage(
        List<Round> rounds,
        List<One> notices,
        List<One> roll,
        Form form,
        String command,
        String word,
        boolean help,
        Optional<MyObjection> mine,
        Form back) {

    /** A campaign. */
    record Round(String id, String name, String phase) {}

    /**
     * One of those on notice or on the roll.
     *
     * @param name what they are called
     * @param what the campaign or the title
     * @param when until when the notice lasts, or since when the title is held
     * @param more by what their story is asked for; empty when there is none that everybody in it agreed to
     * @param story their story, when it was asked for: each reading is recorded
     */
    record One(String name, String what, String when, String more, String story) {}

    /** What was found or received. */
    private record Found(String word, boolean help, Optional<MyObjection> mine) {
        static final Found NOTHING = new Found("", false, Optional.empty());
    }

    static void show(Visit visit) throws IOException {
        show(visit, 200, Typed.nothing(), UnaryOperator.identity(), UnaryOperator.identity(), Found.NOTHING);
    }

    /** What may mean danger is never turned away; of all else one place sends a few against one family. */
    static void send(Visit visit) throws IOException {
        Typed typed = visit.typed();
        boolean help = AlarmWords.heard(typed.one("objectionWords"));
        if (!help && !visit.mayTake("objection " + typed.one("against"))) {
            String often = Words.of("report.too-often").in(visit.locale());
            again(visit, 429, typed, marked -> marked.error(often));
            return;
        }
        Unsigned.under(
                visit,
                form(visit, typed, onNotice(visit), onRoll(visit)),
                HonoursPage::read,
                (door, said) -> door.evaluation().object(said.against(), said.words(), said.objector()),
                (word, stage) -> show(
                        visit,
                        200,
                        Typed.nothing(),
                        UnaryOperator.identity(),
                        UnaryOperator.identity(),
                        new Found(word.shown(), help, Optional.empty())),
                (status, marking) -> again(visit, status, typed, marking));
    }

    private static void again(Visit visit, int status, Typed typed, UnaryOperator<Form.Builder> marking)
            throws IOException {
        show(visit, status, typed, marking, UnaryOperator.identity(), Found.NOTHING);
    }

    /** Shows one's own objection by its word. */
    static void mine(Visit visit) throws IOException {
        Optional<ReceiptWord> word = ReceiptWord.typed(visit.typed().one("word"));
        Optional<MyObjection> mine = word.flatMap(visit::tried)
                .flatMap(sent -> visit.door(Actor.anonymous())
                        .evaluation()
                        .myObjection(sent)
                        .fold(Optional::of, refusal -> Optional.empty()));
        String wrong = visit.notFoundSaid();
        UnaryOperator<Form.Builder> marking = mine.isPresent() ? UnaryOperator.identity() : back -> back.error(wrong);
        show(
                visit,
                mine.isPresent() ? 200 : visit.notFound(),
                Typed.nothing(),
                UnaryOperator.identity(),
                marking,
                new Found(mine.flatMap(m -> word).map(ReceiptWord::shown).orElse(""), false, mine));
    }

    private record Said(NominationId against, String words, String objector) {}

    private static Said read(Typed typed) {
        Answers answers = Answers.of(typed);
        answers.required("against");
        answers.required("objectionWords");
        Optional<NominationId> against =
                typed.maybe("against").flatMap(v -> answers.checks().value("against", () -> NominationId.of(v)));
        answers.orThrow();
        return new Said(against.orElseThrow(), typed.one("objectionWords"), typed.one("objector"));
    }

    private static void show(
            Visit visit,
            int status,
            Typed typed,
            UnaryOperator<Form.Builder> marking,
            UnaryOperator<Form.Builder> markingBack,
            Found found)
            throws IOException {
        Evaluation anyone = visit.door(Actor.anonymous()).evaluation();
        Times times = new Times(visit.house, visit.locale());
        List<NominationLine> shown = onNotice(visit);
        List<One> notices = shown.stream()
                .map(n -> new One(
                        called(visit, n, shown),
                        n.campaignName().in(visit.locale()),
                        n.until().map(times::day).orElse(""),
                        "",
                        ""))
                .toList();
        String asked = visit.typed().one("story");
        List<NominationLine> named = onRoll(visit);
        List<One> roll = named.stream()
                .map(n -> new One(
                        n.name().orElse(""),
                        n.title().map(t -> t.in(visit.locale())).orElse(""),
                        n.namedOn().map(times::day).orElse(""),
                        n.told() ? n.id().value() : "",
                        n.told() && n.id().value().equals(asked)
                                ? anyone.story(n.id()).fold(told -> told, refusal -> "")
                                : ""))
                .toList();
        visit.show(
                status,
                "honours",
                new HonoursPage(
                        rounds(visit),
                        notices,
                        roll,
                        marking.apply(form(visit, typed, shown, named)).build(),
                        visit.house.sessions().draw(),
                        found.word(),
                        found.help(),
                        found.mine(),
                        markingBack
                                .apply(new Form.Builder("own-objection", visit.locale(), Typed.nothing())
                                        .text("word", true))
                                .build()));
    }

    private static List<Round> rounds(Visit visit) {
        return ViolencePage.all(
                        after -> visit.door(Actor.anonymous()).evaluation().campaigns(after, Honours.PAGE))
                .stream()
                .map(c -> new Round(
                        c.id().value(),
                        c.name().in(visit.locale()),
                        Pick.said(c.phase()).in(visit.locale())))
                .toList();
    }

    private static List<NominationLine> onNotice(Visit visit) {
        return ViolencePage.all(
                after -> visit.door(Actor.anonymous()).evaluation().notices(after, Honours.PAGE));
    }

    private static List<NominationLine> onRoll(Visit visit) {
        return ViolencePage.all(
                after -> visit.door(Actor.anonymous()).evaluation().roll(after, Honours.PAGE));
    }

    /** Two families of one name are told apart by their village. */
    private static String called(Visit visit, NominationLine line, List<NominationLine> all) {
        String name = line.name().orElse("");
        boolean alone = all.stream().filter(l -> l.name().equals(line.name())).count() < 2;
        return alone
                ? name
                : Words.of(
                                "alike",
                                name,
                                visit.house.home().network().divisions().path(line.village()))
                        .in(visit.locale());
    }

    /** Whoever holds a title is watched for a year: what speaks against it may be said then too. */
    private static Form.Builder form(
            Visit visit, Typed typed, List<NominationLine> notices, List<NominationLine> roll) {
        List<NominationLine> shown =
                Stream.concat(notices.stream(), roll.stream()).toList();
        List<Form.Option> against = shown.stream()
                .map(n -> new Form.Option(n.id().value(), called(visit, n, shown)))
                .toList();
        return new Form.Builder("objection", visit.locale(), typed)
                .field("against", Form.Kind.CHOICE, true, against)
                .called("nomination", "against")
                .field("objectionWords", Form.Kind.AREA, true, List.of())
                .called("words", "objectionWords")
                .text("objector", false);
    }
}
