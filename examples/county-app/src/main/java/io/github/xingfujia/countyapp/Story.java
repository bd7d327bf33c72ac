package io.github.xingfujia.countyapp;

import io.github.xingfujia.casework.Attempt;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.CaseView;
import io.github.xingfujia.casework.Casework;
import io.github.xingfujia.casework.Ending;
import io.github.xingfujia.casework.Escalation;
import io.github.xingfujia.casework.MyMatter;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.casework.Person;
import io.github.xingfujia.casework.Step;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.network.HandlerWish;
import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.protection.Screen;
import io.github.xingfujia.store.JournalVerifier;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The main job from end to end (主线演示), in memory and on a clock of its own: every step is checked as it is told. */
final class Story extends Chapter {

    private static final PostId FICTITIOUS = PostId.of("500118000000-fictitious");

    private final FirstChapters first;
    private final UpwardChapters upward;

    Story(Page page) {
        this(Stage.on(page));
    }

    private Story(Stage stage) {
        super(stage);
        first = new FirstChapters(stage);
        upward = new UpwardChapters(stage);
    }

    /** Tells it all. */
    int tell() {
        page.say("story.title", home.profile().label(page.locale()));
        page.say("synthetic");
        new NetworkChapter(home, tell, page).tell(THIRD);
        CaseId late = openLate();
        CaseId id = first.visit();
        first.assignment(id);
        first.approach(id);
        Refusal separate = first.notYetTogether(id);
        upward.attempts(id);
        upward.complex(id);
        upward.takeOver(id);
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

    private CaseId openLate() {
        clock.at(THIRD, 9, 30);
        return tell.done(
                "open-second",
                as("zhou", STATION)
                        .open(OpenCase.visit(Person.named("演示·小麦"))
                                .about("夫妻关系")
                                .against(Person.named("演示·大麦"))));
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
}
