package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.custody.GlassLine;
import io.github.xingfujia.protection.ViolenceFileId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The page of one violence file (专档页): what is due by whom, what is known, and every form. */
final class ViolenceFilePage {

    private ViolenceFilePage() {}

    static void show(Visit visit, String id) throws IOException {
        visit.worker();
        visit.keepLanguage();
        boolean hers = visit.door().protection().view(ViolenceFileId.of(id)).isDone();
        if (!hers && !Deeds.said(visit).isEmpty()) {
            // what was just done moved it to others
            String said = visit.typed().one("said");
            boolean taken = said.equals(RegisterPage.REGISTER.name())
                    && visit.door().protection().intake(ViolenceFileId.of(id)).isDone();
            visit.go(taken ? "/violence/" + id + "/intake?said=" + said + "#main" : "/violence?said=passed-on");
            return;
        }
        show(Dossier.of(visit, id), Deeds.Missed.nothing());
    }

    static void act(Visit visit, String id) throws IOException {
        Deeds.run(
                Dossier.of(visit, id), "/violence/" + id, FileDeeds.ALL, missed -> show(Dossier.of(visit, id), missed));
    }

    private static void show(Dossier file, Deeds.Missed missed) throws IOException {
        Visit visit = file.visit();
        String at = "/violence/" + file.id();
        Optional<GlassLine> glass = file.glass();
        visit.show(
                missed.status(),
                "sheet",
                new Sheet(
                                file.view().number(),
                                new Sheet.Link("/violence", ViolencePage.word(visit, "nav.violence")),
                                Deeds.said(visit),
                                ViolencePage.word(visit, "file.compartments"),
                                links(file, at, glass.isPresent()),
                                FileBlocks.of(file),
                                glass.isPresent() ? Deeds.none() : Deeds.of(file, at, FileDeeds.ALL, missed))
                        .readable(glass.map(g -> left(visit, g))));
    }

    private static List<Sheet.Link> links(Dossier file, String at, boolean inDanger) {
        Visit visit = file.visit();
        List<Sheet.Link> links = new ArrayList<>();
        links.add(new Sheet.Link(at + "/evidence", ViolencePage.word(visit, "evidence.title")));
        if (!inDanger) {
            links.add(new Sheet.Link(at + "/intake", ViolencePage.word(visit, "intake.title")));
            links.add(new Sheet.Link(at + "/task", ViolencePage.word(visit, "task.send")));
            links.add(new Sheet.Link(at + "/link", ViolencePage.word(visit, "handover.title")));
        }
        if (visit.is("head", "protection-staff")) {
            links.add(new Sheet.Link(at + "/receipts", ViolencePage.word(visit, "receipts.title")));
        }
        if (visit.is("protection-staff")) {
            links.add(new Sheet.Link(at + "/whereabouts", ViolencePage.word(visit, "whereabouts.title")));
        }
        return links;
    }

    /** Who opened it in severe danger only reads, and sees how long yet. */
    private static Sheet.Left left(Visit visit, GlassLine glass) {
        Times times = new Times(visit.house, visit.locale());
        return new Sheet.Left(
                Words.of(
                                "danger.reading",
                                CaseSheet.name(glass.second(), visit.house, visit.locale()),
                                times.minute(glass.until()))
                        .in(visit.locale()),
                DangerPage.left(visit, glass));
    }
}
