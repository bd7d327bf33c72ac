package io.github.xingfujia.counselling.ledger;

import io.github.xingfujia.counselling.Partner;
import io.github.xingfujia.counselling.Where;
import io.github.xingfujia.messaging.ContactState;
import io.github.xingfujia.messaging.Contacts;
import io.github.xingfujia.messaging.MessageChannel;
import io.github.xingfujia.messaging.SafeContact;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.List;
import java.util.Optional;

/** Whether somebody may be called, or visited at home, as she last said (联系约定). Safety invariant 4. */
public final class Reachable {

    private Reachable() {}

    /** Returns what to load of how those are reached whom a meeting by phone or at home is with. */
    public static List<Ref> contacts(CounselState state, Where where, List<Partner> partners) {
        return where == Where.CALL || where == Where.HOME
                ? partners.stream()
                        .flatMap(p -> state.person(p).stream())
                        .map(p -> Contacts.of(p.id()))
                        .toList()
                : List.of();
    }

    /** Returns why somebody may not be called or visited then; empty when she agreed to it, as she last said. */
    public static Optional<Ruling> stop(CounselState state, Meeting meeting, Loaded loaded) {
        CounselFact.Planned planned = meeting.planned();
        List<Counselled> there = meeting.partners().stream()
                .flatMap(p -> state.person(p).stream())
                .toList();
        if (planned.where() == Where.CALL && !there.stream().allMatch(p -> mayBeCalled(p, planned, loaded))) {
            return Optional.of(CounselAct.refuse("not-by-phone", "counselling.plan"));
        }
        return planned.where() == Where.HOME && !there.stream().allMatch(p -> mayBeVisited(p, planned, loaded))
                ? Optional.of(CounselAct.refuse("not-in-her-hours", "counselling.plan"))
                : Optional.empty();
    }

    /** Who said at what hours she may be reached is not looked up at home at others. */
    private static boolean mayBeVisited(Counselled person, CounselFact.Planned planned, Loaded loaded) {
        SafeContact rule = rule(person, loaded);
        return rule.channel().isEmpty() || rule.covers(planned.from(), planned.until());
    }

    private static SafeContact rule(Counselled person, Loaded loaded) {
        Ref ref = Contacts.of(person.id());
        return loaded.exists(ref)
                ? loaded.of(Contacts.CONTACTS, ref).rule()
                : person.joined().contact();
    }

    private static boolean mayBeCalled(Counselled person, CounselFact.Planned planned, Loaded loaded) {
        Ref ref = Contacts.of(person.id());
        ContactState said = loaded.of(Contacts.CONTACTS, ref);
        SafeContact rule = rule(person, loaded);
        boolean number = loaded.exists(ref)
                ? said.address().isPresent()
                : person.joined().phone().isPresent();
        return number && rule.channels().contains(MessageChannel.CALL) && rule.covers(planned.from(), planned.until());
    }
}
