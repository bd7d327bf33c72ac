package io.github.xingfujia.countyapp;

import io.github.xingfujia.Home;
import io.github.xingfujia.Xingfujia;
import io.github.xingfujia.calendar.Deadline;
import io.github.xingfujia.casework.ApproachBy;
import io.github.xingfujia.casework.ApproachTerms;
import io.github.xingfujia.casework.Assignment;
import io.github.xingfujia.casework.Attempt;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.CaseView;
import io.github.xingfujia.casework.Casework;
import io.github.xingfujia.casework.Ending;
import io.github.xingfujia.casework.Escalation;
import io.github.xingfujia.network.HandlerWish;
import io.github.xingfujia.casework.MyMatter;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.Person;
import io.github.xingfujia.casework.PlanSession;
import io.github.xingfujia.casework.Relation;
import io.github.xingfujia.casework.ReturnReason;
import io.github.xingfujia.casework.Risk;
import io.github.xingfujia.casework.Step;
import io.github.xingfujia.casework.Triage;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.kernel.ResidentId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.memory.MemoryStore;
import io.github.xingfujia.profile.Profile;
import io.github.xingfujia.protection.ContactForm;
import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.protection.Screen;
import io.github.xingfujia.store.JournalVerifier;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The main job from end to end (主线演示), in memory and on a clock of its own: every step is checked as it is told. */
final class Story {

    private static final PostId STATION = PostId.of("500118106201");
    private static final PostId TOWN = PostId.of("500118106000");
    private static final PostId CENTRE = PostId.of("500118000000");
    private static final PostId FICTITIOUS = PostId.of("500118000000-fictitious");
    private static final LocalDate THIRD = LocalDate.of(2026, 9, 3);
    // no division begins with 99: nobody can have these numbers
    private static final ResidentId HER_NUMBER = ResidentId.of("990101199001010027");
    private static final Person HER = Person.named("演示·小禾").identifiedBy(HER_NUMBER);

    private final Page page;
    private final Telling tell;
    private final SteppingClock clock = new SteppingClock();
    private final Home home;

    Story(Page page) {
        this.page = page;
        this.tell = new Telling(page);
        clock.at(THIRD, 9, 0);
        home = Xingfujia.on(MemoryStore.create(), Profile.bundled("yongchuan-demo"))
                .clock(clock)
                .build();
    }

    /** Tells it all. */
    int tell() {
        page.say("story.title", home.profile().label(page.locale()));
        page.say("synthetic");
        new NetworkChapter(home, tell, page).tell(THIRD);
        CaseId late = openLate();
        CaseId id = visit();
        assignment(id);
        approach(id);
        Refusal separate = notYetTogether(id);
        attempts(id);
        complex(id);
        takeOver(id);
        ownView(id);
        shut(separate);
        hidden(id);
        overdue(late);
        end(id);
        verified();
        page.blank();
        page.say("story.all-as-told");
        return 0;
    }

    private Casework as(String staff, PostId post) {
        return home.as(Actor.staff(staff, post.value())).casework();
    }

    private CaseId openLate() {
        clock.at(THIRD, 9, 30);
        return tell.done(
                "open-second",
                as("zhou", STATION)
                        .open(OpenCase.visit(Person.named("演示·小麦"))
                                .about("夫妻关系")
                                .against(Person.named("演示·大麦"))));
    }

    private CaseId visit() {
        tell.chapter("visit");
        clock.at(THIRD, 10, 0);
        CaseId id = tell.done(
                "open",
                as("zhou", STATION)
                        .open(OpenCase.visit(HER)
                                .about("婆媳关系")
                                .against(Person.named("演示·陈婆婆"))
                                .saying("合成演示：为带孩子和家里谁做主，吵了半年")));
        CaseView view = tell.done("view", as("zhou", STATION).view(id));
        tell.check("number", STATION + "-202609-002", view.number());
        tell.check("accountable", STATION, view.accountable());
        tell.say(
                "visit.opened",
                page.time(clock.instant()),
                view.number(),
                home.network().label(STATION));
        Instant due = view.dueAt().orElseThrow(() -> new NotAsTold("due", "2026-10-08 24:00", "none"));
        tell.check("due", "2026-10-08 24:00", Deadline.said(due));
        tell.say("visit.due", page.lastDay(due));
        view.dueBecause().forEach(l -> tell.quote(l.in(page.locale())));
        tell.say("visit.not-before-asked");
        tell.refused(
                "approach-unscreened", "separate-for-now", as("zhou", STATION).approach(id, ApproachBy.CALL));
        tell.say("visit.asked-alone");
        GateClass found = tell.done("screen", as("zhou", STATION).screen(id, HER, Screen.noIndicator()))
                .row()
                .state();
        tell.check("gate", GateClass.NO_INDICATOR, found);
        return id;
    }

    private void assignment(CaseId id) {
        tell.chapter("assign");
        Casework zhou = as("zhou", STATION);
        tell.done("triage", zhou.triage(id, Triage.of("婆媳关系")));
        tell.say("assign.triaged");
        tell.done("disclose", zhou.disclose(id, StaffId.of("zhou"), Relation.KIN));
        tell.say("assign.cousin");
        tell.refused("assign-cousin", "related", zhou.assign(id, StaffId.of("zhou")));
        Assignment assigned = tell.done("assign", zhou.assign(id));
        tell.check("handler", "wu", assigned.handler().value());
        tell.say("assign.other", name(assigned.handler()));
        tell.quote(assigned.because().in(page.locale()));
    }

    private void approach(CaseId id) {
        tell.chapter("approach");
        Casework wu = as("wu", STATION);
        LocalDate from = LocalDate.of(2026, 9, 7);
        tell.done(
                "agree",
                wu.agree(id, ApproachTerms.yes(ApproachBy.CALL).from(from).by(StaffId.of("wu"))));
        tell.say("approach.agreed", from.toString());
        tell.refused("approach-early", "not-as-agreed", wu.approach(id, ApproachBy.CALL));
        clock.at(from, 9, 0);
        tell.refused("approach-otherwise", "not-as-agreed", wu.approach(id, ApproachBy.VISIT));
        tell.done("approach", wu.approach(id, ApproachBy.CALL));
        tell.say("approach.done", page.time(clock.instant()));
    }

    private Refusal notYetTogether(CaseId id) {
        tell.say("approach.not-together");
        Refusal refusal = tell.refused(
                "joint-unscreened", "separate-for-now", as("wu", STATION).plan(id, joint()));
        GateClass found = tell.done(
                        "screen-other", as("wu", STATION).screen(id, Person.named("演示·陈婆婆"), Screen.noIndicator()))
                .row()
                .state();
        tell.check("gate-other", GateClass.NO_INDICATOR, found);
        tell.say("approach.other-asked");
        return refusal;
    }

    private PlanSession joint() {
        Instant from = clock.instant().plus(Duration.ofHours(1));
        return PlanSession.of(ContactForm.JOINT, from, from.plus(Duration.ofHours(1)));
    }

    private void attempts(CaseId id) {
        tell.chapter("attempts");
        Casework wu = as("wu", STATION);
        for (int i = 1; i <= 3; i++) {
            clock.at(LocalDate.of(2026, 9, 7 + 2 * i), 9, 0);
            int session = tell.done("plan-" + i, wu.plan(id, joint()));
            clock.at(LocalDate.of(2026, 9, 7 + 2 * i), 10, 0);
            tell.done("start-" + i, wu.start(id, session));
            tell.done(
                    "record-" + i, wu.record(id, Attempt.unsettled("合成演示：各持己见").in(session)));
            tell.say("attempts.one", page.time(clock.instant()), Integer.toString(i));
        }
        Escalation up = tell.done("review", wu.review(id));
        tell.check("hand-up", Step.HAND_UP, up.step());
        tell.check("town", TOWN, up.accountable());
        tell.check("hand-up-rule", "hand-up-unsettled", up.explanation().ruleId());
        tell.say("attempts.review");
        tell.quote(up.explanation().in(page.locale()));
    }

    private void complex(CaseId id) {
        tell.chapter("complex");
        clock.at(LocalDate.of(2026, 9, 15), 9, 0);
        Casework chen = as("chen", TOWN);
        tell.done(
                "triage-town", chen.triage(id, Triage.of("婆媳关系").at(Risk.MEDIUM).complex("several-households")));
        tell.say("complex.triaged");
        Escalation guided = tell.done("review-town", chen.review(id));
        tell.check("guide", Step.GUIDE, guided.step());
        tell.check("still-town", TOWN, guided.accountable());
        tell.check("adviser", "zheng", guided.adviser().map(StaffId::value).orElse(""));
        tell.quote(guided.explanation().in(page.locale()));
        tell.say("complex.guided", name(StaffId.of("zheng")), home.network().label(TOWN));
    }

    private void takeOver(CaseId id) {
        tell.chapter("take-over");
        clock.at(LocalDate.of(2026, 9, 16), 9, 0);
        Casework wang = as("wang", CENTRE);
        tell.done("take-over", wang.takeOver(id, "合成演示：牵涉三个家庭，需要区里一并处理"));
        accountable("taken", id, CENTRE, wang);
        tell.say("take-over.taken", home.network().label(CENTRE));
        tell.done("give-back", wang.giveBack(id, ReturnReason.NO_LONGER_COMPLEX));
        accountable("given-back", id, TOWN, as("chen", TOWN));
        tell.say("take-over.given-back", home.network().label(TOWN));
        clock.at(LocalDate.of(2026, 9, 17), 9, 0);
        tell.done("take-over-again", wang.takeOver(id, "合成演示：矛盾再起"));
        tell.say("take-over.again");
        tell.refused("give-back-again", "returned-before", wang.giveBack(id, ReturnReason.NO_LONGER_COMPLEX));
        accountable("stays", id, CENTRE, wang);
    }

    private void accountable(String step, CaseId id, PostId post, Casework door) {
        tell.check(step, post, tell.done(step, door.view(id)).accountable());
    }

    private void ownView(CaseId id) {
        tell.chapter("own");
        MyMatter matter = tell.done(
                "matter",
                home.as(Actor.party(home.person(HER_NUMBER))).casework().matter(id));
        tell.check("matter-accountable", CENTRE, matter.accountable());
        tell.check("matter-status", "open", matter.status());
        tell.say("own.shown", matter.number(), home.network().label(matter.accountable()));
        tell.refused(
                "own-view-of-file",
                "not-available",
                home.as(Actor.party(home.person(HER_NUMBER))).casework().view(id));
    }

    /** A positive screen; as every protection case of the demonstration it sits in a unit that does not exist. */
    private void shut(Refusal separate) {
        tell.chapter("shut");
        clock.at(LocalDate.of(2026, 9, 18), 9, 0);
        String worker = "w-" + FICTITIOUS;
        Casework park = as(worker, FICTITIOUS);
        Person her = Person.named("演示·甲");
        CaseId id = tell.done(
                "open-fictitious",
                park.open(OpenCase.visit(her)
                        .about("夫妻关系")
                        .against(Person.named("演示·乙"))
                        .wishing(HandlerWish.at(FICTITIOUS))));
        tell.done("assign-fictitious", park.assign(id, StaffId.of(worker)));
        tell.say("shut.asked", home.network().label(FICTITIOUS));
        var screening = tell.done("screen-positive", park.screen(id, her, Screen.affirmed("injured")));
        tell.check("gate-shut", GateClass.INJURED_OR_REPEATED, screening.row().state());
        tell.say("shut.duties", String.join("; ", screening.row().articles()));
        screening.due().forEach(d -> tell.quote("· " + d.wording().in(page.locale())));
        tell.say("shut.plan");
        Refusal refusal = tell.refused("joint-shut", "separate-for-now", park.plan(id, joint()));
        tell.check("same-words", separate.in(Locale.CHINA), refusal.in(Locale.CHINA));
        tell.say("shut.same");
        Escalation protect = tell.done("review-positive", park.review(id));
        tell.check("protect", Step.PROTECT, protect.step());
        tell.check("no-counterfactual", List.of(), protect.explanation().changes());
        tell.quote(protect.explanation().in(page.locale()));
        tell.refused("end-with-duties", "duties-open", as("wang", CENTRE).end(id, Ending.OTHER));
        tell.say("shut.duties-first");
    }

    private void hidden(CaseId id) {
        tell.chapter("hidden");
        PostId elsewhere = PostId.of("500118001001");
        Casework stranger = as("w-" + elsewhere, elsewhere);
        tell.say("hidden.asks", home.network().label(elsewhere));
        Refusal notHers = tell.refused("not-yours", "not-available", stranger.view(id));
        Refusal notThere = tell.refused("not-there", "not-available", stranger.view(CaseId.of("a".repeat(26))));
        tell.check("same-refusal", notHers.in(page.locale()), notThere.in(page.locale()));
        tell.say("hidden.same");
    }

    private void overdue(CaseId late) {
        tell.chapter("overdue");
        clock.at(LocalDate.of(2026, 10, 8), 23, 59);
        home.work();
        accountable("in-time", late, STATION, as("zhou", STATION));
        tell.say("overdue.before", page.time(clock.instant()));
        clock.at(LocalDate.of(2026, 10, 9), 0, 0);
        home.work();
        CaseView view = tell.done("view-late", as("chen", TOWN).view(late));
        tell.check("late-town", TOWN, view.accountable());
        tell.say("overdue.after", page.time(clock.instant()), home.network().label(TOWN));
        view.escalation().ifPresent(e -> tell.quote(e.in(page.locale())));
        tell.check(
                "late-rule",
                "hand-up-overdue",
                view.escalation().map(e -> e.ruleId()).orElse(""));
    }

    private void end(CaseId id) {
        tell.chapter("end");
        clock.at(LocalDate.of(2026, 10, 12), 9, 0);
        Casework wang = as("wang", CENTRE);
        tell.refused("agreement-unsettled", "not-settled", wang.end(id, Ending.AGREEMENT));
        tell.check(
                "handler-centre",
                "zheng",
                tell.done("assign-centre", wang.assign(id)).handler().value());
        tell.done(
                "settled",
                as("zheng", CENTRE)
                        .record(id, Attempt.settled("合成演示：分开居住，轮流接送孩子").separately()));
        tell.done("end", wang.end(id, Ending.AGREEMENT));
        tell.done("close", wang.close(id));
        CaseView closed = tell.done("view-closed", wang.view(id));
        tell.check("closed", "closed", closed.status());
        tell.say("end.closed", Ending.AGREEMENT.wording());
        closed.history()
                .forEach(e -> tell.quote(
                        Texts.of("event", page.time(e.at()), e.what()).in(page.locale())));
        MyMatter matter = tell.done(
                "matter-closed",
                home.as(Actor.party(home.person(HER_NUMBER))).casework().matter(id));
        tell.check("matter-closed", "closed", matter.status());
        tell.check("together", true, matter.together());
    }

    private void verified() {
        tell.chapter("verified");
        JournalVerifier.Report report = home.verify();
        tell.check("chain", List.of(), report.broken());
        tell.say("verified.sound", Long.toString(report.entries()), Long.toString(report.streams()));
    }

    private Object name(StaffId staff) {
        return home.network().member(staff).orElseThrow().name();
    }
}
