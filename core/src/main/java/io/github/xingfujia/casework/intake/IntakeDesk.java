package io.github.xingfujia.casework.intake;

import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Categories;
import io.github.xingfujia.casework.EarlySign;
import io.github.xingfujia.casework.MatchView;
import io.github.xingfujia.casework.SuspectedFile;
import io.github.xingfujia.casework.SuspectedMatch;
import io.github.xingfujia.casework.escalation.Deadlines;
import io.github.xingfujia.casework.escalation.Review;
import io.github.xingfujia.casework.file.Actions;
import io.github.xingfujia.casework.handling.Admission;
import io.github.xingfujia.casework.handling.Heard;
import io.github.xingfujia.casework.handling.ViolenceWaits;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.protection.LikeDisputes;
import io.github.xingfujia.protection.ProtectionRoom;
import io.github.xingfujia.protection.ScreenInstrument;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.store.Filter;
import io.github.xingfujia.store.Kind;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Listing;
import io.github.xingfujia.way.Look;
import java.util.List;

/** What is offered of taking in (受理): opening, describing, screening alone, triage, and telling doubles. */
public final class IntakeDesk {

    private final Network network;
    private final Admission admission;
    private final OpenAct open;
    private final OpenAct report;
    private final ScreenAct screen;
    private final TriageAct triage;
    private final EarlySign signs;
    private final ProtectionRoom protection;

    public IntakeDesk(
            Network network,
            Categories categories,
            ViolenceWaits violence,
            ScreenInstrument instrument,
            ProtectionRoom protection,
            Deadlines deadlines,
            Review review,
            EarlySign signs) {
        this.network = network;
        this.signs = signs;
        this.protection = protection;
        this.admission = new Admission(network);
        Series series = new Series();
        this.open = new OpenAct(Actions.OPEN, network, categories, deadlines, protection, series);
        this.report = new OpenAct(Actions.REPORT, network, categories, deadlines, protection, series);
        this.screen = new ScreenAct(instrument, protection);
        this.triage = new TriageAct(categories, network, violence, protection, review);
    }

    /** Returns the facts of case numbers and suspected matches by their stored names. */
    public static List<FactTypes> facts() {
        return List.of(Numbers.facts(), Matches.facts());
    }

    /** Returns how case numbers and suspected matches are folded. */
    public static List<Aggregate<?>> aggregates() {
        return List.of(Numbers.NUMBERS, Matches.MATCHES);
    }

    /** Returns the kind of index rows of suspected matches. */
    public static Kind matchRows() {
        return Matches.KIND;
    }

    public OpenAct open() {
        return open;
    }

    public OpenAct report() {
        return report;
    }

    public TellMoreAct tellMore() {
        return new TellMoreAct(new Heard(protection));
    }

    public ScreenAct screen() {
        return screen;
    }

    public Act<SafetyActs.Interview, CaseId> interview() {
        return new SafetyActs.InterviewAct();
    }

    public Act<SafetyActs.Incident, CaseId> incident() {
        return new SafetyActs.IncidentAct(protection);
    }

    public Act<SafetyActs.Lift, CaseId> lift() {
        return new SafetyActs.LiftAct(admission);
    }

    public Act<SafetyActs.ConfirmLift, CaseId> confirmLift() {
        return new SafetyActs.ConfirmLiftAct(admission);
    }

    public Act<SafetyActs.Done, CaseId> duty() {
        return new SafetyActs.DutyAct();
    }

    public Act<SafetyActs.Reported, CaseId> reported() {
        return new SafetyActs.ReportedAct(network);
    }

    public TriageAct triage() {
        return triage;
    }

    public DescribeAct describe() {
        return new DescribeAct();
    }

    public ContactAct contact() {
        return new ContactAct(protection);
    }

    public MatchAct link() {
        return MatchAct.link(signs);
    }

    public MatchAct dismissMatch() {
        return MatchAct.dismiss(signs);
    }

    /** Returns who looks for the disputes of a person whose file is registered. */
    public static LikeDisputes likeDisputes() {
        return new FileMatches();
    }

    public FileMatchAct linkFile() {
        return FileMatchAct.link();
    }

    public FileMatchAct dismissFile() {
        return FileMatchAct.dismiss();
    }

    public Listing<Filter, SuspectedFile> fileMatches() {
        return new FileMatchListing();
    }

    public Look<MatchLook.Suspicion, MatchView> match() {
        return new MatchLook();
    }

    public MatchLook.Suspicion suspicion(CaseId earlier, CaseId later) {
        return MatchLook.Suspicion.of(earlier, later);
    }

    public MatchLook.Suspicion suspicion(CaseId dispute, ViolenceFileId file) {
        return MatchLook.Suspicion.of(dispute, file);
    }

    public Listing<Filter, SuspectedMatch> matches() {
        return new MatchListing();
    }
}
