package io.github.xingfujia.countyapp;

import io.github.xingfujia.Home;
import io.github.xingfujia.casework.CaseLine;
import io.github.xingfujia.casework.CaseView;
import io.github.xingfujia.casework.Casework;
import io.github.xingfujia.casework.Categories;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.InvalidInput;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.network.StaffMember;
import io.github.xingfujia.protection.GateTable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One case as the staff of its accountable post see it (案件页). */
final class CaseSheet {

    private final Page page;
    private final Clock clock;

    CaseSheet(Page page, Clock clock) {
        this.page = page;
        this.clock = clock;
    }

    int run(CommandLine line) {
        String number = line.operand().orElseThrow();
        try (DataFolder data = DataFolder.open(line)) {
            Home home = data.home(clock);
            for (PostId post : ladder(home, number)) {
                StaffMember member = Staff.at(home, post);
                Casework door = home.as(new Actor.Staff(member.id(), post)).casework();
                Optional<CaseLine> found =
                        door.numbered(number).filter(l -> l.accountable().equals(post));
                if (found.isPresent()) {
                    page.say("case.title", number, home.network().label(post), member.name(), member.id());
                    page.say("synthetic");
                    tell(
                            data,
                            home,
                            door.view(found.get().id()).orThrow(),
                            found.get().overdue());
                    return 0;
                }
            }
        }
        throw Trouble.with("trouble.no-case", number);
    }

    /** The post in the number, and those a case may have climbed to from there. */
    private List<PostId> ladder(Home home, String number) {
        List<PostId> ladder = new ArrayList<>();
        LocalDate today = clock.instant().atZone(Page.ZONE).toLocalDate();
        String[] parts = number.split("-(?=[0-9]{6}-[0-9]+$)", 2);
        try {
            Optional<PostId> post = Optional.of(PostId.of(parts[0]));
            while (post.isPresent()) {
                ladder.add(post.get());
                post = home.network().superior(post.get(), today);
            }
        } catch (InvalidInput e) {
            throw Trouble.with("trouble.no-case", number);
        }
        if (!ladder.contains(home.network().centre())) {
            ladder.add(home.network().centre());
        }
        return ladder.stream().filter(p -> !home.network().staffAt(p).isEmpty()).toList();
    }

    private void tell(DataFolder data, Home home, CaseView view, boolean overdue) {
        Locale locale = page.locale();
        Categories categories = Categories.read(data.profile().files("categories"), Checks.of());
        page.say("case.about", categories.path(view.category(), locale), Texts.of("status." + view.status()));
        page.say("case.place", home.network().divisions().path(view.place()));
        view.handler().flatMap(home.network()::member).ifPresent(m -> page.say("case.handler", m.name()));
        view.adviser().flatMap(home.network()::member).ifPresent(m -> page.say("case.adviser", m.name()));
        for (CaseView.PartyView party : view.parties()) {
            GateTable.Row row = party.gate();
            page.say(
                    "case.party",
                    party.side().wording(),
                    party.name(),
                    Texts.of("gate." + row.state().word()));
            page.quote(Texts.of("case.gate", word(row.approach()), word(row.joint()), String.join("; ", row.articles()))
                    .in(locale));
            party.duties().forEach(d -> page.quote("□ " + d.wording().in(locale)));
        }
        page.say("case.due", Due.text(page, Due.calendar(data.profile()), view.dueAt(), overdue, clock.instant()));
        view.dueBecause().forEach(l -> page.quote(l.in(locale)));
        page.say("case.next", NextStep.of(view, overdue));
        view.escalation().ifPresent(e -> {
            page.say("case.why");
            page.quote(e.in(locale));
        });
        view.ending().ifPresent(e -> page.say("case.ending", e.wording()));
        page.say("case.history");
        view.history()
                .forEach(e -> page.quote(Texts.of("event.by", page.time(e.at()), e.what(), e.actor())
                        .in(locale)));
    }

    private static Object word(Enum<?> value) {
        String kind = value instanceof GateTable.Approach ? "approach." : "joint.";
        return Texts.of(kind + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
