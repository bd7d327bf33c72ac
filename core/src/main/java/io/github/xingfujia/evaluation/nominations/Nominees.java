package io.github.xingfujia.evaluation.nominations;

import io.github.xingfujia.evaluation.Candidate;
import io.github.xingfujia.evaluation.Eligibility;
import io.github.xingfujia.evaluation.Member;
import io.github.xingfujia.evaluation.Nominate;
import io.github.xingfujia.evaluation.NominationWay;
import io.github.xingfujia.evaluation.Sheet;
import io.github.xingfujia.evaluation.ledger.Entrants;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who is put forward (被推荐人), and how far it is known who they are. */
final class Nominees {

    private Nominees() {}

    /** Returns who acts for herself; empty for staff and for whoever is not logged in. */
    static Optional<PersonId> own(Moment moment) {
        return moment.actor() instanceof Actor.Party party ? Optional.of(party.person()) : Optional.empty();
    }

    /** Who puts herself forward is the first of the household, whatever number she gave. */
    static List<PersonId> household(Nominate command, Moment moment) {
        Optional<PersonId> own = own(moment);
        List<PersonId> all = new ArrayList<>();
        for (Member member : command.household()) {
            boolean herself = all.isEmpty() && command.way() == NominationWay.SELF;
            all.add(own.filter(o -> herself)
                    .orElseGet(() -> member.residentId()
                            .map(number -> moment.person("resident-id", number.value()))
                            .orElseGet(() -> new PersonId(moment.key("member " + all.size())))));
        }
        return all;
    }

    /** Whoever is known by a number, by an own login or by a login of the team; who is not waits for people in any case. */
    static Set<Ref> entrants(Nominate command, Moment moment) {
        Set<Ref> all = new LinkedHashSet<>();
        Optional<PersonId> own = own(moment);
        List<PersonId> household = household(command, moment);
        for (int i = 0; i < household.size(); i++) {
            if (own.filter(household.get(i)::equals).isPresent()
                    || command.household().get(i).residentId().isPresent()) {
                all.add(Entrants.of(command.campaign(), household.get(i)));
            }
        }
        command.staff().ifPresent(staff -> all.add(Entrants.of(command.campaign(), staff)));
        return all;
    }

    /** By name, and after all names by number: what anybody told of either. */
    static List<PersonId> alike(Nominate command, Eligibility eligibility, Moment moment) {
        return Stream.concat(
                        command.household().stream().map(member -> eligibility.namesake(member.name(), moment)),
                        household(command, moment).stream().map(one -> eligibility.told(one, moment)))
                .toList();
    }

    /** Returns how many of them nobody knows for certain: without a number or an own login, or not named at all. */
    static int unknown(Nominate command, Sheet sheet, Moment moment) {
        return unidentified(command, moment) + unnamed(command, sheet);
    }

    private static int unidentified(Nominate command, Moment moment) {
        boolean known = own(moment).isPresent() && command.way() == NominationWay.SELF;
        return (int) command.household().stream()
                .skip(known ? 1 : 0)
                .filter(m -> m.residentId().isEmpty())
                .count();
    }

    /** How many the register names and the nomination does not; a family of one is asked about like one that leaves somebody out. */
    private static int unnamed(Nominate command, Sheet sheet) {
        int named = command.household().size();
        boolean alone = sheet.candidate() == Candidate.HOUSEHOLD && named == 1;
        return Math.max(command.registered().orElse(named + 1) - named, alone ? 1 : 0);
    }
}
