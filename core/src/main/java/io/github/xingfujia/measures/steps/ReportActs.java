package io.github.xingfujia.measures.steps;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.measures.AidAnswer;
import io.github.xingfujia.measures.ClockKind;
import io.github.xingfujia.measures.Happened;
import io.github.xingfujia.measures.MandatoryCause;
import io.github.xingfujia.measures.MeasureTerms;
import io.github.xingfujia.measures.ReportReceipt;
import io.github.xingfujia.measures.ReportTo;
import io.github.xingfujia.measures.Suspect;
import io.github.xingfujia.measures.file.Actions;
import io.github.xingfujia.measures.file.AllMeasures;
import io.github.xingfujia.measures.file.At;
import io.github.xingfujia.measures.file.Clocks;
import io.github.xingfujia.measures.file.Consequences;
import io.github.xingfujia.measures.file.LegalAid;
import io.github.xingfujia.measures.file.MandatoryReport;
import io.github.xingfujia.measures.file.MeasureCommand;
import io.github.xingfujia.measures.file.MeasureFact;
import io.github.xingfujia.measures.file.MeasuresState;
import io.github.xingfujia.measures.file.Step;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.protection.Duty;
import io.github.xingfujia.protection.FileFace;
import io.github.xingfujia.protection.FileNews;
import io.github.xingfujia.protection.ProtectionRoom;
import io.github.xingfujia.protection.ViolenceFileId;
import io.github.xingfujia.way.Act;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Mandatory reports (强制报告), and legal aid without a means test (法律援助). */
public final class ReportActs {

    /** 法律援助法: nobody asked by it before it was adopted. */
    private static final LocalDate AID_ADOPTED = LocalDate.of(2021, 8, 20);

    private final Clocks clocks;
    private final MeasureTerms.ReportTerms report;
    private final MeasureTerms.AidTerms aid;
    private final Network network;
    private final Consequences consequences;
    private final FileNews news;

    /** Creates the acts over the clocks, the figures and the staff list, and what the file is told. */
    public ReportActs(
            Clocks clocks,
            MeasureTerms.ReportTerms report,
            MeasureTerms.AidTerms aid,
            Network network,
            Consequences consequences,
            FileNews news) {
        this.consequences = consequences;
        this.news = news;
        this.clocks = clocks;
        this.report = report;
        this.aid = aid;
        this.network = network;
    }

    public record Owe(ViolenceFileId file, MandatoryCause cause) implements MeasureCommand {}

    public record Report(ViolenceFileId file, int number, ReportReceipt receipt) implements MeasureCommand {
        @Override
        public Optional<Integer> measure() {
            return Optional.of(number);
        }
    }

    public record Answered(ViolenceFileId file, int number, LocalDate on) implements MeasureCommand {
        @Override
        public Optional<Integer> measure() {
            return Optional.of(number);
        }
    }

    public record AskAid(ViolenceFileId file, LocalDate on, boolean urgent) implements MeasureCommand {}

    public record AnswerAid(ViolenceFileId file, int number, AidAnswer answer, LocalDate on) implements MeasureCommand {
        @Override
        public Optional<Integer> measure() {
            return Optional.of(number);
        }
    }

    /** Adds to the plan of a command on the file that a report is due at once, by what the file found. */
    void owe(Ruling.Plan.Builder plan, FileFace file, Suspect about, Loaded loaded, Moment moment) {
        Ref ref = AllMeasures.of(file.id());
        MeasuresState state = loaded.of(AllMeasures.MEASURES, ref);
        MeasureFact.HeldBy held = MeasureFact.HeldBy.of(file);
        if (!state.held().equals(Optional.of(held))) {
            plan.to(ref, "", held);
        }
        int n = state.count() + 1;
        plan.to(
                ref,
                "",
                new MeasureFact.ReportOwed(n, about, moment.now(), Optional.empty()),
                new MeasureFact.ClockSet(n, clocks.of(ClockKind.REPORT, moment.now(), report.report())));
    }

    /**
     * Records a suspicion: the report is due at once, the file is in the row that nothing lifts, and who told us is sealed
     * (反家庭暴力法 14).
     */
    public Act<Owe, Integer> owe() {
        return Step.<Owe>of(Actions.OWE_REPORT, (command, at) -> {
                    MandatoryCause cause = command.cause();
                    at.past("since", cause.since());
                    int n = at.next();
                    Ruling.Plan.Builder plan = at.plan(
                            new MeasureFact.ReportOwed(n, cause.about(), cause.since(), at.words("words")),
                            new MeasureFact.ClockSet(n, clocks.of(ClockKind.REPORT, cause.since(), report.report())));
                    news.reportOwed(plan, command.file(), at.loaded(), at.moment());
                    consequences.after(plan, Happened.REPORT_OWED, at);
                    return plan.build();
                })
                .beside((command, at) -> Stream.concat(at.gates().stream(), consequences.refs(at).stream())
                        .toList())
                .sealing((command, at) -> Step.said(
                        at, AllMeasures.SOURCE, "county", command.cause().source()));
    }

    /** Records a report that was made: to whom, when, by whom, with the number of the receipt. */
    public Act<Report, Integer> report() {
        return Step.of(Actions.REPORTED, (command, at) -> {
            ReportReceipt receipt = command.receipt();
            at.past("at", receipt.at());
            Optional<MandatoryReport> owed = at.state().measure(command.number(), MandatoryReport.class);
            if (owed.isEmpty()) {
                return At.refuse("no-such-measure", "measures.oweReport");
            }
            Checks.of()
                    .that(
                            network.member(receipt.by()).isPresent(),
                            "by",
                            "no-such-staff",
                            Checks.shape(receipt.by().value()))
                    .notBefore(
                            "at", receipt.at(), owed.get().owed().orElseThrow().since())
                    .orThrow();
            Ruling.Plan.Builder plan = at.plan(new MeasureFact.ReportMade(
                    command.number(), receipt.to(), receipt.at(), receipt.by(), receipt.receipt()));
            // 反家庭暴力法 14: whoever else is told, the duty is done by a report to the police
            if (receipt.to() == ReportTo.POLICE) {
                at.stop(plan, command.number(), ClockKind.REPORT);
                ProtectionRoom.fulfilled(plan, at.loaded(), command.file(), Duty.MANDATORY_REPORT);
            }
            if (owed.get().answeredOn().isEmpty()) {
                plan.to(
                        at.ref(),
                        "",
                        new MeasureFact.ClockSet(
                                command.number(), clocks.of(ClockKind.REPORT_ANSWER, receipt.at(), report.answer())));
            }
            return plan.build();
        });
    }

    /** Records that the authority answered. */
    public Act<Answered, Integer> answered() {
        return Step.of(Actions.REPORT_ANSWERED, (command, at) -> {
            at.past("on", command.on());
            Optional<MandatoryReport> made = at.state()
                    .measure(command.number(), MandatoryReport.class)
                    .filter(r -> !r.made().isEmpty() && r.answeredOn().isEmpty());
            if (made.isEmpty()) {
                return At.refuse("not-reported", "measures.reported");
            }
            Ruling.Plan.Builder plan = at.plan(new MeasureFact.ReportAnswered(command.number(), command.on()));
            at.stop(plan, command.number(), ClockKind.REPORT_ANSWER);
            return plan.build();
        });
    }

    /** Records an application for legal aid. */
    public Act<AskAid, Integer> askAid() {
        return Step.of(Actions.ASK_AID, (command, at) -> {
            at.past("on", command.on());
            Checks.of().notBefore("on", command.on(), AID_ADOPTED).orThrow();
            boolean waits = at.state().measures().values().stream()
                    .anyMatch(m -> m instanceof LegalAid a
                            && a.asked().isPresent()
                            && a.answers().isEmpty());
            if (waits) {
                return At.refuse("aid-asked-before", "measures.aidAnswered");
            }
            int n = at.next();
            return at.plan(
                            new MeasureFact.AidAsked(n, command.on(), command.urgent()),
                            new MeasureFact.ClockSet(
                                    n, clocks.of(ClockKind.DECIDE_AID, Clocks.start(command.on()), aid.decide())))
                    .build();
        });
    }

    /** Records what became of it. */
    public Act<AnswerAid, Integer> answerAid() {
        return Step.of(Actions.AID_ANSWERED, (command, at) -> {
            at.past("on", command.on());
            Optional<LegalAid> asked = at.state().measure(command.number(), LegalAid.class);
            if (asked.filter(a -> a.next().contains(command.answer())).isEmpty()) {
                return At.refuse("not-at-this-stage", "measures.view");
            }
            Checks.of()
                    .notBefore(
                            "on",
                            command.on(),
                            asked.get().asked().orElseThrow().on())
                    .orThrow();
            int n = command.number();
            Ruling.Plan.Builder plan = at.plan(new MeasureFact.AidAnswered(n, command.answer(), command.on()));
            at.stop(plan, n, ClockKind.DECIDE_AID, ClockKind.APPOINT_AID, ClockKind.REVIEW_AID);
            Instant start = Clocks.start(command.on());
            switch (command.answer()) {
                case GRANTED, REVERSED ->
                    plan.to(
                            at.ref(),
                            "",
                            new MeasureFact.ClockSet(n, clocks.of(ClockKind.APPOINT_AID, start, aid.appoint())));
                case OBJECTED ->
                    plan.to(
                            at.ref(),
                            "",
                            new MeasureFact.ClockSet(n, clocks.of(ClockKind.REVIEW_AID, start, aid.review())));
                case REFUSED, APPOINTED, UPHELD -> {
                    return plan.build();
                }
            }
            return plan.build();
        });
    }
}
