package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.kernel.ResidentId;
import io.github.xingfujia.network.HandlerWish;
import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.protection.GateTable;
import io.github.xingfujia.protection.MyFile;
import io.github.xingfujia.protection.Protection;
import io.github.xingfujia.protection.RespondentView;
import io.github.xingfujia.protection.Speaker;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.way.RepeatedCommandException;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A violence file as somebody's own matter (我的事项): the victim sees where it stands and what she said; the respondent his
 * rights, whom to ask and a place to say his side. Neither page can hold a word of the other.
 *
 * @param hers whether it is the victim's
 * @param number its number; empty for the respondent
 * @param status {@code open} or {@code closed}; empty for the respondent
 * @param helper who is accountable; for the respondent always the district
 * @param handler who handles it by name; may be empty
 * @param next when somebody comes to see her; may be empty
 * @param words what she said herself
 * @param wish where she says who handles it and who never sees it; nothing to fill in for the respondent
 */
record OwnFile(
        boolean hers,
        String number,
        String status,
        Helper helper,
        String handler,
        String next,
        List<Told> words,
        Form say,
        Form wish,
        String command,
        String said) {

    private static final List<Speaker> OWN = List.of(Speaker.VICTIM, Speaker.RESPONDENT);

    /** Something said: when, and the words. */
    record Told(String at, String text) {}

    /**
     * Makes a one-time link for whoever proved this number to the worker; empty when the file is not hers, or he was not told
     * of it, or nobody approaches him through us at this grade: a link that would open nothing is not made.
     */
    static Optional<String> link(
            House house, String base, ViolenceFileId file, Optional<GateClass> grade, ResidentId number) {
        PersonId person = house.home().person(number);
        Protection door = house.home().as(Actor.party(person)).protection();
        // whoever does not know the grade makes a link for her alone
        boolean none = grade.filter(g -> GateTable.row(g).approach() != GateTable.Approach.NONE)
                .isEmpty();
        return OWN.stream()
                .filter(role -> role == Speaker.VICTIM || !none)
                .filter(role -> role == Speaker.VICTIM
                        ? door.mine(file).isDone()
                        : door.respondent(file).isDone())
                .findFirst()
                .map(role -> base + "/link/" + house.links().to(new Session.InFile(person, file, role)));
    }

    /** Ends every link into a file and whatever it opened. */
    static void end(House house, ViolenceFileId file) {
        OWN.forEach(role -> house.links().end(Session.InFile.into(file, role)));
    }

    static void show(Visit visit, Session.InFile who) throws IOException {
        String said = visit.typed().one("said").equals("noted") ? t("own.noted", visit) : "";
        visit.show("ownfile", of(visit, who, form(visit, Typed.nothing()), wishing(visit, who, Typed.nothing()), said));
    }

    static void act(Visit visit, Session.InFile who) throws IOException {
        Typed typed = visit.typed();
        boolean wishes = typed.one("act").equals("wish") && who.role() == Speaker.VICTIM;
        if (!wishes && !typed.one("act").equals("say")) {
            throw new NotHere();
        }
        try {
            Protection door =
                    visit.own().under(CommandId.of(typed.one("command"))).protection();
            Outcome<ViolenceFileId> outcome =
                    wishes ? wish(visit, who, door) : door.say(who.file(), who.role(), typed.one("mywords"));
            if (outcome.isDone()) {
                visit.go("/matter?said=noted" + (visit.locale().equals(Locale.ENGLISH) ? "&lang=en" : ""));
                return;
            }
            String refused =
                    outcome.refusal().map(r -> r.shown().in(visit.locale())).orElse("");
            again(visit, who, 409, wishes, form -> form.error(refused));
        } catch (InvalidInput e) {
            again(visit, who, 422, wishes, form -> form.wrong(e));
        } catch (RepeatedCommandException e) {
            again(visit, who, 409, wishes, form -> form.error(t("own.again", visit)));
        }
    }

    /** Her own word moves it, however grave it is. */
    private static Outcome<ViolenceFileId> wish(Visit visit, Session.InFile who, Protection door) {
        Answers answers = Answers.of(visit.typed());
        Optional<HandlerWish> wish = Pick.wish(answers, visit);
        answers.orThrow();
        return door.wish(who.file(), wish.orElseThrow());
    }

    private static void again(
            Visit visit, Session.InFile who, int status, boolean wishes, UnaryOperator<Form.Builder> with)
            throws IOException {
        Typed typed = visit.typed();
        Form.Builder say = form(visit, wishes ? Typed.nothing() : typed);
        Form.Builder wish = wishing(visit, who, wishes ? typed : Typed.nothing());
        visit.show(
                status,
                "ownfile",
                of(visit, who, wishes ? say : with.apply(say), wishes ? with.apply(wish) : wish, ""));
    }

    private static Form.Builder wishing(Visit visit, Session.InFile who, Typed typed) {
        Form.Builder form = new Form.Builder("wish", visit.locale(), typed);
        return who.role() == Speaker.VICTIM
                ? visit.own()
                        .protection()
                        .mine(who.file())
                        .fold(m -> Pick.wish(form, visit, m.accountable()), refusal -> notHere())
                : form;
    }

    private static OwnFile of(Visit visit, Session.InFile who, Form.Builder say, Form.Builder wish, String said) {
        Protection door = visit.own().protection();
        return who.role() == Speaker.VICTIM
                ? hers(visit, door.mine(who.file()).fold(m -> m, refusal -> notHere()), say, wish, said)
                : his(visit, door.respondent(who.file()).fold(r -> r, refusal -> notHere()), say, wish, said);
    }

    private static OwnFile hers(Visit visit, MyFile file, Form.Builder say, Form.Builder wish, String said) {
        Times times = new Times(visit.house, visit.locale());
        return new OwnFile(
                true,
                file.number(),
                file.status(),
                Helper.at(visit, file.accountable()),
                file.handler().flatMap(h -> visit.house.name(h, visit.locale())).orElse(""),
                file.nextVisit().map(times::minute).orElse(""),
                file.said().stream()
                        .map(s -> new Told(times.minute(s.at()), s.words()))
                        .toList(),
                say.build(),
                wish.build(),
                visit.house.sessions().draw(),
                said);
    }

    private static OwnFile his(Visit visit, RespondentView view, Form.Builder say, Form.Builder wish, String said) {
        return new OwnFile(
                false,
                "",
                "",
                Helper.at(visit, view.contact()),
                "",
                "",
                List.of(),
                say.build(),
                wish.build(),
                visit.house.sessions().draw(),
                said);
    }

    private static Form.Builder form(Visit visit, Typed typed) {
        return new Form.Builder("own", visit.locale(), typed)
                .field("mywords", Form.Kind.AREA, true, List.of())
                .called("words", "mywords");
    }

    private static String t(String key, Visit visit) {
        return Words.of(key).in(visit.locale());
    }

    private static <T> T notHere() {
        throw new NotHere();
    }
}
