package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.calendar.Period;
import io.github.xingfujia.casework.AgreementView;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.CaseRecord;
import io.github.xingfujia.casework.FollowUpView;
import io.github.xingfujia.kernel.Localized;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a full file holds (卷内目录): the parts of the template of the 司法部, each with where it is, the agreement, the revisits and the
 * time line.
 *
 * @param parts the parts in their order
 * @param papers the agreement; none while none is drawn up
 * @param revisits who was asked when, and how the agreement is kept
 * @param history what happened, oldest first
 * @param kept how long it is kept, and why
 * @param proof the end of each chain
 */
record FileParts(
        List<Part> parts,
        List<AgreementPage.Paper> papers,
        List<FilePage.Entry> revisits,
        List<CaseSheet.Event> history,
        String kept,
        List<String> proof) {

    /** A part: its name, where it is, and whether it is in this file. */
    record Part(String name, String where, boolean there) {}

    static FileParts none() {
        return new FileParts(List.of(), List.of(), List.of(), List.of(), "", List.of());
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
                file.parts().stream().map(p -> part(p, locale)).toList(),
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
                CaseSheet.history(known),
                kept(file.keeping(), times, locale),
                file.heads().stream().map(IntakePage::end).toList());
    }

    private static String kept(CaseRecord.Keeping keeping, Times times, Locale locale) {
        Localized period = keeping.period()
                .<Localized>map(p -> Words.of("file.kept.period", Period.of(p).said()))
                .orElseGet(() -> Words.of("file.kept.open"));
        Localized whole = keeping.until()
                .<Localized>map(day -> Words.of("file.kept.until", period, times.day(day)))
                .orElse(period);
        return Words.of("file.kept", whole, String.join(" ", keeping.articles()))
                .in(locale);
    }

    private static Part part(CaseRecord.Part part, Locale locale) {
        return new Part(
                part.name().in(locale),
                Words.code("file.part", part.holds()).in(locale),
                part.holds() == CaseRecord.Holds.HERE);
    }
}
