package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.casework.Finding;
import io.github.xingfujia.casework.FindingId;
import io.github.xingfujia.casework.FindingLine;
import io.github.xingfujia.casework.Risk;
import io.github.xingfujia.casework.Sweep;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.network.Division;
import io.github.xingfujia.network.Network;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The sweep (摸排): where, when, and what was come upon, which may be nothing; below, the findings that may still be used.
 *
 * @param form the report
 * @param command the id under which sending it twice is reporting it once
 * @param said what was just done; may be empty
 * @param undo the finding that was just dismissed and may be taken back; may be empty
 * @param findings violence first, then by risk, then the first to expire
 * @param aside what was set aside, each with why; the last to expire first
 */
record SweepPage(Form form, String command, String said, String undo, List<Line> findings, List<Aside> aside) {

    private static final Pattern KEY = Pattern.compile("[a-z2-7]{26}");
    private static final int ROWS = 3;
    private static final int SHOWN = 100;
    private static final int ASIDE = 10;

    /**
     * A finding; {@code urgent} when it is violence, which the law wants handled before anything else, and which only the district sets
     * aside, in words: {@code aside} is its form there.
     */
    record Line(
            String id,
            String where,
            String found,
            String about,
            String risk,
            String grade,
            Times.Due expires,
            boolean urgent,
            Optional<Form> aside) {}

    /** A finding that was set aside. */
    record Aside(String about, String where, String at, String why) {}

    static void show(Visit visit) throws IOException {
        visit.worker();
        visit.keepLanguage();
        visit.show("sweep", page(visit, form(visit, Typed.nothing()).build()));
    }

    static void report(Visit visit) throws IOException {
        visit.worker();
        Typed typed = visit.typed();
        try {
            visit.takes(form(visit, typed));
            Sweep sweep = read(typed);
            Outcome<List<FindingId>> outcome = visit.door()
                    .under(CommandId.of(typed.one("command")))
                    .casework()
                    .sweep(sweep);
            if (outcome.isDone()) {
                visit.go("/sweep?said=" + (sweep.findings().isEmpty() ? "nothing" : "found"));
            } else {
                String refused = outcome.refusal()
                        .map(r -> Steps.refused(r, visit.locale()))
                        .orElse("");
                visit.show(
                        409,
                        "sweep",
                        page(visit, form(visit, typed).error(refused).build()));
            }
        } catch (InvalidInput e) {
            visit.show(422, "sweep", page(visit, form(visit, typed).wrong(e).build()));
        }
    }

    /** Records that a finding, looked at again, was nothing. */
    static void dismiss(Visit visit, String id) throws IOException {
        visit.worker();
        Typed typed = visit.typed();
        CommandId command = CommandId.of(typed.one("command"));
        try {
            Outcome<FindingId> outcome =
                    visit.door().under(command).casework().dismiss(FindingId.of(id), typed.one("reason"));
            visit.go("/sweep?said="
                    + outcome.refusal()
                            .map(r -> r.code().equals("finding-gone") ? "gone" : "another")
                            .orElse("dismissed&undo=" + id));
        } catch (InvalidInput e) {
            Form aside = aside(visit, id, typed).wrong(e).build();
            visit.show(
                    422,
                    "sweep",
                    page(visit, form(visit, Typed.nothing()).build(), Optional.of(id), Optional.of(aside)));
        }
    }

    private static Form.Builder aside(Visit visit, String id, Typed typed) {
        return new Form.Builder("aside-" + id, visit.locale(), typed).field("reason", Form.Kind.AREA, true, List.of());
    }

    /** Takes back that a finding was nothing. */
    static void reinstate(Visit visit, String id) {
        visit.worker();
        Outcome<FindingId> outcome = visit.door()
                .under(CommandId.of(visit.typed().one("command")))
                .casework()
                .reinstate(FindingId.of(id));
        visit.go("/sweep?said=" + (outcome.isDone() ? "reinstated" : "gone"));
    }

    static List<FindingLine> findings(Visit visit) {
        return visit.door().casework().findings(Optional.empty(), SHOWN).rows();
    }

    private static Form.Builder form(Visit visit, Typed typed) {
        Locale locale = visit.locale();
        Network network = visit.house.home().network();
        DivisionCode own = visit.worker().post().place();
        List<Form.Option> places = new ArrayList<>();
        places.add(new Form.Option(own.toString(), network.divisions().path(own)));
        for (Division d : network.divisions().children(own)) {
            places.add(new Form.Option(d.code().toString(), d.label()));
        }
        Form.Builder form = new Form.Builder("sweep", locale, typed);
        form.field("area", Form.Kind.CHOICE, true, places, own.toString())
                .called("division", "area")
                .day("on", true, visit.house.home().today().toString());
        for (int i = 1; i <= ROWS; i++) {
            List<Form.Option> about = new ArrayList<>(Fields.categories(visit.house, locale));
            about.set(0, new Form.Option("", Words.of("sweep.none").in(locale)));
            form.field("c" + i + ".category", Form.Kind.CHOICE, false, about)
                    .field(
                            "c" + i + ".risk",
                            Form.Kind.RADIO,
                            false,
                            form.options(Risk.class, r -> Words.code("risk", r)));
        }
        return form;
    }

    private static Sweep read(Typed typed) {
        Answers answers = Answers.of(typed);
        answers.required("area");
        Optional<DivisionCode> area =
                typed.maybe("area").flatMap(a -> answers.checks().value("area", () -> DivisionCode.of(a)));
        Optional<LocalDate> on = answers.day("on");
        List<Finding> findings = new ArrayList<>();
        for (int i = 1; i <= ROWS; i++) {
            String part = "c" + i;
            if (typed.maybe(part + ".risk").isPresent()) {
                answers.required(part + ".category");
            }
            if (typed.maybe(part + ".category").isPresent()) {
                answers.required(part + ".risk");
                answers.code(part + ".risk", Risk.class)
                        .flatMap(risk ->
                                answers.checks().part(part, () -> new Finding(typed.one(part + ".category"), risk)))
                        .ifPresent(findings::add);
            }
        }
        answers.orThrow();
        return new Sweep(area.orElseThrow(), on.orElseThrow(), findings);
    }

    private static SweepPage page(Visit visit, Form form) {
        return page(visit, form, Optional.empty(), Optional.empty());
    }

    /** The district's form of {@code tried}, as it was sent and refused, stands in its line. */
    private static SweepPage page(Visit visit, Form form, Optional<String> tried, Optional<Form> again) {
        boolean district =
                visit.worker().post().equals(visit.house.home().network().centre());
        Locale locale = visit.locale();
        Times times = new Times(visit.house, locale);
        String said = visit.typed().one("said");
        return new SweepPage(
                form,
                visit.house.sessions().draw(),
                List.of("nothing", "found", "dismissed", "reinstated", "gone", "another")
                                .contains(said)
                        ? Words.of("sweep.said." + said).in(locale)
                        : "",
                visit.typed().maybe("undo").filter(KEY.asMatchPredicate()).orElse(""),
                findings(visit).stream()
                        .sorted(Comparator.comparing((FindingLine f) ->
                                        !visit.house.categories().isViolence(f.category()))
                                .thenComparing(FindingLine::risk, Comparator.reverseOrder())
                                .thenComparing(FindingLine::expiresAt))
                        .map(f -> new Line(
                                f.id().value(),
                                visit.house.home().network().divisions().path(f.division()),
                                times.day(f.foundOn()),
                                visit.house.categories().path(f.category(), locale),
                                Words.code("risk", f.risk()).in(locale),
                                f.risk() == Risk.HIGH ? "late" : f.risk() == Risk.MEDIUM ? "soon" : "left",
                                times.due(Optional.of(f.expiresAt()), false),
                                visit.house.categories().isViolence(f.category()),
                                !district
                                                || f.own()
                                                || !visit.house.categories().isViolence(f.category())
                                        ? Optional.empty()
                                        : tried.filter(f.id().value()::equals).isPresent()
                                                ? again
                                                : Optional.of(aside(visit, f.id().value(), Typed.nothing())
                                                        .build())))
                        .toList(),
                setAside(visit));
    }

    private static List<Aside> setAside(Visit visit) {
        Times times = new Times(visit.house, visit.locale());
        return ViolencePage.all(after -> visit.door().casework().setAside(after, SHOWN)).stream()
                .sorted(Comparator.comparing(FindingLine::expiresAt).reversed())
                .limit(ASIDE)
                .flatMap(f -> visit.door()
                        .casework()
                        .whySetAside(f.id())
                        .fold(
                                why -> Stream.of(new Aside(
                                        visit.house.categories().path(f.category(), visit.locale()),
                                        visit.house.home().network().divisions().path(f.division()),
                                        times.minute(why.at()),
                                        why.reason())),
                                refusal -> Stream.<Aside>empty()))
                .toList();
    }
}
