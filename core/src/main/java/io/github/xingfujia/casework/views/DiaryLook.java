package io.github.xingfujia.casework.views;

import io.github.xingfujia.access.Action;
import io.github.xingfujia.access.Scope;
import io.github.xingfujia.casework.CaseId;
import io.github.xingfujia.casework.DiaryLine;
import io.github.xingfujia.casework.file.Actions;
import io.github.xingfujia.casework.file.CaseState;
import io.github.xingfujia.casework.file.Cases;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.protection.ContactForm;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.volunteer.Diary;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import io.github.xingfujia.way.Ref;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What cases take of one's own time, from today on: the sessions and revisits that still stand. */
final class DiaryLook implements Look<Integer, List<DiaryLine>> {

    private static final int DAYS = 31;
    private static final Pattern BOOKED = Pattern.compile("(?:case|revisit)/([a-z2-7]{26})/[a-z0-9]{1,9}");

    @Override
    public Action action() {
        return Actions.DIARY;
    }

    @Override
    public List<Ref> first(Integer all, Moment moment) {
        return moment.actor() instanceof Actor.Staff staff
                ? moment.today()
                        .datesUntil(moment.today().plusDays(DAYS))
                        .map(day -> Diary.of(staff.id(), day))
                        .toList()
                : List.of();
    }

    @Override
    public List<Ref> then(Integer all, Loaded loaded, Moment moment) {
        return cases(loaded, moment).map(Cases::of).toList();
    }

    @Override
    public Optional<Scope> scope(Integer all, Loaded loaded, Moment moment) {
        return moment.actor() instanceof Actor.Staff staff
                ? Optional.of(Scope.of().staff(staff.id()).build())
                : Optional.empty();
    }

    @Override
    public List<Sealed> cells(Integer all, Loaded loaded, Moment moment) {
        return List.of();
    }

    @Override
    public List<DiaryLine> show(Integer all, Loaded loaded, Opening open, Moment moment) {
        StaffId she = ((Actor.Staff) moment.actor()).id();
        return cases(loaded, moment)
                .flatMap(id -> lines(id, loaded.of(Cases.CASES, Cases.of(id)), she))
                .filter(line -> line.until().isAfter(moment.now()))
                .sorted(Comparator.comparing(DiaryLine::from))
                .toList();
    }

    private Stream<CaseId> cases(Loaded loaded, Moment moment) {
        return first(0, moment).stream()
                .flatMap(day -> loaded.of(Diary.DIARY, day).taken().stream())
                .map(taken -> BOOKED.matcher(taken.what()))
                .filter(Matcher::matches)
                .map(what -> CaseId.of(what.group(1)))
                .distinct();
    }

    /** Nothing of a case in which she may not meet anybody any more. */
    private static Stream<DiaryLine> lines(CaseId id, CaseState state, StaffId she) {
        if (state.conflicted().contains(she)) {
            return Stream.of();
        }
        String number = state.intake().orElseThrow().number();
        Stream<DiaryLine> sessions = state.progress().sessions().values().stream()
                .filter(s -> Cases.isPlanned(s) && s.mediator().equals(she))
                .map(s -> new DiaryLine(id, number, false, s.form(), s.with(), s.from(), s.until()));
        Stream<DiaryLine> revisits = state.revisits().arranged().values().stream()
                .filter(a -> a.by().equals(she))
                .map(a -> new DiaryLine(
                        id, number, true, ContactForm.SEPARATE, Optional.of(a.side()), a.from(), a.until()));
        return Stream.concat(sessions, revisits);
    }
}
