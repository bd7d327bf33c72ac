package io.github.xingfujia.countyapp.pages;

import io.github.xingfujia.kernel.Localized;
import io.github.xingfujia.kernel.Outcome;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.rules.Label;
import io.github.xingfujia.volunteer.MemberView;
import io.github.xingfujia.volunteer.StandingView;
import io.github.xingfujia.volunteer.TeamTerms;
import io.github.xingfujia.volunteer.Track;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One member of the team, and who looks at her (队员).
 *
 * @param staff whose record
 * @param member her record; empty when there is none, or it is not this reader's to see
 * @param standing her certificates; empty likewise
 */
record Teammate(Visit visit, StaffId staff, Optional<MemberView> member, Optional<StandingView> standing)
        implements Deed.About {

    static Teammate of(Visit visit, StaffId staff) {
        var door = visit.door().volunteering();
        return new Teammate(visit, staff, done(door.member(staff)), done(door.standing(staff)));
    }

    private static <T> Optional<T> done(Outcome<T> outcome) {
        return outcome.fold(Optional::of, refusal -> Optional.empty());
    }

    boolean is(MemberView.Standing asked) {
        return member.filter(m -> m.standing() == asked).isPresent();
    }

    Optional<MemberView.Progress> on(Track track) {
        return member.stream()
                .flatMap(m -> m.tracks().stream())
                .filter(p -> p.track() == track)
                .findFirst();
    }

    TeamTerms terms() {
        return visit.house.home().team();
    }

    Locale locale() {
        return visit.locale();
    }

    String name() {
        return CaseSheet.name(staff, visit.house, locale());
    }

    /** Returns what may be chosen of one of the county's lists. */
    static <T> List<Form.Option> options(Map<String, T> list, Function<T, Label> label, Locale locale) {
        return list.entrySet().stream()
                .map(e -> new Form.Option(e.getKey(), label.apply(e.getValue()).in(locale)))
                .toList();
    }

    String word(String key) {
        return Words.of(key).in(locale());
    }

    String said(Localized text) {
        return text.in(locale());
    }
}
