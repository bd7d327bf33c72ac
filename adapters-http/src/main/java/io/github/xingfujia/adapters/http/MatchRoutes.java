package io.github.xingfujia.adapters.http;

import io.github.xingfujia.adapters.http.CaseAnswers.FileMatches;
import io.github.xingfujia.adapters.http.CaseAnswers.Matches;
import io.github.xingfujia.adapters.http.CaseAnswers.OfCase;
import io.github.xingfujia.adapters.http.CaseRequests.CaseAndFile;
import io.github.xingfujia.adapters.http.CaseRequests.CaseNotFile;
import io.github.xingfujia.adapters.http.CaseRequests.TwoCases;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.MatchView;
import io.github.xingfujia.protection.ViolenceFileId;
import java.util.List;

/** The routes of the matcher (查重), who alone sees that two cases may be one. */
final class MatchRoutes {

    private MatchRoutes() {}

    static List<Route> all() {
        return List.of(
                Route.get("casework.matches", "/matches", Matches.class, (in, none) -> matches(in))
                        .paged(),
                Route.get(
                        "casework.match",
                        "/matches/pairs/{earlier}/{later}",
                        MatchView.class,
                        (in, none) -> Answer.of(in.door()
                                .casework()
                                .match(in.place("earlier", CaseId.class), in.place("later", CaseId.class))
                                .orThrow())),
                Route.get(
                        "casework.fileMatch",
                        "/matches/files/{dispute}/{like}",
                        MatchView.class,
                        (in, none) -> Answer.of(in.door()
                                .casework()
                                .fileMatch(in.place("dispute", CaseId.class), in.place("like", ViolenceFileId.class))
                                .orThrow())),
                Route.post(
                        "casework.link",
                        "/matches/link",
                        TwoCases.class,
                        OfCase.class,
                        (in, b) -> Answer.of(new OfCase(in.door()
                                .casework()
                                .link(b.earlier(), b.later())
                                .orThrow()))),
                Route.post(
                        "casework.dismissMatch",
                        "/matches/dismiss",
                        TwoCases.class,
                        OfCase.class,
                        (in, b) -> Answer.of(new OfCase(in.door()
                                .casework()
                                .dismissMatch(b.earlier(), b.later())
                                .orThrow()))),
                Route.get("casework.fileMatches", "/matches/files", FileMatches.class, (in, none) -> files(in))
                        .paged(),
                Route.post(
                        "casework.linkFile",
                        "/matches/files/link",
                        CaseAndFile.class,
                        OfCase.class,
                        (in, b) -> Answer.of(new OfCase(in.door()
                                .casework()
                                .linkFile(b.dispute(), b.file(), b.she())
                                .orThrow()))),
                Route.post(
                        "casework.dismissFile",
                        "/matches/files/dismiss",
                        CaseNotFile.class,
                        OfCase.class,
                        (in, b) -> Answer.of(new OfCase(in.door()
                                .casework()
                                .dismissFile(b.dispute(), b.file())
                                .orThrow()))));
    }

    private static Answer files(Inquiry in) {
        var page = in.door().casework().fileMatches(in.after(), in.limit());
        return Answer.of(FileMatches.of(page)).next(in.next(page));
    }

    private static Answer matches(Inquiry in) {
        var page = in.door().casework().matches(in.after(), in.limit());
        return Answer.of(Matches.of(page)).next(in.next(page));
    }
}
