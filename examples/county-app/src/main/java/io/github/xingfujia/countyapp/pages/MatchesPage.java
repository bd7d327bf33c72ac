package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.access.Role;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.CaseView;
import io.github.xingfujia.casework.Casework;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.SuspectedFile;
import io.github.xingfujia.casework.SuspectedMatch;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.Wording;
import io.github.xingfujia.protection.FileView;
import io.github.xingfujia.protection.ViolenceFileId;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Suspected duplicates (疑似重复), for the district matcher alone: the same matter, or two different ones; and disputes in which
 * perhaps the victim of a violence file stands.
 *
 * @param matches not decided yet, oldest first
 * @param files disputes and files not decided yet, oldest first
 * @param said what was just done; may be empty
 */
record MatchesPage(List<Line> matches, List<Line> files, String said, String command) {

    private static final int SHOWN = 100;

    /** A suspected match. */
    record Line(String earlier, String later, String earlierNumber, String laterNumber, String by, String at) {}

    static void show(Visit visit) throws IOException {
        matcher(visit);
        visit.keepLanguage();
        visit.show("matches", page(visit, visit.typed().one("said")));
    }

    static void decide(Visit visit) throws IOException {
        matcher(visit);
        Typed typed = visit.typed();
        Casework door = visit.door().under(CommandId.of(typed.one("command"))).casework();
        CaseId earlier = CaseId.of(typed.one("earlier"));
        CaseId later = CaseId.of(typed.one("later"));
        Outcome<CaseId> outcome =
                typed.one("same").equals("yes") ? door.link(earlier, later) : door.dismissMatch(earlier, later);
        visit.go("/matches?said=" + (outcome.isDone() ? "done" : "decided"));
    }

    static void decideFile(Visit visit) throws IOException {
        matcher(visit);
        Typed typed = visit.typed();
        Casework door = visit.door().under(CommandId.of(typed.one("command"))).casework();
        CaseId dispute = CaseId.of(typed.one("dispute"));
        ViolenceFileId file = ViolenceFileId.of(typed.one("file"));
        Outcome<CaseId> outcome = switch (typed.one("she")) {
            case "applicant" -> door.linkFile(dispute, file, Side.APPLICANT);
            case "other" -> door.linkFile(dispute, file, Side.OTHER);
            default -> door.dismissFile(dispute, file);
        };
        visit.go("/matches?said=" + (outcome.isDone() ? "done" : "decided"));
    }

    private static void matcher(Visit visit) {
        Session.Worker worker = visit.worker();
        if (!visit.house.home().network().roles(worker.id(), worker.post()).contains(Role.MATCHER)) {
            throw new NotHere();
        }
    }

    private static MatchesPage page(Visit visit, String said) {
        return new MatchesPage(
                visit.door().casework().matches(Optional.empty(), SHOWN).rows().stream()
                        .map(m -> line(visit, m))
                        .toList(),
                visit.door().casework().fileMatches(Optional.empty(), SHOWN).rows().stream()
                        .map(m -> line(visit, m))
                        .toList(),
                List.of("done", "decided").contains(said)
                        ? Words.of("match.said." + said).in(visit.locale())
                        : "",
                visit.house.sessions().draw());
    }

    private static Line line(Visit visit, SuspectedMatch match) {
        return new Line(
                match.earlier().value(),
                match.later().value(),
                number(visit, match.earlier()),
                number(visit, match.later()),
                by(visit, match.by()),
                new Times(visit.house, visit.locale()).minute(match.at()));
    }

    private static Line line(Visit visit, SuspectedFile match) {
        return new Line(
                match.dispute().value(),
                match.file().value(),
                number(visit, match.dispute()),
                visit.door()
                        .protection()
                        .view(match.file())
                        .fold(FileView::number, refusal -> start(match.file().value())),
                by(visit, match.by()),
                new Times(visit.house, visit.locale()).minute(match.at()));
    }

    private static String by(Visit visit, String sign) {
        String by = "match.by." + sign;
        return Wording.exists("countyapp.pages", by) ? Words.of(by).in(visit.locale()) : sign;
    }

    /** Returns the number of a case the matcher may open; otherwise the start of its key, which tells nothing. */
    private static String number(Visit visit, CaseId id) {
        return visit.door().casework().view(id).fold(CaseView::number, refusal -> start(id.value()));
    }

    private static String start(String key) {
        return key.substring(0, 8) + "…";
    }
}
