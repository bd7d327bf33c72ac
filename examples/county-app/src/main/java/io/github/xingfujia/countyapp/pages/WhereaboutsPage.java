package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.custody.Hidden;
import io.github.xingfujia.custody.HiddenKind;
import io.github.xingfujia.custody.TellWhereabouts;
import io.github.xingfujia.custody.WhereaboutsOf;
import io.github.xingfujia.custody.WhereaboutsView;
import io.github.xingfujia.disclosure.ReceiptsOf;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Where somebody may be found now (去向): for protection staff alone; opened by a form and never by a link, on the screen and
 * nowhere else.
 */
final class WhereaboutsPage {

    private static final String OPEN = "custody.whereabouts";

    /** A matter whose people may be hidden. */
    record Of(Guarded of) implements Deed.About {
        @Override
        public Visit visit() {
            return of.visit();
        }
    }

    static final Deed<Of> TELL = Deed.<Of>of("custody.tellWhereabouts", (door, about, answers) -> {
                String part = about.of().readWhose(answers);
                Optional<HiddenKind> kind = answers.code("hiddenKind", HiddenKind.class);
                Optional<Hidden> place = answers.checks().value("hidden", () -> new Hidden(answers.text("hidden")));
                answers.orThrow();
                return door.custody()
                        .tellWhereabouts(new TellWhereabouts(
                                about.of().matter(), Optional.of(part), kind.orElseThrow(), place.orElseThrow()));
            })
            .asking((form, about) -> about.of()
                    .askWhose(form)
                    .each("hiddenKind", Form.Kind.RADIO, true, HiddenKind.class, HiddenKind::wording)
                    .called("kind", "hiddenKind")
                    .text("hidden", true)
                    .called("text", "hidden"));

    static final List<Deeds.Kind<Of>> ALL = List.of(new Deeds.Kind<>("whereabouts", List.of(TELL)));

    private WhereaboutsPage() {}

    static void show(Guarded of) throws IOException {
        guard(of);
        show(of, Optional.empty(), "", Deeds.Missed.nothing());
    }

    static void act(Guarded of) throws IOException {
        guard(of);
        Visit visit = of.visit();
        if (!visit.typed().one("act").equals(OPEN)) {
            Deeds.run(new Of(of), of.at() + "/whereabouts", ALL, missed -> show(of, Optional.empty(), "", missed));
            return;
        }
        String part = visit.typed().one("part");
        Optional<WhereaboutsView> found = visit.door()
                .custody()
                .whereabouts(new WhereaboutsOf(of.matter(), Optional.of(part)))
                .fold(Optional::of, refusal -> Optional.empty());
        show(of, Optional.of(found.orElseThrow(NotHere::new)), part, Deeds.Missed.nothing());
    }

    private static void guard(Guarded of) {
        Visit visit = of.visit();
        visit.worker();
        visit.keepLanguage();
        String any = of.parts().keySet().iterator().next();
        boolean here = visit.is("protection-staff")
                && visit.door()
                        .disclosures()
                        .receipts(new ReceiptsOf(of.matter(), Optional.of(any)))
                        .isDone();
        if (!here) {
            throw new NotHere();
        }
    }

    private static void show(Guarded of, Optional<WhereaboutsView> found, String part, Deeds.Missed missed)
            throws IOException {
        Visit visit = of.visit();
        visit.show(missed.status(), "whereabouts", new Page(of, found.map(f -> places(of, f, part)), missed));
    }

    private static Sheet.Block places(Guarded of, WhereaboutsView found, String part) {
        Visit visit = of.visit();
        return new Sheet.Block(
                of.whose(part),
                found.places().stream()
                        .map(p -> new Sheet.Fact(
                                p.kind().wording().in(visit.locale()),
                                Sheet.Cell.of(p.place().text())))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                ViolencePage.word(visit, "whereabouts.none"));
    }

    /**
     * The page.
     *
     * @param found what was opened; empty before
     */
    record Page(Guarded of, Optional<Sheet.Block> found, Deeds deeds, String said) {
        Page(Guarded of, Optional<Sheet.Block> found, Deeds.Missed missed) {
            this(of, found, Deeds.of(new Of(of), of.at() + "/whereabouts", ALL, missed), Deeds.said(of.visit()));
        }
    }
}
