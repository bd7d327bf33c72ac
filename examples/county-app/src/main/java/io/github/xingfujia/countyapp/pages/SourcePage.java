package io.github.xingfujia.countyapp.pages;

import java.io.IOException;
import java.util.List;

/** Who told us of what had to be reported (线索来源): for protection staff of the file only, opened on the record. */
final class SourcePage {

    private SourcePage() {}

    static void show(Visit visit, String id) throws IOException {
        Dossier file = Dossier.of(visit, id);
        visit.keepLanguage();
        String measure = visit.typed().one("measure");
        if (!measure.matches("[1-9][0-9]{0,3}")) {
            throw new NotHere();
        }
        String source = visit.door()
                .measures()
                .source(file.id(), Integer.parseInt(measure))
                .fold(s -> s, refusal -> {
                    throw new NotHere();
                });
        String title = ViolencePage.word(visit, "field.source");
        visit.show(
                "sheet",
                new Sheet(
                        title,
                        new Sheet.Link("/violence/" + id, file.view().number()),
                        "",
                        ViolencePage.word(visit, "source.how"),
                        List.of(),
                        List.of(Sheet.Block.lines(
                                title,
                                source.isEmpty() ? List.of() : List.of(source),
                                ViolencePage.word(visit, "source.none"))),
                        Deeds.none()));
    }
}
