package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.Door;
import io.github.xingfujia.counselling.CalledOut;
import io.github.xingfujia.counselling.CounselId;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Localized;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.kernel.Wording;
import io.github.xingfujia.measures.ShelterId;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.way.RepeatedCommandException;
import io.github.xingfujia.way.StaleRevisionException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The forms of a page of the violence desk (可办事项).
 *
 * @param action where they go
 * @param seen what the reader has seen, sent back with each form; may be empty
 * @param groups what belongs together
 */
record Deeds(String action, String seen, List<Group> groups) {

    private static final int STALE = 412;

    /** Forms that belong together. */
    record Kind<T extends Deed.About>(String key, List<Deed<T>> deeds) {}

    /** Forms under a heading, as they are shown. */
    record Group(String title, List<One> forms) {}

    /**
     * One form.
     *
     * @param then what it does; may be empty
     * @param spread whether it was just tried
     * @param command the id under which sending it twice is doing it once
     */
    record One(String name, String id, String title, String then, boolean spread, String command, Form form) {}

    /**
     * What was tried and did not go through.
     *
     * @param next the commands that a refusal names to call next
     */
    record Missed(
            String deed, Typed typed, Optional<InvalidInput> wrong, String refused, List<String> next, int status) {
        static Missed nothing() {
            return new Missed("", Typed.nothing(), Optional.empty(), "", List.of(), 200);
        }
    }

    /** Shows the page of the form again. */
    interface Again {
        void show(Missed missed) throws IOException;
    }

    static Deeds none() {
        return new Deeds("", "", List.of());
    }

    static <T extends Deed.About> Deeds of(T about, String action, List<Kind<T>> kinds, Missed missed) {
        List<Group> groups = new ArrayList<>();
        for (Kind<T> kind : kinds) {
            List<One> forms = kind.deeds().stream()
                    .filter(d -> d.shown().test(about) || d.name().equals(missed.deed()))
                    .map(d -> one(d, about, missed))
                    .toList();
            if (!forms.isEmpty()) {
                groups.add(new Group(
                        Words.of("deeds." + kind.key()).in(about.visit().locale()), forms));
            }
        }
        // until what another changed was told, what was wrong with a form is mended on what its writer saw
        boolean told = missed.deed().isEmpty() || missed.status() == STALE;
        return new Deeds(action, told ? about.seen() : missed.typed().one("seen"), groups);
    }

    private static <T extends Deed.About> One one(Deed<T> deed, T about, Missed missed) {
        Visit visit = about.visit();
        Locale locale = visit.locale();
        boolean mine = deed.name().equals(missed.deed());
        String id = deed.name().replace('.', '-');
        Form.Builder form = new Form.Builder(id, locale, mine ? missed.typed() : Typed.nothing());
        deed.asks().add(form, about);
        if (mine) {
            missed.wrong().ifPresent(form::wrong);
            Optional.of(missed.refused()).filter(r -> !r.isEmpty()).ifPresent(form::error);
        }
        String then = "deed." + deed.name() + ".then";
        return new One(
                deed.name(),
                id,
                title(deed.name()).in(locale),
                Wording.exists("countyapp.pages", then) ? Words.of(then).in(locale) : "",
                mine,
                visit.house.sessions().draw(),
                form.build());
    }

    /** Returns the same with every form open: the page is there for it. */
    Deeds spread() {
        return new Deeds(
                action,
                seen,
                groups.stream()
                        .map(g -> new Group(
                                g.title(),
                                g.forms().stream()
                                        .map(f -> new One(
                                                f.name(), f.id(), f.title(), f.then(), true, f.command(), f.form()))
                                        .toList()))
                        .toList());
    }

    /** Does what a form asks: on to where it leads, or back to it with what is wrong and all that was typed. */
    static <T extends Deed.About> void run(T about, String path, List<Kind<T>> kinds, Again again) throws IOException {
        Visit visit = about.visit();
        Typed typed = visit.typed();
        Deed<T> deed = kinds.stream()
                .flatMap(k -> k.deeds().stream())
                .filter(d -> d.name().equals(typed.one("act")))
                .findFirst()
                .orElseThrow(() -> Kept.half("act"));
        try {
            if (typed.one("seen").equals(about.seen())) {
                Form.Builder form = new Form.Builder(deed.name(), visit.locale(), typed);
                deed.asks().add(form, about);
                visit.takes(form);
            }
            Outcome<?> outcome = deed.runs().run(door(deed, about), about, Answers.of(typed));
            Optional<Refusal> refused = outcome.refusal();
            if (refused.isPresent()) {
                String said = Steps.refused(refused.get(), visit.locale(), deed.name());
                again.show(new Missed(
                        deed.name(),
                        typed,
                        Optional.empty(),
                        said,
                        refused.get().next(),
                        409));
            } else {
                visit.go(landing(outcome.orThrow(), path, visit) + "?said=" + deed.name() + "#main");
            }
        } catch (InvalidInput e) {
            again.show(new Missed(deed.name(), typed, Optional.of(e), "", List.of(), 422));
        } catch (StaleRevisionException | RepeatedCommandException e) {
            String said = Words.of("stale").in(visit.locale());
            again.show(new Missed(deed.name(), typed, Optional.empty(), said, List.of(), STALE));
        }
    }

    /** What another changed since the form was shown is told, and nothing of his is overwritten. */
    private static <T extends Deed.About> Door door(Deed<T> deed, T about) {
        Typed typed = about.visit().typed();
        Door door = about.visit().clerk().under(CommandId.of(typed.one("command")));
        String seen = typed.one("seen");
        return deed.adds() || about.seen().isEmpty() ? door : door.provided(() -> seen.equals(about.seenNow()));
    }

    /** What was begun leads to its own page, unless it is not hers to open: whom somebody barred may have written it down for her. */
    private static String landing(Object made, String path, Visit visit) {
        return made instanceof ViolenceFileId file && !path.contains(file.value())
                ? "/violence/" + file
                : made instanceof CounselId counsel
                                && visit.door().counselling().view(counsel).isDone()
                        ? "/counsels/" + counsel
                        : made instanceof CalledOut call
                                ? "/petitions/" + call.petition()
                                : made instanceof ShelterId stay ? "/stays/" + stay : path;
    }

    static Wording title(String command) {
        return Words.of("deed." + command);
    }

    /** Returns what a refusal's next command is called on the pages of the violence desk. */
    static Optional<Localized> called(String command) {
        return Wording.exists("countyapp.pages", "deed." + command) ? Optional.of(title(command)) : Optional.empty();
    }

    /** Returns what was just done, in words; empty for what no form does. */
    static String said(Visit visit) {
        String said = visit.typed().one("said");
        return said.matches("[a-z]+\\.[a-zA-Z]+") && Wording.exists("countyapp.pages", "deed." + said)
                ? Words.of("deeds.said", title(said)).in(visit.locale())
                : "";
    }
}
