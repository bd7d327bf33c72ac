package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.custody.GlassLine;
import io.github.xingfujia.departments.OffersView;
import io.github.xingfujia.departments.Subject;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.measures.MeasureKind;
import io.github.xingfujia.measures.MeasuresView;
import io.github.xingfujia.network.StaffMember;
import io.github.xingfujia.protection.FileView;
import io.github.xingfujia.protection.ViolenceFileId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A violence file as its page knows it (专档所知).
 *
 * @param visit who looks
 * @param view the file
 * @param measured its measures; empty for whoever may not see them
 * @param offers the tasks that what happened offers to departments; read once, for every look is recorded
 */
record Dossier(Visit visit, FileView view, Optional<MeasuresView> measured, List<OffersView.One> offers)
        implements Deed.About {

    /** Opens a file on the record. */
    static Dossier of(Visit visit, String id) {
        return find(visit, id).orElseThrow(NotHere::new);
    }

    /** Opens a file on the record; empty for whoever may not. */
    static Optional<Dossier> find(Visit visit, String id) {
        visit.worker();
        return look(visit, ViolenceFileId.of(id));
    }

    private static Optional<Dossier> look(Visit visit, ViolenceFileId file) {
        return visit.door()
                .protection()
                .view(file)
                .fold(
                        view -> Optional.of(new Dossier(
                                visit,
                                view,
                                visit.door().measures().view(file).fold(Optional::of, refusal -> Optional.empty()),
                                visit.door()
                                        .departments()
                                        .offers(new Subject("violence", file.value()))
                                        .fold(OffersView::waiting, refusal -> List.of()))),
                        refusal -> Optional.empty());
    }

    /** What two of a file's commands tell apart: one of the file itself, and one of its measures. */
    @Override
    public String seen() {
        return view.revision() + "-"
                + measured.map(MeasuresView::revision).map(String::valueOf).orElse("");
    }

    @Override
    public String seenNow() {
        return look(visit, view.id()).map(Dossier::seen).orElse("");
    }

    ViolenceFileId id() {
        return view.id();
    }

    Locale locale() {
        return visit.locale();
    }

    /** Returns whether somebody is who looks: what one proposed, another confirms. */
    boolean isMe(StaffId staff) {
        return staff.equals(visit.worker().id());
    }

    boolean isOpen() {
        return view.status().equals("open");
    }

    List<MeasuresView.One> measures() {
        return measured.map(MeasuresView::measures).orElse(List.of());
    }

    boolean has(MeasureKind kind) {
        return measures().stream().anyMatch(m -> m.kind() == kind && !m.over());
    }

    /** Returns what the reader opened in severe danger here and what is open yet; empty for whoever sees it anyway. */
    Optional<GlassLine> glass() {
        return measured.isPresent()
                ? Optional.empty()
                : DangerPage.open(visit).stream()
                        .filter(g -> g.matter()
                                .equals(Guarded.file(visit, id().value()).matter()))
                        .findFirst();
    }

    /** Returns who may be sent or named: the workers of the accountable post and of this one. */
    List<Form.Option> staff() {
        PostId own = visit.worker().post();
        return Stream.of(view.accountable(), own)
                .distinct()
                .flatMap(p -> visit.house.home().network().staffAt(p).stream())
                .map((StaffMember m) -> new Form.Option(m.id().value(), visit.house.name(m, locale())))
                .distinct()
                .toList();
    }

    /** Returns who of the accountable post would be accepted for a visit today; nobody else is offered. */
    List<Form.Option> visitors() {
        return visit
                .door()
                .protection()
                .visitors(view.id())
                .fold(found -> found, refusal -> List.<StaffId>of())
                .stream()
                .map(id -> new Form.Option(id.value(), CaseSheet.name(id, visit.house, locale())))
                .toList();
    }

    /** Returns the measures of a kind that something is still expected of. */
    List<Form.Option> measures(MeasureKind kind) {
        return measures().stream()
                .filter(m -> m.kind() == kind && !m.over())
                .map(m -> new Form.Option(
                        Integer.toString(m.number()),
                        Words.of("measure.one", m.kind().wording(), Integer.toString(m.number()), m.standingText())
                                .in(locale())))
                .toList();
    }
}
