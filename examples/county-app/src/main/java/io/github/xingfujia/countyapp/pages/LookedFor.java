package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.custody.LookedBy;
import io.github.xingfujia.custody.Matter;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.network.StaffMember;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whose looks an auditor asks for (查阅检索): those at one matter, or those of one of the staff on a day. */
final class LookedFor {

    private static final int UNPROCESSABLE = 422;

    static final Deed<Deed.Here> FIND = Deed.<Deed.Here>of("custody.looked", (door, here, answers) -> {
                Optional<Matter> matter = Guarded.read(answers);
                answers.orThrow();
                return door.custody().looked(matter.orElseThrow());
            })
            .asking((form, here) -> Guarded.ask(form, here.visit()));

    static final Deed<Deed.Here> FIND_BY = Deed.<Deed.Here>of("custody.lookedBy", (door, here, answers) -> {
                LookedBy asked = by(here.visit(), answers);
                return door.custody().lookedBy(asked);
            })
            .asking((form, here) ->
                    Pick.day(form.text("staffNamed", true).called("staff", "staffNamed"), here.visit(), "day"));

    static final List<Deeds.Kind<Deed.Here>> ALL =
            List.of(new Deeds.Kind<>("looked", List.of(FIND)), new Deeds.Kind<>("lookedBy", List.of(FIND_BY)));

    private LookedFor() {}

    /** Leads to the page of one matter: there the look is taken and recorded. */
    static void find(Visit visit) throws IOException {
        LookedPage.auditor(visit);
        Answers answers = Answers.of(visit.typed());
        if (visit.typed().one("act").equals(FIND_BY.name())) {
            findBy(visit, answers);
            return;
        }
        try {
            visit.takes(asked(visit, FIND));
            Optional<Matter> matter = Guarded.read(answers);
            answers.orThrow();
            visit.go("/looked/" + matter.orElseThrow());
        } catch (InvalidInput e) {
            LookedPage.show(
                    visit, new Deeds.Missed(FIND.name(), visit.typed(), Optional.of(e), "", List.of(), UNPROCESSABLE));
        }
    }

    private static void findBy(Visit visit, Answers answers) throws IOException {
        try {
            visit.takes(asked(visit, FIND_BY));
            LookedBy asked = by(visit, answers);
            visit.go("/looked/by/" + asked.staff() + "/" + asked.day());
        } catch (InvalidInput e) {
            LookedPage.show(
                    visit,
                    new Deeds.Missed(FIND_BY.name(), visit.typed(), Optional.of(e), "", List.of(), UNPROCESSABLE));
        }
    }

    private static Form.Builder asked(Visit visit, Deed<Deed.Here> deed) {
        Form.Builder form = new Form.Builder(deed.name(), visit.locale(), visit.typed());
        deed.asks().add(form, new Deed.Here(visit));
        return form;
    }

    /** Whoever is meant is named by name or id, not picked from everybody there is. */
    private static LookedBy by(Visit visit, Answers answers) {
        answers.required("staffNamed");
        String typed = answers.text("staffNamed").strip();
        List<StaffId> meant = visit.house.home().network().staff().stream()
                .filter(m -> m.id().value().equals(typed)
                        || m.name(Locale.CHINA).equals(typed)
                        || m.name(Locale.ENGLISH).equalsIgnoreCase(typed))
                .map(StaffMember::id)
                .toList();
        Checks checks = answers.checks();
        checks.that(typed.isEmpty() || !meant.isEmpty(), "staffNamed", "no-such-staff", Checks.shape(typed));
        checks.that(
                meant.size() < 2,
                "staffNamed",
                "one-of",
                Checks.shape(typed),
                meant.stream().map(StaffId::value).collect(Collectors.joining(" ")));
        Optional<LocalDate> day = answers.day("day");
        answers.orThrow();
        return new LookedBy(meant.get(0), day.orElseThrow());
    }
}
