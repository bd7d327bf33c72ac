package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.casework.AgreementForm;
import io.github.xingfujia.casework.AgreementView;
import io.github.xingfujia.casework.Confirmation;
import io.github.xingfujia.casework.Side;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The agreement of a case (协议页): what was agreed, who signed, until when a court may be asked, and what is next.
 *
 * @param papers the agreement; none before it is drawn, or for a reader it is closed to
 */
record AgreementPage(CaseHead head, List<Paper> papers, Steps steps) {

    /** A party on the paper: on which side, and her name; the rest of what it says of her is written on it by hand. */
    record Signer(String side, String name) {}

    /** An agreement as it is read. */
    record Paper(
            String form,
            String mediator,
            String about,
            List<Line> clauses,
            List<Fact> facts,
            List<String> confirmBecause,
            List<String> advice,
            boolean written,
            List<Signer> signers,
            String station,
            String drawn) {}

    /** A clause. */
    record Line(String kind, String text, String due, String manner, String place, boolean confirmable) {}

    /** A line such as who signed. */
    record Fact(String name, String value, boolean done) {}

    static void show(Visit visit, String id) throws IOException {
        show(Doing.known(visit, id), Tried.nothing());
    }

    static void act(Visit visit, String id) throws IOException {
        Doing.act(Doing.known(visit, id), "/cases/" + id + "/agreement", Acts.AGREEMENT, AgreementPage::show);
    }

    private static void show(Known asked, Tried tried) throws IOException {
        Visit visit = asked.visit();
        Optional<AgreementView> agreement =
                visit.door().casework().agreement(asked.view().id()).fold(Optional::of, refusal -> Optional.empty());
        Known known = asked.drawn(agreement);
        List<Act> next = agreement.map(AgreementPage::next).orElse(List.of(PaperActs.DRAW));
        visit.show(
                tried.status(),
                "agreement",
                new AgreementPage(
                        CaseHead.of(known, "agreement"),
                        agreement.map(a -> paper(known, a)).stream().toList(),
                        Steps.of(known, "/cases/" + known.view().id() + "/agreement", Acts.AGREEMENT, next, tried)));
    }

    private static List<Act> next(AgreementView a) {
        if (a.effectiveOn().isEmpty()) {
            return a.signed().size() < Side.values().length
                    ? List.of(PaperActs.SIGN)
                    : a.signedByMediator() ? List.of(PaperActs.SEAL) : List.of(PaperActs.SIGN_AS_MEDIATOR);
        }
        return a.copies().size() < Side.values().length
                ? List.of(PaperActs.HAND_COPY)
                : a.appliedOn().isPresent() && a.confirmation().isEmpty() ? List.of(PaperActs.CONFIRMED) : List.of();
    }

    static Paper paper(Known known, AgreementView a) {
        Locale locale = known.locale();
        Times times = new Times(known.house(), locale);
        return new Paper(
                a.form().wording().in(locale),
                CaseSheet.name(a.mediator(), known.house(), locale),
                a.about(),
                a.clauses().stream().map(c -> line(c, times, locale)).toList(),
                facts(known, a, times, locale),
                a.confirmBecause().stream().map(w -> w.in(locale)).toList(),
                a.advice().stream().map(w -> w.in(locale)).toList(),
                a.form() == AgreementForm.WRITTEN,
                known.view().parties().stream()
                        .map(p -> new Signer(p.side().wording().in(locale), p.name()))
                        .toList(),
                known.house().label(known.view().accountable(), locale),
                a.effectiveOn().map(times::day).orElse(""));
    }

    private static Line line(AgreementView.ClauseView one, Times times, Locale locale) {
        var clause = one.clause();
        return new Line(
                clause.kind().wording().in(locale),
                clause.text(),
                clause.due().map(times::day).orElse(""),
                clause.manner(),
                clause.place(),
                one.confirmable());
    }

    private static List<Fact> facts(Known known, AgreementView a, Times times, Locale locale) {
        List<Fact> facts = new ArrayList<>();
        for (Side side : Side.values()) {
            facts.add(fact("signed", side, a.signed().contains(side), locale));
        }
        facts.add(plain("by-mediator", a.signedByMediator() ? Optional.of("✓") : Optional.empty(), locale));
        facts.add(plain("sealed", a.sealed() ? Optional.of("✓") : Optional.empty(), locale));
        facts.add(plain("effective", a.effectiveOn().map(times::day), locale));
        for (Side side : Side.values()) {
            facts.add(fact("copy", side, a.copies().contains(side), locale));
        }
        a.confirmBy().map(times::until).ifPresent(d -> facts.add(plain("confirm-by", Optional.of(d.text()), locale)));
        Optional<LocalDate> applied = a.appliedOn();
        applied.ifPresent(d -> facts.add(plain("applied", Optional.of(times.day(d)), locale)));
        a.confirmation()
                .map(Confirmation::wording)
                .ifPresent(w -> facts.add(plain("answered", Optional.of(w.in(locale)), locale)));
        return facts;
    }

    private static Fact fact(String what, Side side, boolean done, Locale locale) {
        return new Fact(
                Words.of("paper." + what, side.wording()).in(locale),
                Words.of(done ? "paper.yes" : "paper.not-yet").in(locale),
                done);
    }

    private static Fact plain(String what, Optional<String> value, Locale locale) {
        return new Fact(
                Words.of("paper." + what).in(locale),
                value.map(v -> v.equals("✓") ? Words.of("paper.yes").in(locale) : v)
                        .orElseGet(() -> Words.of("paper.not-yet").in(locale)),
                value.isPresent());
    }
}
