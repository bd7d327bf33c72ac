package io.github.xingfujia.casework;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Localized;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.kernel.Wording;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.way.Stamp;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What happened in a case, told in words (办理经过): acts and who did them, never what anybody said. */
final class History {

    /** What somebody said or is called, and what only goes along with a fact that is told. */
    static final ImmutableList<Class<? extends CaseFact>> SILENT = ImmutableList.of(
            CaseFact.PartyDescribed.class,
            CaseFact.Said.class,
            CaseFact.Wished.class,
            CaseFact.ContactAgreed.class,
            CaseFact.Received.class,
            CaseFact.DutyOpened.class,
            CaseFact.DueSet.class,
            CaseFact.HandlerChosen.class);

    private History() {}

    /** A fact and who recorded it when. */
    record Noted(CaseFact fact, Stamp stamp) {}

    static CaseState noting(CaseState state, CaseFact fact, Stamp stamp) {
        boolean silent = SILENT.contains(fact.getClass());
        return silent ? state : state.noting(new Noted(fact, stamp));
    }

    static List<CaseView.Event> told(List<Noted> history, Network network) {
        return history.stream()
                .map(n -> new CaseView.Event(
                        n.stamp().at(),
                        n.stamp().actor(),
                        Wording.of("casework", key(n.fact().getClass()), subject(n, network))))
                .toList();
    }

    static String key(Class<?> fact) {
        String name = fact.getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1");
        return "event." + name.toLowerCase(Locale.ROOT);
    }

    /** The one thing worth naming: a post, a person, a side or a coded word; an empty text when there is none. */
    private static Object subject(Noted noted, Network network) {
        CaseFact fact = noted.fact();
        if (fact instanceof CaseFact.Opened f) {
            return network.label(f.accountable());
        } else if (fact instanceof CaseFact.AccountableMoved f) {
            return network.label(f.to());
        } else if (fact instanceof CaseFact.HandlerAssigned f) {
            return name(f.handler(), network);
        } else if (fact instanceof CaseFact.HandlerReleased f) {
            return name(f.handler(), network);
        } else if (fact instanceof CaseFact.AdviserNamed f) {
            return name(f.adviser(), network);
        } else if (fact instanceof CaseFact.RelationDisclosed f) {
            return name(f.staff(), network);
        } else if (fact instanceof CaseFact.Challenged f) {
            return name(f.staff(), network);
        } else if (fact instanceof CaseFact.SideScreened f) {
            return f.side().wording();
        } else if (fact instanceof CaseFact.DutyDone f) {
            return f.duty().wording();
        } else if (fact instanceof CaseFact.Attempted f) {
            return Wording.of("casework", "result." + word(f.result()));
        } else if (fact instanceof CaseFact.Reviewed f) {
            return Review.heading(f.step(), network.label(f.to()));
        } else if (fact instanceof CaseFact.Ended f) {
            return f.ending().wording();
        } else if (fact instanceof CaseFact.Extended f) {
            return f.period();
        }
        return "";
    }

    private static Object name(StaffId staff, Network network) {
        Optional<Localized> name = network.member(staff).map(m -> m.name());
        return name.isPresent() ? name.get() : staff.value();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
