package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.kernel.Capacity;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.Localized;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.ResidentId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.messaging.MessageChannel;
import io.github.xingfujia.messaging.SafeContact;
import io.github.xingfujia.network.HandlerWish;
import io.github.xingfujia.protection.FilePerson;
import io.github.xingfujia.protection.Sex;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the forms of the violence desk ask for in common, and how it is read (专档表单取值). */
final class Pick {

    private static final Pattern BETWEEN = Pattern.compile("[,，、;；\\n]");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,7}");

    private static final int TELLING = 4;

    private Pick() {}

    /** Returns so much of a key as tells rows apart that show nobody's name. */
    static String telling(Object key) {
        return key.toString().substring(0, TELLING);
    }

    /** Returns how a code is said: {@code family-relation.spouse} for {@code FamilyRelation.SPOUSE}. */
    static <E extends Enum<E>> Localized said(E code) {
        String group = code.getDeclaringClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-");
        return Words.code(Words.key(group), code);
    }

    static <E extends Enum<E>> Form.Builder one(Form.Builder form, String field, Class<E> codes) {
        return form.each(field, Form.Kind.RADIO, true, codes, Pick::said);
    }

    static <E extends Enum<E>> Form.Builder some(Form.Builder form, String field, Class<E> codes) {
        return form.each(field, Form.Kind.CHECKS, false, codes, Pick::said);
    }

    static Form.Builder day(Form.Builder form, Visit visit, String field) {
        return form.day(field, true, visit.house.home().today().toString());
    }

    /** Asks for a day and a time of day, now by default. */
    static Form.Builder moment(Form.Builder form, Visit visit, String calledByTheHouse) {
        String now = visit.house
                .now()
                .atZone(Times.ZONE)
                .toLocalTime()
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
        return day(form, visit, "day").time("hour", true, now).called(calledByTheHouse, "day");
    }

    static Optional<Instant> moment(Answers answers) {
        return at(answers, "day", "hour");
    }

    static Form.Builder span(Form.Builder form, Visit visit) {
        return day(form, visit, "day")
                .time("begin", true)
                .time("finish", true)
                .called("from", "begin")
                .called("until", "finish")
                .called("hours", "finish");
    }

    static Optional<Instant> at(Answers answers, String day, String hour) {
        Optional<LocalDate> on = answers.day(day);
        Optional<LocalTime> time = answers.time(hour);
        return on.flatMap(d -> time.map(t -> Answers.at(d, t)));
    }

    /** Reads a whole number, such as that of a measure. */
    static Optional<Integer> number(Answers answers, String field) {
        answers.required(field);
        return answers.typed().maybe(field).flatMap(v -> {
            boolean whole = NUMBER.matcher(v).matches();
            answers.checks().that(whole, field, "form", "", "0-9");
            return whole ? Optional.of(Integer.valueOf(v)) : Optional.empty();
        });
    }

    static List<StaffId> staff(Answers answers, String field) {
        List<StaffId> found = new ArrayList<>();
        answers.typed()
                .all(field)
                .forEach(v -> answers.checks().value(field, () -> StaffId.of(v)).ifPresent(found::add));
        return found;
    }

    static Optional<DivisionCode> place(Answers answers, String field) {
        return answers.typed().maybe(field).flatMap(v -> answers.checks().value(field, () -> DivisionCode.of(v)));
    }

    /** Asks who somebody is; before a number is asked, how she may safely be reached. */
    static Form.Builder person(Form.Builder form, String of) {
        return form.text(of + ".name", true)
                .each(of + ".sex", Form.Kind.RADIO, true, Sex.class, Pick::said)
                .each(of + ".capacity", Form.Kind.RADIO, true, Capacity.class, c -> Words.code("capacity", c))
                .text(of + ".residentId", false);
    }

    static Form.Builder reached(Form.Builder form) {
        return form.field(
                        "reach",
                        Form.Kind.CHECKS,
                        false,
                        form.options(MessageChannel.class, c -> Words.code("reach", c)))
                .time("hours.from", false)
                .time("hours.until", false)
                .called("contact.until", "hours.until")
                .tick("sharedPhone")
                .text("phone", false);
    }

    static Optional<FilePerson> person(Answers answers, String of, boolean asksHow) {
        Optional<Sex> sex = answers.code(of + ".sex", Sex.class);
        Optional<Capacity> capacity = answers.code(of + ".capacity", Capacity.class);
        Optional<ResidentId> number = Fields.residentId(answers.typed(), of + ".residentId", answers.checks());
        Optional<SafeContact> contact = asksHow ? contact(answers) : Optional.of(SafeContact.none());
        Optional<String> phone = asksHow ? answers.typed().maybe("phone") : Optional.empty();
        return answers.checks()
                .part(
                        of,
                        () -> new FilePerson(
                                answers.text(of + ".name"),
                                sex.orElse(Sex.UNKNOWN),
                                capacity.orElse(Capacity.FULL),
                                number,
                                phone,
                                contact.orElseGet(SafeContact::none)));
    }

    static Optional<SafeContact> contact(Answers answers) {
        List<MessageChannel> channels = answers.codes("reach", MessageChannel.class);
        if (channels.isEmpty()) {
            return Optional.of(SafeContact.none());
        }
        Optional<LocalTime> from = answers.time("hours.from");
        Optional<LocalTime> until = answers.time("hours.until");
        if (from.isEmpty() || until.isEmpty()) {
            return Optional.empty();
        }
        return answers.checks()
                .value(
                        "hours.until",
                        () -> new SafeContact(channels, from.get(), until.get(), answers.ticked("sharedPhone")));
    }

    /** Asks whom she wants, and whom never. */
    static Form.Builder wish(Form.Builder form, Visit visit, PostId accountable) {
        var network = visit.house.home().network();
        return form.field(
                        "whom",
                        Form.Kind.RADIO,
                        true,
                        Fields.choices(visit.locale(), "whom", "district", "usual", "post"),
                        "district")
                .field("post", Form.Kind.CHOICE, false, Sides.posts(visit))
                .field(
                        "notWho",
                        Form.Kind.CHECKS,
                        false,
                        network.staffAt(accountable).stream()
                                .map(m -> new Form.Option(m.id().value(), visit.house.name(m, visit.locale())))
                                .toList())
                .area("notNamed")
                .called("wish.post", "post")
                .called("wish.never", "notNamed");
    }

    static Optional<HandlerWish> wish(Answers answers, Visit visit) {
        String whom = answers.text("whom");
        answers.checks()
                .that(List.of("district", "usual", "post").contains(whom), "whom", "required", "")
                .that(!whom.equals("post") || answers.typed().maybe("post").isPresent(), "post", "required", "");
        Optional<PostId> post = answers.typed()
                .maybe("post")
                .filter(p -> whom.equals("post"))
                .flatMap(p -> answers.checks().value("post", () -> PostId.of(p)));
        HandlerWish wish = new HandlerWish(post, whom.equals("district"), List.of(), staff(answers, "notWho"));
        for (String one : BETWEEN.split(answers.text("notNamed"))) {
            wish = one.isBlank()
                    ? wish
                    : wish.never(one.strip(), visit.house.home().network(), "notNamed", answers.checks());
        }
        return Optional.of(wish);
    }
}
