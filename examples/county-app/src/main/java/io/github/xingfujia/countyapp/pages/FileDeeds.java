package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.departments.DeclineCause;
import io.github.xingfujia.departments.DeclineOffer;
import io.github.xingfujia.departments.Subject;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.messaging.SafeContact;
import io.github.xingfujia.network.HandlerWish;
import io.github.xingfujia.protection.ChildFinding;
import io.github.xingfujia.protection.FamilyRelation;
import io.github.xingfujia.protection.FilePerson;
import io.github.xingfujia.protection.FileView;
import io.github.xingfujia.protection.HouseholdMinor;
import io.github.xingfujia.protection.Speaker;
import io.github.xingfujia.protection.Telling;
import io.github.xingfujia.protection.TellingWay;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.protection.ViolenceKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Who is in a file, what they said, and who handles it (当事人与承办). */
final class FileDeeds {

    static final Deed<Dossier> SAY = say(Dossier::id);

    static final Deed<Dossier> DESCRIBE = Deed.<Dossier>of("protection.describe", (door, file, answers) -> {
                Optional<Speaker> role = answers.code("role", Speaker.class);
                Optional<FilePerson> person = Pick.person(answers, "person", false);
                answers.orThrow();
                return door.protection()
                        .describe(
                                file.id(),
                                role.orElseThrow(),
                                person.orElseThrow(),
                                answers.typed().maybe("anotherBecause"));
            })
            .asking((form, file) -> {
                form.field(
                        "role",
                        Form.Kind.RADIO,
                        true,
                        List.of(Speaker.VICTIM, Speaker.RESPONDENT, Speaker.REPORTER).stream()
                                .map(s -> new Form.Option(s.name(), Pick.said(s).in(file.locale())))
                                .toList());
                Pick.person(form, "person");
                form.field("anotherBecause", Form.Kind.AREA, false, List.of()).called("because", "anotherBecause");
            });

    static final Deed<Dossier> NAME_ANOTHER = Deed.<Dossier>of("protection.nameAnother", (door, file, answers) -> {
                Optional<FilePerson> person = Pick.person(answers, "person", false);
                answers.required("because");
                answers.orThrow();
                return door.protection().nameAnother(file.id(), person.orElseThrow(), answers.text("because"));
            })
            .asking((form, file) -> {
                Pick.person(form, "person");
                form.field("because", Form.Kind.AREA, true, List.of());
            })
            .shownWhen(file -> file.view().persons().stream().anyMatch(p -> p.role() == Speaker.RESPONDENT));

    static final Deed<Dossier> CONTACT = Deed.<Dossier>of("protection.contact", (door, file, answers) -> {
                Optional<Speaker> role = answers.code("role", Speaker.class);
                Optional<SafeContact> rule = Pick.contact(answers);
                answers.orThrow();
                return door.protection()
                        .contact(
                                file.id(),
                                role.orElseThrow(),
                                rule.orElseThrow(),
                                answers.typed().maybe("phone"));
            })
            .asking((form, file) -> Pick.reached(form.field(
                    "role",
                    Form.Kind.RADIO,
                    true,
                    file.view().persons().stream()
                            .map(FileView.PersonView::role)
                            .filter(r -> r != Speaker.RESPONDENT)
                            .map(r -> new Form.Option(r.name(), Pick.said(r).in(file.locale())))
                            .toList())));

    static final Deed<Dossier> RELATE = Deed.<Dossier>of("protection.relate", (door, file, answers) -> {
                Optional<FamilyRelation> relation = answers.code("relation.of", FamilyRelation.class);
                List<ViolenceKind> kinds = answers.codes("kinds", ViolenceKind.class);
                answers.orThrow();
                return door.protection().relate(file.id(), relation.orElseThrow(), kinds);
            })
            .asking((form, file) -> Pick.some(
                    Pick.one(form, "relation.of", FamilyRelation.class).called("relation", "relation.of"),
                    "kinds",
                    ViolenceKind.class));

    static final Deed<Dossier> ADD_MINOR = Deed.<Dossier>of("protection.addMinor", (door, file, answers) -> {
                Optional<LocalDate> born = answers.maybeDay("bornOn");
                boolean own = answers.yes("childOfVictim");
                Optional<HouseholdMinor> minor =
                        answers.checks().part("minor", () -> new HouseholdMinor(answers.text("minor.name"), born, own));
                answers.orThrow();
                return door.protection().addMinor(file.id(), minor.orElseThrow());
            })
            .asking((form, file) -> form.text("minor.name", true)
                    .day("bornOn", false)
                    .called("minor.bornOn", "bornOn")
                    .yesOrNo("childOfVictim"));

    static final Deed<Dossier> ASK_MINOR = Deed.<Dossier>of("protection.askMinor", (door, file, answers) -> {
                Optional<Integer> minor = Pick.number(answers, "minor");
                Optional<ChildFinding> found = answers.code("found", ChildFinding.class);
                answers.orThrow();
                return door.protection()
                        .askMinor(file.id(), minor.orElseThrow(), found.orElseThrow(), answers.text("statement"));
            })
            .asking((form, file) -> Pick.one(
                            form.field("minor", Form.Kind.RADIO, true, minors(file)), "found", ChildFinding.class)
                    .area("statement")
                    .called("words", "statement"))
            .shownWhen(file -> !file.view().minors().isEmpty());

    static final Deed<Dossier> WISH = Deed.<Dossier>of("protection.wish", (door, file, answers) -> {
                Optional<HandlerWish> wish = Pick.wish(answers, file.visit());
                answers.orThrow();
                return door.protection().wish(file.id(), wish.orElseThrow());
            })
            .asking((form, file) -> Pick.wish(form, file.visit(), file.view().accountable()));

    static final Deed<Dossier> NAME_HANDLER = Deed.<Dossier>of(
                    "protection.nameHandler",
                    (door, file, answers) -> door.protection().nameHandler(file.id(), someone(answers)))
            .asking((form, file) ->
                    form.field("staff", Form.Kind.CHOICE, true, file.staff()).called("handler", "staff"));

    static final Deed<Dossier> DISCLOSE = Deed.<Dossier>of(
                    "protection.disclose",
                    (door, file, answers) -> door.protection().disclose(file.id(), someone(answers), because(answers)))
            .asking(FileDeeds::relation);

    static final Deed<Dossier> UNDISCLOSE = Deed.<Dossier>of(
                    "protection.undisclose",
                    (door, file, answers) ->
                            door.protection().undisclose(file.id(), someone(answers), because(answers)))
            .asking(FileDeeds::relation);

    static final Deed<Dossier> TELL_RESPONDENT = Deed.<Dossier>of(
                    "protection.tellRespondent", (door, file, answers) -> {
                        StaffId by = someone(answers);
                        Optional<LocalDate> on = answers.day("tellingOn");
                        Optional<TellingWay> way = answers.code("tellingWay", TellingWay.class);
                        boolean agreed = answers.yes("tellingAgreed");
                        answers.orThrow();
                        return door.protection()
                                .tellRespondent(
                                        file.id(), new Telling(agreed, on.orElseThrow(), way.orElseThrow(), by));
                    })
            .asking((form, file) -> Pick.day(
                            Pick.one(form.yesOrNo("tellingAgreed"), "tellingWay", TellingWay.class),
                            file.visit(),
                            "tellingOn")
                    .called("on", "tellingOn")
                    .field("staff", Form.Kind.CHOICE, true, file.staff())
                    .called("by", "staff"));

    static final Deed<Dossier> DECLINE_OFFER = Deed.<Dossier>of("departments.declineOffer", (door, file, answers) -> {
                Optional<Integer> offer = Pick.number(answers, "offer");
                Optional<DeclineCause> cause = answers.code("declineCause", DeclineCause.class);
                answers.orThrow();
                return door.departments()
                        .declineOffer(new DeclineOffer(
                                new Subject("violence", file.id().value()), offer.orElseThrow(), cause.orElseThrow()));
            })
            .asking((form, file) -> Pick.one(
                            form.field(
                                    "offer",
                                    Form.Kind.RADIO,
                                    true,
                                    file.offers().stream()
                                            .filter(o -> !o.obliged())
                                            .map(o -> new Form.Option(
                                                    Integer.toString(o.number()),
                                                    o.name().in(file.locale())))
                                            .toList()),
                            "declineCause",
                            DeclineCause.class)
                    .called("number", "offer")
                    .called("cause", "declineCause"))
            .shownWhen(file -> file.offers().stream().anyMatch(o -> !o.obliged()))
            .adding();

    static final Deeds.Kind<Dossier> OFFERS = new Deeds.Kind<>("offers", List.of(DECLINE_OFFER));

    static final Deeds.Kind<Dossier> PEOPLE =
            new Deeds.Kind<>("people", List.of(SAY, CONTACT, DESCRIBE, NAME_ANOTHER, RELATE, ADD_MINOR, ASK_MINOR));

    static final Deeds.Kind<Dossier> HOLDING =
            new Deeds.Kind<>("holding", List.of(NAME_HANDLER, WISH, DISCLOSE, UNDISCLOSE, TELL_RESPONDENT));

    /** Every form of the page of a file. */
    static final List<Deeds.Kind<Dossier>> ALL = List.of(
            RiskDeeds.DANGER,
            CareDeeds.CARE,
            CareDeeds.VISITS,
            PEOPLE,
            WarningDeeds.WARNING,
            OrderDeeds.ORDER,
            OrderDeeds.LIFE,
            ReportDeeds.REPORT,
            ReportDeeds.HELP,
            OFFERS,
            HOLDING,
            CareDeeds.ENDING);

    private FileDeeds() {}

    /** Takes down what somebody says: of whoever handles a file, and of whoever took it in. */
    static <T extends Deed.About> Deed<T> say(Function<T, ViolenceFileId> file) {
        return Deed.<T>of("protection.say", (door, about, answers) -> {
                    Optional<Speaker> speaker = answers.code("speaker", Speaker.class);
                    answers.required("statement");
                    answers.orThrow();
                    return door.protection().say(file.apply(about), speaker.orElseThrow(), answers.text("statement"));
                })
                .asking((form, about) -> Pick.one(form, "speaker", Speaker.class)
                        .field("statement", Form.Kind.AREA, true, List.of())
                        .called("words", "statement"))
                .adding();
    }

    static List<Form.Option> minors(Dossier file) {
        return file.view().minors().stream()
                .map(m -> new Form.Option(Integer.toString(m.number()), m.number() + " · " + m.name()))
                .toList();
    }

    private static StaffId someone(Answers answers) {
        answers.required("staff");
        Optional<StaffId> staff = answers.staff("staff");
        answers.orThrow();
        return staff.orElseThrow();
    }

    private static void relation(Form.Builder form, Dossier file) {
        form.field("staff", Form.Kind.CHOICE, true, file.staff()).field("reason", Form.Kind.AREA, true, List.of());
    }

    private static String because(Answers answers) {
        answers.required("reason");
        answers.orThrow();
        return answers.text("reason");
    }
}
