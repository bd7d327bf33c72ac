package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The actions of a page as it shows them (可办事项): what is next stands first and open, the rest by what belongs together.
 *
 * @param action where their forms go
 * @param revision what the reader has seen of the case
 * @param command the id under which sending a form twice is doing it once
 * @param over what holds instead of all that can be done no longer; empty while the case is not archived
 */
record Steps(String action, long revision, String command, List<Group> groups, String over) {

    /** Steps under a heading. */
    record Group(String title, boolean next, List<Step> steps) {}

    /**
     * An action.
     *
     * @param open whether it can be done now
     * @param spread whether its form stands open: it is next, or was just tried
     * @param closed why not and what to do first; empty when open
     * @param draft whether what is typed survives a lost network
     */
    record Step(
            String name,
            String title,
            String then,
            boolean open,
            boolean spread,
            String closed,
            boolean draft,
            Form form) {}

    /** Returns what is next, or all the rest. */
    List<Group> part(boolean next) {
        return groups.stream().filter(g -> g.next() == next).toList();
    }

    static Steps of(Known known, String action, List<Acts.Group> groups, List<Act> next, Tried tried) {
        Locale locale = known.locale();
        List<Group> shown = new ArrayList<>();
        List<Step> first = next.stream()
                .filter(a -> Acts.isHers(a, known))
                .filter(a -> a.closed(known).isEmpty())
                .map(a -> step(a, known, tried, tried.act().isEmpty()))
                .toList();
        if (!first.isEmpty()) {
            shown.add(new Group(Words.of("group.next").in(locale), true, first));
        }
        for (Acts.Group group : groups) {
            List<Step> steps = group.acts().stream()
                    .filter(a -> first.stream().noneMatch(s -> s.name().equals(a.name())))
                    // what she tried is answered, also where it is not offered
                    .filter(a -> a.shown().test(known) && Acts.isHers(a, known)
                            || tried.act().filter(a::equals).isPresent())
                    // in an archived case one line says it of all of them
                    .filter(a -> !known.isArchived()
                            || a.closed(known).isEmpty()
                            || tried.act().filter(a::equals).isPresent())
                    .map(a -> step(a, known, tried, false))
                    .toList();
            if (!steps.isEmpty()) {
                shown.add(new Group(Words.of("group." + group.key()).in(locale), false, steps));
            }
        }
        return new Steps(
                action,
                known.view().revision(),
                known.house().sessions().draw(),
                shown,
                known.isArchived() ? Words.of("closed.archived").in(locale) : "");
    }

    private static Step step(Act act, Known known, Tried tried, boolean next) {
        Locale locale = known.locale();
        boolean mine = tried.act().filter(act::equals).isPresent();
        Form.Builder form = new Form.Builder(act.name(), locale, mine ? tried.typed() : Typed.nothing());
        act.asks().add(form, known);
        if (mine) {
            tried.wrong().ifPresent(form::wrong);
            tried.refusal().ifPresent(r -> form.error(refused(r, locale)));
            if (tried.stale()) {
                form.error(Words.of("stale").in(locale));
            }
        }
        Optional<String> closed = act.closed(known).map(w -> w.in(locale));
        return new Step(
                act.name(),
                act.title().in(locale),
                act.then().in(locale),
                closed.isEmpty(),
                mine || next,
                closed.orElse(""),
                act.draft(),
                form.build());
    }

    /** Returns a refusal as people read it: its shown face, and the next step by its name on these pages. */
    static String refused(Refusal refusal, Locale locale) {
        return refused(refusal, locale, "");
    }

    /** Says why not and what to do first; never what was just tried. */
    static String refused(Refusal refusal, Locale locale, String tried) {
        List<String> next = refusal.next().stream()
                .filter(c -> !c.equals(tried))
                .map(c -> Deeds.called(c)
                        .or(() -> Acts.called(c).map(Act::title))
                        .map(t -> t.in(locale))
                        .orElse(""))
                .filter(t -> !t.isEmpty())
                .toList();
        String articles = String.join("; ", refusal.articles());
        String said = next.isEmpty()
                ? refusal.shown().in(locale)
                : Words.of("refused", refusal.shown(), String.join(" / ", next)).in(locale);
        return said + (articles.isEmpty() ? "" : " （" + articles + "）");
    }
}
