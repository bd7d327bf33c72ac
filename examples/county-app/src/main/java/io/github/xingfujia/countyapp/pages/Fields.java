package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.casework.Categories;
import io.github.xingfujia.casework.Person;
import io.github.xingfujia.kernel.Capacity;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.ResidentId;
import io.github.xingfujia.messaging.SafeContact;
import io.github.xingfujia.protection.Screen;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What several forms ask for, and how it is read (表单取值). */
final class Fields {

    private Fields() {}

    /** Returns the categories that have no parts, each with its whole before it. */
    static List<Form.Option> categories(House house, Locale locale) {
        Categories all = house.categories();
        List<Form.Option> options = new ArrayList<>();
        options.add(new Form.Option("", Words.of("choose").in(locale)));
        all.categories().forEach((code, label) -> {
            boolean whole = all.categories().values().stream()
                    .anyMatch(l -> l.within().filter(code::equals).isPresent());
            if (!whole) {
                options.add(new Form.Option(code, all.path(code, locale)));
            }
        });
        return options;
    }

    static List<Form.Option> screenItems(House house, Locale locale) {
        return house.screen().items().entrySet().stream()
                .map(e -> new Form.Option(e.getKey(), e.getValue().in(locale)))
                .toList();
    }

    /** Returns the choices {@code group.<value>} of a form. */
    static List<Form.Option> choices(Locale locale, String group, String... values) {
        return Arrays.stream(values)
                .map(v -> new Form.Option(v, Words.of(group + "." + v).in(locale)))
                .toList();
    }

    /** Returns what a person asked alone answered; the three answers exclude each other. */
    static Screen screen(Typed typed, Checks checks) {
        return screen(typed, "", checks);
    }

    /** Returns the same of one of several people, whose fields begin with {@code of}. */
    static Screen screen(Typed typed, String of, Checks checks) {
        String asked = typed.one(of + "asked");
        List<String> yes = typed.all(of + "yes");
        checks.that(!asked.isEmpty(), of + "asked", "required", "");
        checks.that(!asked.equals("some") || !yes.isEmpty(), of + "yes", "required", "");
        checks.that(asked.equals("some") || yes.isEmpty(), of + "asked", "not-asked", Integer.toString(yes.size()));
        return asked.equals("some")
                ? Screen.affirmed(yes.toArray(String[]::new))
                : asked.equals("none") ? Screen.noIndicator() : Screen.couldNotAsk();
    }

    static Optional<ResidentId> residentId(Typed typed, String field, Checks checks) {
        return typed.maybe(field).flatMap(v -> checks.value(field, () -> ResidentId.of(v)));
    }

    /** Returns a person as she is described; a phone is known and never used before she said how she may be reached. */
    static Optional<Person> person(Typed typed, String name, Optional<ResidentId> id, Checks checks) {
        return checks.part(
                name,
                () -> new Person(
                        typed.one(name + ".name"),
                        id,
                        typed.maybe(name + ".phone"),
                        Capacity.FULL,
                        SafeContact.none()));
    }

    /** Asks who the other party is, if anybody is known; two of one name are told apart by their side, not by a number. */
    static Form.Builder askOther(Form.Builder form) {
        return form.text("other.name", false)
                .text("other.residentId", false)
                .called("against", "other.residentId")
                .text("other.phone", false);
    }

    /** Returns the other party; a number or a phone alone names nobody. */
    static Optional<Person> other(Typed typed, Checks checks) {
        Optional<ResidentId> number = residentId(typed, "other.residentId", checks);
        boolean named = typed.maybe("other.name").isPresent();
        boolean told = Stream.of("other.residentId", "other.phone")
                .anyMatch(field -> typed.maybe(field).isPresent());
        checks.that(named || !told, "other.name", "required", "");
        return named ? person(typed, "other", number, checks) : Optional.empty();
    }

    /** Returns the code typed; one that is none of them is as good as none, and the form it stood on refused it before. */
    static <E extends Enum<E>> Optional<E> code(Class<E> codes, Typed typed, String field, Checks checks) {
        Optional<E> found = Arrays.stream(codes.getEnumConstants())
                .filter(c -> c.name().equals(typed.one(field)))
                .findFirst();
        checks.that(found.isPresent(), field, "required", "");
        return found;
    }
}
