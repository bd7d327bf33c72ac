package io.github.xingfujia.countyapp;

import io.github.xingfujia.Home;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Casework;
import io.github.xingfujia.casework.Person;
import io.github.xingfujia.casework.PlanSession;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.ResidentId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.protection.ContactForm;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** A part of the story (章节): who is in it, and what all parts do alike. */
abstract class Chapter {

    static final PostId STATION = PostId.of("500118106201");
    static final PostId TOWN = PostId.of("500118106000");
    static final PostId CENTRE = PostId.of("500118000000");
    static final LocalDate THIRD = LocalDate.of(2026, 9, 3);
    // no division begins with 99: nobody can have these numbers
    static final ResidentId HER_NUMBER = ResidentId.of("990101199001010027");
    static final Person HER = Person.named("演示·小禾").identifiedBy(HER_NUMBER);

    final Home home;
    final SteppingClock clock;
    final Telling tell;
    final Page page;

    Chapter(Stage stage) {
        home = stage.home();
        clock = stage.clock();
        tell = stage.tell();
        page = stage.page();
    }

    Casework as(String staff, PostId post) {
        return home.as(Actor.staff(staff, post.value())).casework();
    }

    PlanSession joint() {
        Instant from = clock.instant().plus(Duration.ofHours(1));
        return PlanSession.of(ContactForm.JOINT, from, from.plus(Duration.ofHours(1)))
                .evenWhenClosed();
    }

    void accountable(String step, CaseId id, PostId post, Casework door) {
        tell.check(step, post, tell.done(step, door.view(id)).accountable());
    }

    Object name(StaffId staff) {
        return home.network().member(staff).orElseThrow().name();
    }
}
