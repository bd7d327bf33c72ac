package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.DivisionCode.Level;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.network.Division;
import io.github.xingfujia.network.FindHelp;
import io.github.xingfujia.network.Found;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.rules.Label;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finding the nearest help (找到妇联组织): no login, no script, nothing kept; where someone looks stands in no address.
 *
 * @param form where and for what
 * @param asked whether anything was asked yet
 * @param now whether only places were asked for where someone is now
 * @param places the nearest first
 */
record FindPage(Form form, boolean asked, boolean now, List<Place> places) {

    /**
     * A place that helps.
     *
     * @param open whether someone is there now by its usual hours
     */
    record Place(
            String name, String where, boolean open, String hours, String address, String phone, String services) {}

    static void show(Visit visit) throws IOException {
        Locale locale = visit.locale();
        Network network = visit.house.home().network();
        Optional<DivisionCode> town = code(network, visit.typed().one("town")).filter(t -> t.level() == Level.TOWN);
        Typed typed = within(visit.typed(), town, network);
        Optional<DivisionCode> village = code(network, typed.one("village"));
        Map<String, Label> services = network.blueprint().services();
        Optional<String> service = typed.maybe("service").filter(services::containsKey);
        Form.Builder form =
                new Form.Builder("find", locale, typed).field("town", Form.Kind.CHOICE, true, townOptions(visit));
        town.ifPresent(t -> form.field(
                "village",
                Form.Kind.CHOICE,
                false,
                options(locale, "find.village", network.divisions().children(t))));
        List<Form.Option> offered = new ArrayList<>(
                List.of(new Form.Option("", Words.of("find.service").in(locale))));
        services.forEach((key, label) -> offered.add(new Form.Option(key, label.in(locale))));
        form.field("service", Form.Kind.CHOICE, false, offered).tick("open");
        if (isWrong(form)) {
            visit.show(422, "find", new FindPage(form.build(), false, false, List.of()));
            return;
        }
        boolean now = typed.maybe("open").isPresent();
        List<Place> places = village.or(() -> town)
                .map(FindHelp::near)
                .map(help -> service.map(help::service).orElse(help))
                .map(help -> now ? help.openAt(now(visit)) : help)
                .map(help -> found(visit, help))
                .orElse(List.of());
        visit.show("find", new FindPage(form.build(), town.isPresent(), now, places));
    }

    /** Whoever chooses another town has not chosen a village there yet. */
    private static Typed within(Typed typed, Optional<DivisionCode> town, Network network) {
        boolean elsewhere = code(network, typed.one("village"))
                .filter(v -> town.filter(t -> t.contains(v)).isEmpty())
                .isPresent();
        if (!elsewhere) {
            return typed;
        }
        Map<String, List<String>> values = new LinkedHashMap<>(typed.values());
        values.remove("village");
        return new Typed(values);
    }

    /** Marks what was not to be chosen: nothing is guessed at, and nothing shown in its place. */
    private static boolean isWrong(Form.Builder form) {
        try {
            form.offered();
            return false;
        } catch (InvalidInput e) {
            form.wrong(e);
            return true;
        }
    }

    /** Returns the places nearest to a division. */
    static List<Place> near(Visit visit, DivisionCode place) {
        return found(visit, FindHelp.near(place));
    }

    private static List<Place> found(Visit visit, FindHelp asked) {
        Network network = visit.house.home().network();
        return network.find(asked, visit.house.home().today()).stream()
                .map(f -> place(f, network.blueprint().services(), visit))
                .toList();
    }

    private static Instant now(Visit visit) {
        return visit.house.clock().instant();
    }

    /** Returns the towns to choose from. */
    static List<Form.Option> townOptions(Visit visit) {
        return options(visit.locale(), "find.town", towns(visit.house.home().network()));
    }

    static List<Division> towns(Network network) {
        return network.divisions().all().stream()
                .filter(d -> d.code().level() == Level.TOWN)
                .toList();
    }

    private static List<Form.Option> options(Locale locale, String first, List<Division> divisions) {
        List<Form.Option> options = new ArrayList<>();
        options.add(new Form.Option("", Words.of(first).in(locale)));
        divisions.forEach(d -> options.add(new Form.Option(d.code().toString(), d.label())));
        return options;
    }

    private static Optional<DivisionCode> code(Network network, String given) {
        try {
            return Optional.of(DivisionCode.of(given)).filter(network::knows);
        } catch (InvalidInput e) {
            return Optional.empty();
        }
    }

    private static Place place(Found found, Map<String, Label> services, Visit visit) {
        Locale locale = visit.locale();
        var post = found.post();
        List<String> offers = new ArrayList<>();
        for (String key : post.services()) {
            offers.add(Optional.ofNullable(services.get(key))
                    .map(l -> l.in(locale))
                    .orElse(key));
        }
        return new Place(
                post.name(locale),
                found.where(),
                post.hours().at(now(visit)),
                hours(post.hours().text(), locale),
                post.address().equals(found.where()) ? "" : post.address(),
                post.phone().orElse(""),
                String.join(locale.getLanguage().equals("en") ? ", " : "、", offers));
    }

    /** Returns opening hours such as {@code mon-fri 09:00-12:00} in words. */
    static String hours(String text, Locale locale) {
        String said = text;
        for (String word : List.of("always", "mon", "tue", "wed", "thu", "fri", "sat", "sun")) {
            said = said.replace(word, Words.of("hours." + word).in(locale));
        }
        return said;
    }
}
