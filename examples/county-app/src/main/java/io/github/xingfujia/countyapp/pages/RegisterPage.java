package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.kernel.Capacity;
import io.github.xingfujia.kernel.ResidentId;
import io.github.xingfujia.messaging.SafeContact;
import io.github.xingfujia.protection.FamilyRelation;
import io.github.xingfujia.protection.FileChannel;
import io.github.xingfujia.protection.FilePerson;
import io.github.xingfujia.protection.HouseholdMinor;
import io.github.xingfujia.protection.RegisterFile;
import io.github.xingfujia.protection.Sex;
import io.github.xingfujia.protection.ViolenceKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Registers violence (登记家庭暴力): who suffers it, who is said to do it, what was told. */
final class RegisterPage {

    private static final String PATH = "/violence/new";
    private static final int MINORS = 3;

    static final Deed<Deed.Here> REGISTER = Deed.<Deed.Here>of(
                    "protection.register",
                    (door, here, answers) -> door.protection().register(read(answers, here.visit())))
            .asking(RegisterPage::ask);

    static final List<Deeds.Kind<Deed.Here>> ALL = List.of(new Deeds.Kind<>("register", List.of(REGISTER)));

    private RegisterPage() {}

    static void show(Visit visit) throws IOException {
        visit.worker();
        visit.keepLanguage();
        show(visit, Deeds.Missed.nothing());
    }

    static void send(Visit visit) throws IOException {
        visit.worker();
        Deeds.run(new Deed.Here(visit), "/violence", ALL, missed -> show(visit, missed));
    }

    private static void show(Visit visit, Deeds.Missed missed) throws IOException {
        visit.show(
                missed.status(),
                "sheet",
                new Sheet(
                        ViolencePage.word(visit, "violence.to.violence-new"),
                        new Sheet.Link("/violence", ViolencePage.word(visit, "nav.violence")),
                        "",
                        ViolencePage.word(visit, "register.how"),
                        List.of(),
                        List.of(),
                        Deeds.of(new Deed.Here(visit), PATH, ALL, missed).spread()));
    }

    private static void ask(Form.Builder form, Deed.Here here) {
        Visit visit = here.visit();
        Pick.one(form, "fileChannel", FileChannel.class).called("channel", "fileChannel");
        Pick.reached(Pick.person(form, "victim"));
        form.text("respondent.name", false)
                .text("respondent.residentId", false)
                .each("relation", Form.Kind.RADIO, true, FamilyRelation.class, Pick::said)
                .text("reporter.name", false);
        Pick.some(form, "kinds", ViolenceKind.class);
        for (int i = 1; i <= MINORS; i++) {
            form.text("minor" + i, false);
        }
        form.day("occurredOn", false).text("divisionCode", false).called("place", "divisionCode");
        Pick.wish(form, visit, visit.worker().post());
        form.area("statement").called("words", "statement").called("minors", "minor1");
    }

    private static RegisterFile read(Answers answers, Visit visit) {
        Optional<FileChannel> channel = answers.code("fileChannel", FileChannel.class);
        Optional<FilePerson> victim = Pick.person(answers, "victim", true);
        Optional<FamilyRelation> relation = answers.code("relation", FamilyRelation.class);
        Optional<FilePerson> respondent = named(answers, "respondent");
        Optional<FilePerson> reporter = named(answers, "reporter");
        List<HouseholdMinor> minors = new ArrayList<>();
        for (int i = 1; i <= MINORS; i++) {
            String field = "minor" + i;
            answers.typed()
                    .maybe(field)
                    .flatMap(n -> answers.checks().value(field, () -> HouseholdMinor.named(n)))
                    .ifPresent(minors::add);
        }
        var on = answers.maybeDay("occurredOn");
        var place = Pick.place(answers, "divisionCode");
        var wish = Pick.wish(answers, visit);
        answers.orThrow();
        return new RegisterFile(
                channel.orElseThrow(),
                victim.orElseThrow(),
                respondent,
                relation.orElseThrow(),
                reporter,
                answers.codes("kinds", ViolenceKind.class),
                minors,
                place,
                wish.orElseThrow(),
                answers.text("statement"),
                on);
    }

    /** Somebody who is named, by a number where it is known; more is told in the file. */
    private static Optional<FilePerson> named(Answers answers, String who) {
        Optional<ResidentId> number = Fields.residentId(answers.typed(), who + ".residentId", answers.checks());
        return answers.typed()
                .maybe(who + ".name")
                .flatMap(n -> answers.checks()
                        .part(
                                who,
                                () -> new FilePerson(
                                        n, Sex.UNKNOWN, Capacity.FULL, number, Optional.empty(), SafeContact.none())));
    }
}
