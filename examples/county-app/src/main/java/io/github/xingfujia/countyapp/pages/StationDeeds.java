package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.stations.Finding;
import io.github.xingfujia.stations.Inspect;
import io.github.xingfujia.stations.LowerCause;
import io.github.xingfujia.stations.Photo;
import io.github.xingfujia.stations.Standard;
import io.github.xingfujia.stations.StudioStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The forms of a post (站点建设办理): the check-list of an inspection, and the steps of a studio. */
final class StationDeeds {

    static final Deed<StationDesk> INSPECT = Deed.<StationDesk>of("stations.inspect", (door, here, answers) -> {
                Optional<LocalDate> on = answers.day("on");
                List<Finding> findings = new ArrayList<>();
                List<Photo> photos = new ArrayList<>();
                for (Standard.Item item : items(here)) {
                    answers.required("findings." + item.code());
                    findings.add(new Finding(
                            item.code(), answers.text("findings." + item.code()).equals("yes")));
                    String shot = "photos." + item.code();
                    Uploads.photo(here.visit(), answers, shot)
                            .flatMap(hash -> answers.checks()
                                    .value(shot, () -> new Photo(item.code(), hash, on.orElse(LocalDate.EPOCH))))
                            .ifPresent(photos::add);
                }
                answers.orThrow();
                return door.stations().inspect(new Inspect(here.post(), on.orElseThrow(), findings, photos));
            })
            .asking((form, here) -> {
                Pick.day(form, here.visit(), "on");
                for (Standard.Item item : items(here)) {
                    String name = item.name().in(here.visit().locale());
                    form.labelled(
                            "findings." + item.code(),
                            Form.Kind.RADIO,
                            true,
                            Fields.choices(here.visit().locale(), "met", "yes", "no"),
                            name);
                    if (item.photo()) {
                        form.labelled(
                                "photos." + item.code(),
                                Form.Kind.FILE,
                                false,
                                List.of(),
                                Words.of("stations.photo", item.name())
                                        .in(here.visit().locale()));
                    }
                }
            })
            .shownWhen(here -> here.visit().is("town-worker", "centre-staff", "head")
                    && !isOwn(here)
                    && !items(here).isEmpty());

    static final Deed<StationDesk> RISE = Deed.<StationDesk>of(
                    "stations.rise",
                    (door, here, answers) ->
                            door.stations().rise(here.post(), here.next().orElse(StudioStep.CANDIDATE)))
            .shownWhen(here -> here.visit().is("centre-staff", "head")
                    && here.next().filter(s -> s != StudioStep.GOLD).isPresent());

    static final Deed<StationDesk> NAME_GOLD = Deed.<StationDesk>of(
                    "stations.nameGold",
                    (door, here, answers) -> door.stations().nameGold(here.post()))
            .shownWhen(here -> here.visit().is("head")
                    && here.next().filter(s -> s == StudioStep.GOLD).isPresent());

    static final Deed<StationDesk> LOWER = Deed.<StationDesk>of("stations.lower", (door, here, answers) -> {
                Optional<StudioStep> to = answers.code("studioStep", StudioStep.class);
                Optional<LowerCause> cause = answers.code("lowerCause", LowerCause.class);
                answers.orThrow();
                return door.stations().lower(here.post(), to.orElseThrow(), cause.orElseThrow());
            })
            .asking((form, here) -> Pick.one(
                    form.field("studioStep", Form.Kind.CHOICE, true, below(here)), "lowerCause", LowerCause.class))
            .shownWhen(here ->
                    here.visit().is("centre-staff", "head") && !below(here).isEmpty());

    static final List<Deeds.Kind<StationDesk>> ALL = List.of(
            new Deeds.Kind<>("inspection", List.of(INSPECT)),
            new Deeds.Kind<>("studio", List.of(RISE, NAME_GOLD, LOWER)));

    private StationDeeds() {}

    private static List<Standard.Item> items(StationDesk here) {
        return here.standing().standard().map(Standard::items).orElse(List.of());
    }

    private static boolean isOwn(StationDesk here) {
        PostId post = here.visit().worker().post();
        return post.equals(here.post());
    }

    private static List<Form.Option> below(StationDesk here) {
        return here.standing().line().step().stream()
                .flatMap(step -> Arrays.stream(StudioStep.values()).filter(s -> s.compareTo(step) < 0))
                .map(s -> new Form.Option(s.name(), Pick.said(s).in(here.visit().locale())))
                .toList();
    }
}
