package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.consultation.Consultation;
import io.github.xingfujia.consultation.Expert;
import io.github.xingfujia.consultation.ExpertKind;
import io.github.xingfujia.consultation.FreeQuery;
import io.github.xingfujia.consultation.FreeTime;
import io.github.xingfujia.consultation.HoldTime;
import io.github.xingfujia.consultation.MeetingMode;
import io.github.xingfujia.consultation.OtherSide;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.messaging.Asker;
import io.github.xingfujia.messaging.SafeContact;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Booking an expert (预约专家): who there is, when she is free, and a form; no login, no script. Whom somebody wants to ask, and
 * when, stands in no address.
 *
 * @param experts who can be asked, by what they are
 * @param chosen whose times are shown; empty before she chose
 * @param form the form; without fields before she chose, and where nothing is free
 * @param command what the form was drawn under; it decides the word
 */
record ExpertsPage(List<Kind> experts, Optional<Card> chosen, Form form, String command) {

    private static final int DAYS = 14;

    /** Experts of one kind. */
    record Kind(String id, String name, List<Card> cards) {}

    /** An expert as she is shown. */
    record Card(String id, String name, String kind, String seat, String licence, String fields, String languages) {}

    static void show(Visit visit) throws IOException {
        visit.show("experts", new ExpertsPage(kinds(visit), Optional.empty(), new Form("book", List.of(), ""), ""));
    }

    /** Shows when the chosen expert is free. */
    static void choose(Visit visit) throws IOException {
        Expert expert = chosen(visit);
        times(visit, 200, expert, Typed.nothing(), UnaryOperator.identity());
    }

    private static void times(Visit visit, int status, Expert expert, Typed typed, UnaryOperator<Form.Builder> marking)
            throws IOException {
        List<FreeTime> free = free(visit, expert.id());
        Form form = free.isEmpty()
                ? new Form("book", List.of(), "")
                : marking.apply(form(visit, typed, free)).build();
        visit.show(
                status,
                "experts",
                new ExpertsPage(
                        List.of(),
                        Optional.of(card(expert, visit.locale())),
                        form,
                        visit.house.sessions().draw()));
    }

    /** Holds the time; what it is found again by is shown at once, and stands in no address. */
    static void hold(Visit visit) throws IOException {
        Typed typed = visit.typed();
        Expert expert = chosen(visit);
        if (!visit.mayKeep("expert " + expert.id())) {
            times(
                    visit,
                    429,
                    expert,
                    typed,
                    marked -> marked.error(Words.of("experts.too-often").in(visit.locale())));
            return;
        }
        Unsigned.send(
                visit,
                form(visit, typed, withAsked(typed, free(visit, expert.id()))),
                sent -> read(visit, expert.id(), sent),
                Consultation::hold,
                (word, held) -> AppointmentPage.held(visit, word, held),
                (status, marking) -> times(visit, status, expert, typed, marking));
    }

    /** What she chose stands among the choices although it is taken by now: by herself, or by whoever was quicker. The house says which. */
    private static List<FreeTime> withAsked(Typed typed, List<FreeTime> free) {
        Optional<Instant> asked = typed.maybe("when").flatMap(ExpertsPage::instant);
        if (asked.isEmpty() || free.stream().anyMatch(t -> t.from().equals(asked.get()))) {
            return free;
        }
        List<FreeTime> all = new ArrayList<>(free);
        all.add(new FreeTime(asked.get(), asked.get(), MeetingMode.IN_PERSON));
        return all;
    }

    private static HoldTime read(Visit visit, StaffId expert, Typed typed) {
        Answers answers = Answers.of(typed);
        answers.required("when");
        Optional<Instant> from = typed.maybe("when").flatMap(ExpertsPage::instant);
        answers.checks().that(from.isPresent() || typed.maybe("when").isEmpty(), "when", "required", "");
        Optional<SafeContact> rule = Reaching.rule(answers);
        Optional<Asker> asker = Reaching.asker(visit, answers, rule);
        Optional<OtherSide> other = typed.maybe("otherName")
                .flatMap(n -> answers.checks().part("other", () -> new OtherSide(n, typed.maybe("otherPhone"))));
        answers.checks().text("matterWords", typed.one("matterWords"), 0, 2000);
        answers.orThrow();
        return new HoldTime(expert, from.orElseThrow(), asker.orElseThrow(), other, typed.one("matterWords"));
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Form.Builder form(Visit visit, Typed typed, List<FreeTime> free) {
        Times times = new Times(visit.house, visit.locale());
        List<Form.Option> when = free.stream()
                .map(t -> new Form.Option(
                        t.from().toString(),
                        t.mode().wording().in(visit.locale()) + " · " + times.span(t.from(), t.until())))
                .toList();
        Form.Builder form = new Form.Builder("book", visit.locale(), typed)
                .field("when", Form.Kind.CHOICE, true, when)
                .called("from", "when");
        Reaching.ask(form, visit)
                .called("asker.contact.until", "hours.until")
                .called("asker.phone", "phone")
                .called("asker.called", "called")
                .called("contact", "reach")
                .text("otherName", false)
                .text("otherPhone", false)
                .called("other.name", "otherName")
                .called("other.phone", "otherPhone");
        return form.area("matterWords").called("words", "matterWords");
    }

    private static List<FreeTime> free(Visit visit, StaffId expert) {
        return visit.door(Actor.anonymous())
                .consultation()
                .free(new FreeQuery(expert, Optional.empty(), DAYS))
                .fold(found -> found.times(), refusal -> List.of());
    }

    /** Returns whoever was chosen, if she can be asked. */
    private static Expert chosen(Visit visit) {
        String id = visit.typed().one("expert");
        return experts(visit).stream()
                .filter(e -> e.id().value().equals(id))
                .findFirst()
                .orElseThrow(NotHere::new);
    }

    private static List<Expert> experts(Visit visit) {
        return visit.house.home().experts().stream()
                .filter(e -> e.isLicensed(visit.house.home().today()))
                .toList();
    }

    private static List<Kind> kinds(Visit visit) {
        return Arrays.stream(ExpertKind.values())
                .map(kind -> new Kind(
                        id(kind),
                        kind.wording().in(visit.locale()),
                        experts(visit).stream()
                                .filter(e -> e.kind() == kind)
                                .map(e -> card(e, visit.locale()))
                                .toList()))
                .filter(kind -> !kind.cards().isEmpty())
                .toList();
    }

    /** Returns where on the page a kind stands; like a course's, it tells nothing. */
    static String id(ExpertKind kind) {
        return "e" + (kind.ordinal() + 1);
    }

    private static Card card(Expert expert, Locale locale) {
        String between = locale.getLanguage().equals("en") ? ", " : "、";
        return new Card(
                expert.id().value(),
                expert.name().in(locale),
                expert.kind().wording().in(locale),
                expert.seat().wording().in(locale),
                Words.of("experts.licence", expert.licence(), expert.until().toString())
                        .in(locale),
                String.join(
                        between, expert.fields().stream().map(f -> f.in(locale)).toList()),
                String.join(between, expert.languages()));
    }
}
