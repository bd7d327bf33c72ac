package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.CaseRecord;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.messaging.SafeContact;
import io.github.xingfujia.network.HandlerWish;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The file of a case (卷宗): who the parties are, what each said, what was tried. It is opened by a form, never by a link:
 * the look is recorded.
 *
 * @param open whether this reader may open it
 * @param parts what the file holds, part by part
 * @param printed when and by whom it was opened, for the foot of a print
 */
record FilePage(
        CaseHead head,
        boolean asked,
        boolean open,
        List<Party> parties,
        List<String> wishes,
        String approach,
        List<Entry> said,
        List<Entry> attempts,
        List<Entry> reasons,
        FileParts parts,
        String printed) {

    /** A party. */
    record Party(String side, String name, String capacity, String phone, String contact) {}

    /** Something in the file: when, by whom, what it was, and the words. */
    record Entry(String at, String by, String what, String words) {}

    static void door(Visit visit, String id) throws IOException {
        visit.show("file", closed(Doing.known(visit, id), false));
    }

    static void open(Visit visit, String id) throws IOException {
        Known known = Doing.known(visit, id);
        Optional<CaseRecord> file =
                visit.door().casework().record(CaseId.of(id)).fold(Optional::of, refusal -> Optional.empty());
        visit.show("file", file.map(f -> of(known, f)).orElseGet(() -> closed(known, true)));
    }

    private static FilePage closed(Known known, boolean asked) {
        return new FilePage(
                CaseHead.of(known, "file"),
                asked,
                false,
                List.of(),
                List.of(),
                "",
                List.of(),
                List.of(),
                List.of(),
                FileParts.none(),
                "");
    }

    private static FilePage of(Known known, CaseRecord file) {
        Locale locale = known.locale();
        House house = known.house();
        Times times = new Times(house, locale);
        return new FilePage(
                CaseHead.of(known, "file"),
                true,
                true,
                file.parties().stream().map(p -> party(p, locale)).toList(),
                wishes(file.wish(), house, locale),
                file.approach().map(a -> FirstContact.said(a, house, locale)).orElse(""),
                file.said().stream()
                        .map(s -> new Entry(
                                times.minute(s.at()),
                                CaseSheet.by(s.actor(), house, locale),
                                s.side().wording().in(locale),
                                s.words()))
                        .toList(),
                file.attempts().stream()
                        .map(a -> new Entry(
                                times.minute(a.at()),
                                CaseSheet.by(a.actor(), house, locale),
                                a.result().wording().in(locale) + " · "
                                        + Words.of("form." + a.form().name()).in(locale),
                                a.struck()
                                        .map(why -> Words.of("file.struck", why, a.minutes())
                                                .in(locale))
                                        .orElse(a.minutes())))
                        .toList(),
                file.reasons().stream()
                        .map(r -> new Entry(
                                times.minute(r.at()),
                                CaseSheet.by(r.actor(), house, locale),
                                Words.of("act.take-over").in(locale),
                                r.words()))
                        .toList(),
                FileParts.of(known, file),
                Words.of(
                                "file.printed",
                                times.minute(house.now()),
                                house.name(known.visit().worker().id(), locale).orElse(""))
                        .in(locale));
    }

    private static Party party(CaseRecord.PartyRecord party, Locale locale) {
        return new Party(
                party.side().wording().in(locale),
                party.name(),
                Words.of("capacity.of", Words.code("capacity", party.capacity()))
                        .in(locale),
                party.phone().orElse(""),
                contact(party.contact(), locale));
    }

    static String contact(SafeContact rule, Locale locale) {
        List<String> by = rule.channels().stream()
                .map(c -> Words.code("reach", c).in(locale))
                .toList();
        if (by.isEmpty()) {
            return Words.of("contact.none").in(locale);
        }
        if (rule.channel().isEmpty()) {
            return Words.of("contact.read", String.join(" / ", by)).in(locale);
        }
        return Words.of(
                        rule.sharedPhone() ? "contact.shared" : "contact.by",
                        String.join(" / ", by),
                        rule.from().toString(),
                        rule.until().toString())
                .in(locale);
    }

    private static List<String> wishes(HandlerWish wish, House house, Locale locale) {
        List<String> all = new ArrayList<>();
        wish.post()
                .ifPresent(p ->
                        all.add(Words.of("wish.post", house.label(p, locale)).in(locale)));
        if (wish.districtOnly()) {
            all.add(Words.of("whom.district").in(locale));
        }
        for (PostId post : wish.neverPosts()) {
            all.add(Words.of("wish.never", house.label(post, locale)).in(locale));
        }
        wish.neverStaff()
                .forEach(s -> all.add(
                        Words.of("wish.never", CaseSheet.name(s, house, locale)).in(locale)));
        return all;
    }
}
