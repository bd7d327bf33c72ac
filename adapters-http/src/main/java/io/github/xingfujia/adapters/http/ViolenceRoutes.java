package io.github.xingfujia.adapters.http;

import io.github.xingfujia.kernel.Page;
import io.github.xingfujia.protection.FileLine;
import io.github.xingfujia.protection.FileView;
import io.github.xingfujia.protection.RegisterFile;
import io.github.xingfujia.protection.ViolenceFileId;
import java.util.List;
import java.util.Optional;

/** The routes to violence files (家庭暴力专档). */
final class ViolenceRoutes {

    private ViolenceRoutes() {}

    record OfFile(ViolenceFileId id) {}

    record Files(List<FileLine> rows, Optional<String> next) {}

    static List<Route> all() {
        return List.of(
                Route.post(
                                "protection.register",
                                "/violence-files",
                                RegisterFile.class,
                                OfFile.class,
                                (in, b) -> made(
                                        in, in.door().protection().register(b).orThrow()))
                        .creating(),
                Route.post(
                                "protection.report",
                                "/violence-reports",
                                RegisterFile.class,
                                OfFile.class,
                                (in, b) -> made(
                                        in, in.door().protection().report(b).orThrow()))
                        .open()
                        .creating(),
                Route.get("protection.list", "/violence-files", Files.class, (in, none) -> list(in))
                        .paged(),
                Route.get(
                        "protection.view",
                        "/violence-files/{file}",
                        FileView.class,
                        (in, none) ->
                                Answer.of(in.door().protection().view(file(in)).orThrow())));
    }

    static ViolenceFileId file(Inquiry in) {
        return in.place("file", ViolenceFileId.class);
    }

    private static Answer made(Inquiry in, ViolenceFileId id) {
        return Answer.of(new OfFile(id)).created(in.base() + "/violence-files/" + id);
    }

    private static Answer list(Inquiry in) {
        Page<FileLine> page = in.door().protection().list(in.after(), in.limit());
        return Answer.of(new Files(page.rows(), page.next())).next(in.next(page));
    }
}
