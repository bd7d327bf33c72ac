package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.access.Role;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.network.StaffMember;
import io.github.xingfujia.volunteer.Cause;
import io.github.xingfujia.volunteer.Certified;
import io.github.xingfujia.volunteer.Revoke;
import io.github.xingfujia.volunteer.Track;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Certificates of the team (队伍资格): who holds which on this day; the head revokes, and brings in the register.
 *
 * @param asked a part of a name or place that was looked for; may be empty
 * @param total how many there are
 * @param head whether this reader is the head
 * @param allowed whether this reader may see it at all
 */
record TeamPage(String asked, int total, int lacking, List<One> people, boolean head, boolean allowed, String said) {

    private static final int SHOWN = 40;

    /** Someone of the team. */
    record One(String id, String name, String post, boolean mediates, boolean counsels) {}

    /** Someone and the form about her. */
    record Person(String id, String name, String post, List<Held> held, Form revoke, String command) {}

    /** A certificate's track and whether it is held. */
    record Held(String track, boolean valid) {}

    static void show(Visit visit) throws IOException {
        visit.worker();
        visit.keepLanguage();
        Locale locale = visit.locale();
        String asked = visit.typed().one("q");
        Collection<StaffMember> staff = visit.house.home().network().staff();
        Optional<List<StaffId>> mediating = certified(visit, staff, Track.MEDIATION);
        List<StaffId> counselling = certified(visit, staff, Track.COUNSELLING).orElse(List.of());
        List<StaffId> mediators = mediating.orElse(List.of());
        List<One> all = staff.stream()
                .map(m -> new One(
                        m.id().value(),
                        m.name(locale),
                        post(visit, m, locale),
                        mediators.contains(m.id()),
                        counselling.contains(m.id())))
                .filter(o ->
                        asked.isEmpty() || o.name().contains(asked) || o.post().contains(asked))
                .toList();
        visit.show(
                "team",
                new TeamPage(
                        asked,
                        all.size(),
                        (int) all.stream()
                                .filter(o -> !o.mediates() && !o.counsels())
                                .count(),
                        all.stream().limit(SHOWN).toList(),
                        isHead(visit),
                        mediating.isPresent(),
                        said(visit)));
    }

    static void person(Visit visit, String id) throws IOException {
        visit.worker();
        if (!isHead(visit)) {
            throw new NotHere();
        }
        visit.show("person", person(visit, id, Typed.nothing(), Optional.empty(), ""));
    }

    static void act(Visit visit, String id) throws IOException {
        visit.worker();
        Typed typed = visit.typed();
        try {
            visit.takes(new Form.Builder(typed.one("act"), visit.locale(), typed)
                    .radio("track", Track.class, Track.MEDIATION));
            Outcome<?> outcome = run(visit, StaffId.of(id), typed);
            if (outcome.isDone()) {
                visit.go("/team?said=" + typed.one("act") + "&q=");
            } else {
                String refused =
                        outcome.refusal().map(r -> r.shown().in(visit.locale())).orElse("");
                visit.show(409, "person", person(visit, id, typed, Optional.empty(), refused));
            }
        } catch (InvalidInput e) {
            visit.show(422, "person", person(visit, id, typed, Optional.of(e), ""));
        }
    }

    /** Certifies whom the county's register names; doing it again changes nothing. */
    static void found(Visit visit) {
        visit.worker();
        if (!isHead(visit)) {
            throw new NotHere();
        }
        visit.house.home().found();
        visit.go("/team?said=found");
    }

    private static Outcome<?> run(Visit visit, StaffId staff, Typed typed) {
        Answers answers = Answers.of(typed);
        Optional<Track> track = answers.code("track", Track.class);
        Optional<LocalDate> from = answers.day("valid.from");
        var door = visit.door().under(CommandId.of(typed.one("command"))).volunteering();
        Optional<Cause> cause = answers.code("lossCause", Cause.class);
        answers.orThrow();
        return door.revoke(new Revoke(staff, track.orElseThrow(), from.orElseThrow(), cause.orElseThrow()));
    }

    private static Person person(Visit visit, String id, Typed typed, Optional<InvalidInput> wrong, String refused) {
        Locale locale = visit.locale();
        StaffMember member = visit.house.home().network().member(StaffId.of(id)).orElseThrow(NotHere::new);
        LocalDate today = visit.house.home().today();
        Form.Builder revoke = new Form.Builder("revoke", locale, typed)
                .radio("track", Track.class, Track.MEDIATION)
                .day("valid.from", true, today.toString())
                .each("lossCause", Form.Kind.RADIO, true, Cause.class, Pick::said)
                .called("from", "valid.from");
        wrong.ifPresent(revoke::wrong);
        if (!refused.isEmpty()) {
            revoke.error(refused);
        }
        return new Person(
                id,
                member.name(locale),
                post(visit, member, locale),
                Arrays.stream(Track.values())
                        .map(t -> new Held(
                                Words.code("track", t).in(locale),
                                certified(visit, List.of(member), t)
                                        .filter(c -> !c.isEmpty())
                                        .isPresent()))
                        .toList(),
                revoke.build(),
                visit.house.sessions().draw());
    }

    private static Optional<List<StaffId>> certified(Visit visit, Collection<StaffMember> staff, Track track) {
        Certified asked = new Certified(
                staff.stream().map(StaffMember::id).toList(),
                track,
                visit.house.home().today());
        return visit.door().volunteering().certified(asked).fold(Optional::of, refusal -> Optional.empty());
    }

    private static String post(Visit visit, StaffMember member, Locale locale) {
        return visit.house.label(member.duties().get(0).post(), locale);
    }

    private static boolean isHead(Visit visit) {
        Session.Worker worker = visit.worker();
        return visit.house.home().network().roles(worker.id(), worker.post()).contains(Role.HEAD);
    }

    private static String said(Visit visit) {
        String said = visit.typed().one("said");
        return List.of("revoke", "found").contains(said)
                ? Words.of("team.said." + said).in(visit.locale())
                : "";
    }
}
