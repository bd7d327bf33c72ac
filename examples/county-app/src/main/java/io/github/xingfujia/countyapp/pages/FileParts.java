package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.casework.AgreementView;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.CaseRecord;
import io.github.xingfujia.casework.FollowUpView;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a full file holds (卷内目录): the parts of the template of the 司法部, each with where it is, the agreement, the revisits and the
 * time line.
 *
 * @param parts the parts in their order
 * @param papers the agreement; none while none is drawn up
 * @param revisits who was asked when, and how the agreement is kept
 * @param history what happened, oldest first
 */
record FileParts(
        List<Part> parts,
        List<AgreementPage.Paper> papers,
        List<FilePage.Entry> revisits,
        List<CaseSheet.Event> history) {

    /** A part: its name, where it is, and whether it is in this file. */
    record Part(String name, String where, boolean there) {}

    private static final int PARTS = 13;

    static FileParts none() {
        return new FileParts(List.of(), List.of(), List.of(), List.of());
    }

    static FileParts of(Known known, CaseRecord file) {
        CaseId id = known.view().id();
        Optional<AgreementView> agreement =
                known.visit().door().casework().agreement(id).fold(Optional::of, refusal -> Optional.empty());
        List<FollowUpView.Visit> visits =
                known.visit().door().casework().followUp(id).fold(FollowUpView::visits, refusal -> List.of());
        Locale locale = known.locale();
        Times times = new Times(known.house(), locale);
        return new FileParts(
                Stream.iterate(1, n -> n <= PARTS, n -> n + 1)
                        .map(n -> part(n, holds(n, file, agreement, visits), locale))
                        .toList(),
                agreement.stream().map(a -> AgreementPage.paper(known, a)).toList(),
                visits.stream()
                        .map(v -> new FilePage.Entry(
                                times.minute(v.at()),
                                "",
                                Words.of(
                                                "file.revisited",
                                                v.side().wording(),
                                                v.performance()
                                                        .map(p -> p.wording().in(locale))
                                                        .orElseGet(() -> Words.of("file.unsafe")
                                                                .in(locale)))
                                        .in(locale),
                                v.words()))
                        .toList(),
                CaseSheet.history(known));
    }

    /** Returns whether a part is here; empty for what is kept on paper beside it, where there is any. */
    private static Optional<Boolean> holds(
            int part, CaseRecord file, Optional<AgreementView> agreement, List<FollowUpView.Visit> visits) {
        return switch (part) {
            case 1, 13 -> Optional.of(true);
            case 7 ->
                Optional.of(file.attempts().stream().anyMatch(a -> !a.minutes().isBlank()));
            case 8 -> Optional.of(agreement.isPresent());
            case 10 -> Optional.of(!visits.isEmpty());
            case 11 -> Optional.of(agreement.flatMap(AgreementView::appliedOn).isPresent());
            default -> Optional.empty();
        };
    }

    private static Part part(int n, Optional<Boolean> there, Locale locale) {
        String where = there.map(t -> t ? "here" : "none").orElse("paper");
        return new Part(
                Words.of("file.part." + n).in(locale),
                Words.of("file.part." + where).in(locale),
                there.orElse(false));
    }
}
