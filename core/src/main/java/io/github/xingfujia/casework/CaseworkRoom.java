package io.github.xingfujia.casework;

import io.github.xingfujia.access.Permission;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.protection.ScreenInstrument;
import io.github.xingfujia.rules.RuleBook;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Asking;
import io.github.xingfujia.way.Timed;
import io.github.xingfujia.way.Way;
import java.util.List;

/** What casework is made of (纠纷办理部件): put together once, by the root, from the county's profile. */
public final class CaseworkRoom {

    private final SweepAct sweep;
    private final OpenAct open;
    private final OpenAct report;
    private final ScreenAct screen;
    private final TriageAct triage;
    private final AssignAct assign;
    private final Review review;
    private final Deadlines deadlines;
    private final Network network;
    private final Admission admission;

    /** Creates the room over a county's network, lists, screen, rule book and calendar. */
    public CaseworkRoom(
            Network network, Categories categories, ScreenInstrument instrument, RuleBook book, Deadlines deadlines) {
        this.deadlines = deadlines;
        this.network = network;
        this.sweep = new SweepAct(network, categories);
        this.admission = new Admission(network);
        this.open = new OpenAct(Actions.OPEN, network, categories, deadlines);
        this.report = new OpenAct(Actions.REPORT, network, categories, deadlines);
        this.screen = new ScreenAct(instrument);
        this.assign = new AssignAct(network);
        this.review = new Review(book, network, deadlines);
        this.triage = new TriageAct(categories, network, review);
    }

    /** Returns the door for one asking. */
    public Casework door(Way way, Asking asking) {
        return new Casework(this, way, asking);
    }

    /** Returns the lines of the permission matrix. */
    public static List<Permission> permissions() {
        return Actions.permissions();
    }

    /** Returns the facts by their stored names. */
    public static List<FactTypes> facts() {
        return List.of(Cases.facts(), Sweeps.facts(), Numbers.facts(), Matches.facts());
    }

    /** Returns how cases, numbers and matches are folded. */
    public static List<Aggregate<?>> aggregates() {
        return List.of(Cases.CASES, Numbers.NUMBERS, Matches.MATCHES, Sweeps.SWEEPS, Findings.FINDINGS);
    }

    /** Returns the kinds of index rows. */
    public static List<Kind> kinds() {
        return List.of(Cases.KIND, Matches.KIND, Findings.KIND);
    }

    /** Returns what time does. */
    public List<Timed<?>> timed() {
        return List.of(new DueCases(review), new DueFindings());
    }

    OpenAct open() {
        return open;
    }

    OpenAct report() {
        return report;
    }

    ScreenAct screen() {
        return screen;
    }

    SafetyActs.InterviewAct interview() {
        return new SafetyActs.InterviewAct();
    }

    SafetyActs.IncidentAct incident() {
        return new SafetyActs.IncidentAct();
    }

    SafetyActs.LiftAct lift() {
        return new SafetyActs.LiftAct(admission);
    }

    SafetyActs.ConfirmLiftAct confirmLift() {
        return new SafetyActs.ConfirmLiftAct(admission);
    }

    SafetyActs.DutyAct duty() {
        return new SafetyActs.DutyAct();
    }

    TriageAct triage() {
        return triage;
    }

    RecordLook file() {
        return new RecordLook();
    }

    DescribeAct describe() {
        return new DescribeAct();
    }

    WishAct wish() {
        return new WishAct(network, review);
    }

    MatchAct link() {
        return MatchAct.link();
    }

    MatchAct dismissMatch() {
        return MatchAct.dismiss();
    }

    AgreeAct agree() {
        return new AgreeAct(network, admission);
    }

    ContactAct contact() {
        return new ContactAct();
    }

    WithdrawAct withdraw() {
        return new WithdrawAct();
    }

    ApproachAct approach() {
        return new ApproachAct(admission);
    }

    DiscloseAct disclose() {
        return new DiscloseAct(network);
    }

    ChallengeAct challenge() {
        return new ChallengeAct(network);
    }

    AssignAct assign() {
        return assign;
    }

    PlanAct plan() {
        return new PlanAct(new SessionGuard(admission));
    }

    StartAct start() {
        return new StartAct(new SessionGuard(admission));
    }

    RecordAct record() {
        return new RecordAct();
    }

    RefuseAct refuse() {
        return new RefuseAct();
    }

    ReviewAct review() {
        return new ReviewAct(review);
    }

    TakeOverAct takeOver() {
        return new TakeOverAct(review);
    }

    GiveBackAct giveBack() {
        return new GiveBackAct(review, network);
    }

    ClockActs.PauseAct pause() {
        return new ClockActs.PauseAct();
    }

    ClockActs.ResumeAct resume() {
        return new ClockActs.ResumeAct(deadlines);
    }

    ClockActs.ExtendAct extend() {
        return new ClockActs.ExtendAct(deadlines);
    }

    DrawAct draw() {
        return new DrawAct(new Signing(deadlines, new SessionGuard(admission)));
    }

    SignActs.SignAct sign() {
        return new SignActs.SignAct(new Signing(deadlines, new SessionGuard(admission)));
    }

    SignActs.MediatorSignAct signAsMediator() {
        return new SignActs.MediatorSignAct(new Signing(deadlines, new SessionGuard(admission)));
    }

    SignActs.SealAct seal() {
        return new SignActs.SealAct(new Signing(deadlines, new SessionGuard(admission)));
    }

    AgreementActs.HandCopyAct handCopy() {
        return new AgreementActs.HandCopyAct();
    }

    AgreementActs.ApplyAct applyForConfirmation() {
        return new AgreementActs.ApplyAct(deadlines);
    }

    AgreementActs.DecidedAct confirmed() {
        return new AgreementActs.DecidedAct();
    }

    AgreementActs.TellAct tellRoutes() {
        return new AgreementActs.TellAct();
    }

    AgreementLook agreement() {
        return new AgreementLook(deadlines);
    }

    ArrangeRevisitAct arrangeRevisit() {
        return new ArrangeRevisitAct(network, new SessionGuard(admission));
    }

    RevisitActs.RecordAct revisit() {
        return new RevisitActs.RecordAct(deadlines);
    }

    FollowUpLook followUp() {
        return new FollowUpLook();
    }

    SweepAct sweep() {
        return sweep;
    }

    FindingActs.FollowAct follow() {
        return new FindingActs.FollowAct(open);
    }

    FindingActs.DismissAct dismiss() {
        return new FindingActs.DismissAct();
    }

    FindingListing findings() {
        return new FindingListing();
    }

    EndAct end() {
        return new EndAct();
    }

    CloseAct close() {
        return new CloseAct(network);
    }

    CaseLook look() {
        return new CaseLook(review, deadlines);
    }

    MatterLook matter() {
        return new MatterLook(network);
    }

    CaseListing listing() {
        return new CaseListing();
    }

    MatchListing matches() {
        return new MatchListing();
    }
}
