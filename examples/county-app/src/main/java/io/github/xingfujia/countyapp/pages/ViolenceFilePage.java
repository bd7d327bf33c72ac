package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.protection.ViolenceFileId;
import java.io.IOException;
import java.util.List;

/** The page of one violence file (专档页): what is due by whom, what is known, and every form. */
final class ViolenceFilePage {

    private ViolenceFilePage() {}

    static void show(Visit visit, String id) throws IOException {
        visit.worker();
        visit.keepLanguage();
        boolean hers = visit.door().protection().view(ViolenceFileId.of(id)).isDone();
        if (!hers && !Deeds.said(visit).isEmpty()) {
            // what was just done moved it to others
            visit.go("/violence?said=passed-on");
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
        visit.show(
                missed.status(),
                "sheet",
                new Sheet(
                        file.view().number(),
                        new Sheet.Link("/violence", ViolencePage.word(visit, "nav.violence")),
                        Deeds.said(visit),
                        ViolencePage.word(visit, "file.compartments"),
                        List.of(
                                new Sheet.Link(at + "/evidence", ViolencePage.word(visit, "evidence.title")),
                                new Sheet.Link(at + "/intake", ViolencePage.word(visit, "intake.title"))),
                        FileBlocks.of(file),
                        Deeds.of(file, at, FileDeeds.ALL, missed)));
    }
}
