package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.departments.Department;
import io.github.xingfujia.departments.DepartmentCode;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.network.StaffMember;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The demonstration's login (演示登录): choose who you are, no password.
 *
 * @param people the first of the staff list
 * @param form any other station by its code
 * @param messenger whether one logs in by the county's WeChat account too
 */
record LoginPage(List<One> people, Form form, boolean messenger) {

    private static final int MOST = 19;

    /** Someone to be. */
    record One(String value, String name, String post) {}

    static void show(Visit visit) throws IOException {
        visit.keepLanguage();
        if (visit.session().isEmpty()) {
            visit.start(new Session.Nobody());
        }
        visit.show("login", page(visit, Optional.empty()));
    }

    static void login(Visit visit) throws IOException {
        Typed typed = visit.typed();
        Optional<DepartmentCode> department = department(visit.house, typed.one("who"));
        if (department.isPresent()) {
            visit.start(new Session.Department(department.get()));
            visit.go("/board");
            return;
        }
        Optional<Session.Worker> worker = typed.maybe("who").isPresent()
                ? at(visit.house.home().network(), typed.one("who"))
                : first(visit.house.home().network(), typed.one("station"));
        if (worker.isEmpty()) {
            visit.show(
                    422,
                    "login",
                    page(visit, Optional.of(Words.of("login.unknown").in(visit.locale()))));
            return;
        }
        visit.start(worker.get());
        visit.go("/desk");
    }

    static void logout(Visit visit) {
        visit.end();
        visit.go("/");
    }

    private static LoginPage page(Visit visit, Optional<String> wrong) {
        Locale locale = visit.locale();
        Network network = visit.house.home().network();
        List<One> people = network.staff().stream()
                .limit(MOST)
                .map(m -> one(visit.house, m, locale))
                .toList();
        people = new ArrayList<>(people);
        for (Department one : desks(visit.house)) {
            people.add(new One(
                    "partner@" + one.code(),
                    one.called().in(locale),
                    Words.of("board.desk").in(locale)));
        }
        Form.Builder form = new Form.Builder("station", locale, visit.typed()).text("station", true);
        wrong.ifPresent(form::error);
        return new LoginPage(people, form.build(), visit.house.messenger().isPresent());
    }

    /** Returns the departments that take tasks at a desk here, without the federation's own. */
    private static List<Department> desks(House house) {
        return house.home().linkage().departments().stream()
                .filter(d ->
                        d.contact().filter(c -> c.via() == Department.Via.DESK).isPresent())
                .filter(d -> !d.code().value().equals("federation"))
                .toList();
    }

    private static Optional<DepartmentCode> department(House house, String who) {
        return desks(house).stream()
                .map(Department::code)
                .filter(code -> who.equals("partner@" + code))
                .findFirst();
    }

    private static One one(House house, StaffMember member, Locale locale) {
        var post = member.duties().get(0).post();
        return new One(member.id() + "@" + post, member.name(locale), house.label(post, locale));
    }

    private static Optional<Session.Worker> at(Network network, String who) {
        return network.staff().stream()
                .flatMap(m -> m.duties().stream().map(d -> new Session.Worker(m.id(), d.post())))
                .filter(w -> who.equals(w.id() + "@" + w.post()))
                .findFirst();
    }

    private static Optional<Session.Worker> first(Network network, String station) {
        try {
            PostId post = PostId.of(station);
            return network.staffAt(post).stream().findFirst().map(m -> new Session.Worker(m.id(), post));
        } catch (InvalidInput e) {
            return Optional.empty();
        }
    }
}
