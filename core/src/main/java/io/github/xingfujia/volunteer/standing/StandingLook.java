package io.github.xingfujia.volunteer.standing;

import static io.github.xingfujia.volunteer.standing.CertifyActs.ref;
import static io.github.xingfujia.volunteer.standing.CertifyActs.state;

import io.github.xingfujia.access.Scope;
import io.github.xingfujia.books.Shelf;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.rules.Explanation;
import io.github.xingfujia.rules.Label;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.volunteer.CertificateState;
import io.github.xingfujia.volunteer.StandingView;
import io.github.xingfujia.volunteer.StandingView.AppealStanding;
import io.github.xingfujia.volunteer.TeamFact;
import io.github.xingfujia.volunteer.TeamTerms;
import io.github.xingfujia.volunteer.Track;
import io.github.xingfujia.volunteer.steps.Actions;
import io.github.xingfujia.volunteer.steps.Glance;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Look;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Opening;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows one member's certificates, honours and appeals. */
final class StandingLook {

    private final Shelf shelf;
    private final TeamTerms terms;

    StandingLook(Shelf shelf, TeamTerms terms) {
        this.shelf = shelf;
        this.terms = terms;
    }

    Look<StaffId, StandingView> standing() {
        return Glance.of(
                Actions.STANDING,
                staff -> List.of(ref(staff), shelf.ref()),
                (staff, loaded, moment) -> loaded.exists(ref(staff))
                        ? Optional.of(Scope.of().staff(staff).build())
                        : Optional.empty(),
                (staff, loaded, moment) -> cells(state(staff, loaded)),
                this::shown);
    }

    private static List<Sealed> cells(CertificateState state) {
        return state.appeals().stream()
                .flatMap(a -> Stream.concat(Stream.of(a.words()), answers(a)))
                .toList();
    }

    private StandingView shown(StaffId staff, Loaded loaded, Opening open, Moment moment) {
        CertificateState state = state(staff, loaded);
        return new StandingView(
                staff,
                Arrays.stream(Track.values())
                        .flatMap(t -> held(state, t, loaded, moment).stream())
                        .toList(),
                state.honours().stream()
                        .map(h -> new StandingView.HonourHeld(
                                h.honour(),
                                terms.honours().getOrDefault(h.honour(), new Label(h.honour(), h.honour())),
                                h.on(),
                                !terms.isCertified(h.honour(), state, moment.today())))
                        .toList(),
                state.appeals().stream()
                        .map(a -> new StandingView.MyAppeal(
                                a.track(),
                                a.at().atZone(Moment.ZONE).toLocalDate(),
                                open.apply(a.words()),
                                standing(a.upheld()),
                                answers(a).map(open).collect(Collectors.joining("\n"))))
                        .toList());
    }

    /** What was said to an appeal, first and last; nobody reads the first before it is decided. */
    private static Stream<Sealed> answers(CertificateState.Appealed appeal) {
        return appeal.answer().stream()
                .flatMap(last ->
                        Stream.concat(appeal.weighed().map(TeamFact.AppealWeighed::words).stream(), Stream.of(last)));
    }

    private static AppealStanding standing(Optional<Boolean> upheld) {
        return upheld.map(u -> u ? AppealStanding.UPHELD : AppealStanding.DISMISSED)
                .orElse(AppealStanding.WAITING);
    }

    private Optional<StandingView.Held> held(CertificateState state, Track track, Loaded loaded, Moment moment) {
        return state.issued().stream()
                .filter(s -> s.track() == track)
                .reduce((earlier, later) -> later)
                .map(last -> new StandingView.Held(
                        track,
                        state.validOn(track, moment.today()),
                        last.from(),
                        state.last(track).filter(u -> u.isBefore(last.until())).orElse(last.until()),
                        last.number(),
                        last.grade(),
                        last.decision().flatMap(d -> shelf.at(loaded).explain(d).map(StandingLook::said)),
                        state.lastLoss(track)
                                .map(l -> new StandingView.Lost(l.forGood(), l.from(), l.until(), l.cause()))));
    }

    private static Label said(Explanation explanation) {
        return new Label(explanation.in(Locale.CHINA), explanation.in(Locale.ENGLISH));
    }
}
