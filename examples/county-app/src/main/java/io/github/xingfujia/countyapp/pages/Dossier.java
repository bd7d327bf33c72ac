package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.measures.MeasureKind;
import io.github.xingfujia.measures.MeasuresView;
import io.github.xingfujia.network.StaffMember;
import io.github.xingfujia.protection.FileView;
import io.github.xingfujia.protection.ViolenceFileId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A violence file as its page knows it (专档所知).
 *
 * @param visit who looks
 * @param view the file
 * @param measures its measures; none for whoever may not see them
 */
record Dossier(Visit visit, FileView view, List<MeasuresView.One> measures) implements Deed.About {

    /** Opens a file on the record. */
    static Dossier of(Visit visit, String id) {
        visit.worker();
        ViolenceFileId file = ViolenceFileId.of(id);
        FileView view = visit.door().protection().view(file).fold(v -> v, refusal -> {
            throw new NotHere();
        });
        return new Dossier(
                visit, view, visit.door().measures().view(file).fold(MeasuresView::measures, refusal -> List.of()));
    }

    ViolenceFileId id() {
        return view.id();
    }

    Locale locale() {
        return visit.locale();
    }

    boolean isOpen() {
        return view.status().equals("open");
    }

    boolean has(MeasureKind kind) {
        return measures.stream().anyMatch(m -> m.kind() == kind && !m.over());
    }

    /** Returns who may be sent or named: the workers of the accountable post and of this one. */
    List<Form.Option> staff() {
        PostId own = visit.worker().post();
        return Stream.of(view.accountable(), own)
                .distinct()
                .flatMap(p -> visit.house.home().network().staffAt(p).stream())
                .map((StaffMember m) -> new Form.Option(m.id().value(), m.name(locale())))
                .distinct()
                .toList();
    }

    /** Returns the measures of a kind that something is still expected of. */
    List<Form.Option> measures(MeasureKind kind) {
        return measures.stream()
                .filter(m -> m.kind() == kind && !m.over())
                .map(m -> new Form.Option(
                        Integer.toString(m.number()),
                        Words.of("measure.one", m.kind().wording(), Integer.toString(m.number()), m.standingText())
                                .in(locale())))
                .toList();
    }
}
