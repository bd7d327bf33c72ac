package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.casework.ApproachBy;
import io.github.xingfujia.casework.ApproachTerms;
import io.github.xingfujia.casework.Person;
import io.github.xingfujia.casework.Risk;
import io.github.xingfujia.casework.Triage;
import io.github.xingfujia.kernel.Capacity;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.network.HandlerWish;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a dispute is about, whom its applicant wants, and how the other party is reached first (受理与首次联系). */
final class IntakeActs {

    static final Act TRIAGE = Act.of("TRIAGE", (door, known, answers) -> {
                answers.required("about");
                Optional<Risk> risk = answers.code("risk", Risk.class);
                boolean minors = answers.yes("minors");
                answers.orThrow();
                return door.triage(
                        known.view().id(),
                        new Triage(
                                answers.text("about"),
                                risk.orElseThrow(),
                                minors,
                                answers.typed().all("complex")));
            })
            .asking((form, known) -> form.field(
                            "about",
                            Form.Kind.CHOICE,
                            true,
                            Fields.categories(known.house(), known.locale()),
                            known.view().category())
                    .called("category", "about")
                    .radio("risk", Risk.class, triage(known).map(Triage::risk).orElse(Risk.LOW))
                    .yesOrNo("minors", triage(known).filter(Triage::minors).isPresent() ? "yes" : "no")
                    .field(
                            "complex",
                            Form.Kind.CHECKS,
                            false,
                            known.house().categories().complexities().entrySet().stream()
                                    .map(e -> new Form.Option(
                                            e.getKey(), e.getValue().in(known.locale())))
                                    .toList(),
                            triage(known).map(Triage::complexities).stream()
                                    .flatMap(List::stream)
                                    .toArray(String[]::new)));

    static final Act WISH = Act.of("WISH", (door, known, answers) -> {
                String whom = answers.text("whom");
                answers.required("whom");
                answers.checks()
                        .that(
                                !whom.equals("post")
                                        || answers.typed().maybe("post").isPresent(),
                                "post",
                                "required",
                                "");
                Optional<PostId> post = answers.typed()
                        .maybe("post")
                        .filter(p -> whom.equals("post"))
                        .flatMap(p -> answers.checks().value("post", () -> PostId.of(p)));
                answers.orThrow();
                HandlerWish wish = new HandlerWish(post, whom.equals("district"), elsewhere(known), kept(known));
                if (answers.ticked("notHere")) {
                    wish = wish.never(known.view().accountable());
                }
                for (String staff : answers.typed().all("notWho")) {
                    wish = wish.never(StaffId.of(staff));
                }
                return door.wish(known.view().id(), wish);
            })
            .asking((form, known) -> form.field(
                            "whom",
                            Form.Kind.RADIO,
                            true,
                            Fields.choices(known.locale(), "whom", "usual", "district", "post"),
                            known.view().wish().districtOnly()
                                    ? "district"
                                    : known.view().wish().post().isPresent() ? "post" : "usual")
                    .field("post", Form.Kind.CHOICE, false, Sides.posts(known), wanted(known))
                    .tick("notHere", isNeverHere(known) ? "yes" : "")
                    .field("notWho", Form.Kind.CHECKS, false, here(known), neverHere(known)))
            .protecting();

    static final Act DESCRIBE = Act.of("DESCRIBE", (door, known, answers) -> {
                Optional<Capacity> capacity = answers.code("capacity", Capacity.class);
                Optional<Person> other = Fields.person(
                        answers.typed(),
                        "other",
                        Fields.residentId(answers.typed(), "residentId", answers.checks()),
                        answers.checks());
                answers.orThrow();
                Person person = other.orElseThrow();
                return door.describe(
                        known.view().id(),
                        switch (capacity.orElseThrow()) {
                            case FULL -> person;
                            case MINOR -> person.minor();
                            case INCAPABLE -> person.incapable();
                        });
            })
            .asking((form, known) -> form.text("other.name", true)
                    .called("other", "other.name")
                    .radio("capacity", Capacity.class, Capacity.FULL)
                    .text("residentId", false)
                    .text("other.phone", false))
            .shutToo(Act.unless(known -> !known.hasOther(), "other-party-known", "RECORD"));

    static final Act AGREE = Act.of("AGREE", (door, known, answers) -> {
                boolean yes = answers.yes("approach");
                Optional<ApproachBy> how = answers.code("how", ApproachBy.class);
                Optional<LocalDate> since = answers.maybeDay("since");
                Optional<StaffId> by = answers.staff("by");
                answers.orThrow();
                return door.agree(
                        known.view().id(),
                        yes ? new ApproachTerms(true, since, how.orElseThrow(), by) : ApproachTerms.no());
            })
            .asking((form, known) -> form.field(
                            "approach", Form.Kind.RADIO, true, Fields.choices(known.locale(), "agree", "yes", "no"))
                    .radio(
                            "how",
                            ApproachBy.class,
                            terms(known).map(ApproachTerms::how).orElse(ApproachBy.CALL))
                    .day(
                            "since",
                            false,
                            terms(known).flatMap(ApproachTerms::from).map(LocalDate::toString).stream()
                                    .toArray(String[]::new))
                    .called("from", "since")
                    .field(
                            "by",
                            Form.Kind.CHOICE,
                            false,
                            Sides.mediators(known, "by.any"),
                            terms(known).flatMap(ApproachTerms::by).map(StaffId::value).stream()
                                    .toArray(String[]::new)))
            .shutToo(Act.unless(Known::hasOther, "no-other-party", "DESCRIBE"))
            .mediating();

    static final Act WITHDRAW = Act.of(
                    "WITHDRAW",
                    (door, known, answers) -> door.withdraw(known.view().id()))
            .shownWhen(Known::isAgreed);

    static final Act APPROACH = Act.of("APPROACH", (door, known, answers) -> {
                Optional<ApproachBy> how = answers.code("how", ApproachBy.class);
                answers.orThrow();
                return door.approach(known.view().id(), how.orElseThrow());
            })
            .asking((form, known) -> form.field(
                    "how",
                    Form.Kind.RADIO,
                    true,
                    form.options(ApproachBy.class, how -> Words.code("how", how)).stream()
                            .filter(one -> terms(known)
                                    .filter(agreed -> agreed.how().name().equals(one.value()))
                                    .isPresent())
                            .toList()))
            .shutToo(Act.unless(Known::hasOther, "no-other-party", "DESCRIBE"))
            .shutToo(known ->
                    known.mayMeet() && known.agrees() ? Optional.empty() : Optional.of(Closed.forGood("closed.apart")))
            .shutToo(Act.unless(known -> !known.lastly("approached"), "approached-before", "RECORD"))
            .shutToo(FirstContact::shut)
            .mediating();

    private IntakeActs() {}

    private static Optional<Triage> triage(Known known) {
        return known.view().triage();
    }

    private static Optional<ApproachTerms> terms(Known known) {
        return known.view().approach();
    }

    private static String[] wanted(Known known) {
        return known.view().wish().post().map(PostId::toString).stream().toArray(String[]::new);
    }

    private static boolean isNeverHere(Known known) {
        return known.view().wish().neverPosts().contains(known.view().accountable());
    }

    private static List<Form.Option> here(Known known) {
        return Sides.staff(known, known.view().accountable());
    }

    private static boolean isHere(StaffId staff, Known known) {
        return here(known).stream().anyMatch(o -> o.value().equals(staff.value()));
    }

    private static String[] neverHere(Known known) {
        return known.view().wish().neverStaff().stream().map(StaffId::value).toArray(String[]::new);
    }

    /** Returns whom she never wants at other posts, whom this form does not show and does not let go. */
    private static List<PostId> elsewhere(Known known) {
        return known.view().wish().neverPosts().stream()
                .filter(p -> !p.equals(known.view().accountable()))
                .toList();
    }

    private static List<StaffId> kept(Known known) {
        return known.view().wish().neverStaff().stream()
                .filter(s -> !isHere(s, known))
                .toList();
    }
}
