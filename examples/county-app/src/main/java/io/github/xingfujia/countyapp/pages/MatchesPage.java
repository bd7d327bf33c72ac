package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.access.Role;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.Casework;
import io.github.xingfujia.casework.MatchedCase;
import io.github.xingfujia.casework.Side;
import io.github.xingfujia.casework.SuspectedFile;
import io.github.xingfujia.casework.SuspectedMatch;
import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.Page;
import io.github.xingfujia.kernel.Wording;
import io.github.xingfujia.protection.FileView;
import io.github.xingfujia.protection.ViolenceFileId;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Suspected duplicates (疑似重复), for the district matcher alone: the same matter, or two different ones; and disputes in which
 * perhaps the victim of a violence file stands.
 *
 * @param matches not decided yet, the newest first
 * @param older where the matches before these stand; may be empty
 * @param files disputes and files not decided yet, the newest first
 * @param olderFiles the same of the files
 * @param said what was just done; may be empty
 */
record MatchesPage(List<Line> matches, String older, List<Line> files, String olderFiles, String said, String command) {

    private static final int SHOWN = 20;
    private static final String AFTER = "after";
    private static final String AFTER_FILES = "after-files";

    /** A suspected match; what is known of either side to decide it. */
    record Line(String earlier, String later, String first, String second, String by, String at) {}

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
        Page<SuspectedMatch> matches = visit.door().casework().matches(after(visit, AFTER), SHOWN);
        Page<SuspectedFile> files = visit.door().casework().fileMatches(after(visit, AFTER_FILES), SHOWN);
        return new MatchesPage(
                matches.rows().stream().map(m -> line(visit, m)).toList(),
                older(AFTER, matches.next()),
                files.rows().stream().map(m -> line(visit, m)).toList(),
                older(AFTER_FILES, files.next()),
                List.of("done", "decided").contains(said)
                        ? Words.of("match.said." + said).in(visit.locale())
                        : "",
                visit.house.sessions().draw());
    }

    private static Line line(Visit visit, SuspectedMatch match) {
        List<String> sides = visit.door()
                .casework()
                .match(match.earlier(), match.later())
                .fold(
                        seen -> seen.cases().stream().map(c -> told(visit, c)).toList(),
                        refusal -> List.of(
                                start(match.earlier().value()),
                                start(match.later().value())));
        return new Line(
                match.earlier().value(),
                match.later().value(),
                sides.get(0),
                sides.get(1),
                by(visit, match.by()),
                new Times(visit.house, visit.locale()).minute(match.at()));
    }

    private static Line line(Visit visit, SuspectedFile match) {
        return new Line(
                match.dispute().value(),
                match.file().value(),
                visit.door()
                        .casework()
                        .fileMatch(match.dispute(), match.file())
                        .fold(
                                seen -> told(visit, seen.cases().get(0)),
                                refusal -> start(match.dispute().value())),
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

    /** Says what a dispute is decided by: its number, what it is about, where and when it came in, who stands in it. */
    private static String told(Visit visit, MatchedCase one) {
        return Stream.concat(
                        Stream.of(
                                one.number(),
                                visit.house.categories().path(one.category(), visit.locale()),
                                visit.house.home().network().divisions().path(one.place()),
                                new Times(visit.house, visit.locale()).day(one.openedOn())),
                        one.names().stream())
                .collect(Collectors.joining(" · "));
    }

    private static Optional<String> after(Visit visit, String name) {
        return visit.typed().maybe(name);
    }

    private static String older(String name, Optional<String> next) {
        return next.map(key -> "/matches?" + name + "=" + key).orElse("");
    }

    private static String start(String key) {
        return key.substring(0, 8) + "…";
    }
}
