package io.github.xingfujia.casework.intake;

import com.google.common.collect.ImmutableSet;
import io.github.xingfujia.casework.Channel;
import io.github.xingfujia.casework.OpenCase;
import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.messaging.Contacts;
import io.github.xingfujia.protection.Gates;
import io.github.xingfujia.way.Loaded;
import io.github.xingfujia.way.Moment;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who comes with a new case (来访人与对方), and what she agreed of how she may be reached. */
final class Newcomers {

    private static final ImmutableSet<Channel> SPOKEN = ImmutableSet.of(Channel.VISIT, Channel.CALL, Channel.HOTLINE);

    private Newcomers() {}

    /**
     * Whether how she may be reached was said by herself: to staff who spoke with her, or by her as a proven party. Someone
     * known in this case only can have agreed to nothing elsewhere. Silence changes nothing she agreed before; what anybody
     * else writes about her stays in the case.
     */
    static boolean agrees(OpenCase command, Moment moment) {
        return command.applicant().contact().channel().isPresent()
                && (command.applicant().residentId().isEmpty()
                        || isHerself(command, moment)
                        || moment.actor() instanceof Actor.Staff && SPOKEN.contains(command.channel()));
    }

    /** Taking a case in sets the first agreement; changing one is a step of its own. */
    static boolean sets(OpenCase command, Loaded loaded, Moment moment) {
        return agrees(command, moment)
                && (isHerself(command, moment) || !loaded.exists(Contacts.of(applicant(command, moment))));
    }

    private static boolean isHerself(OpenCase command, Moment moment) {
        return moment.actor() instanceof Actor.Party party && party.person().equals(applicant(command, moment));
    }

    static Optional<PersonId> other(OpenCase command, Moment moment) {
        PersonId applicant = applicant(command, moment);
        return command.other().map(o -> Who.other(moment.key("case"), o, applicant, moment));
    }

    static PersonId applicant(OpenCase command, Moment moment) {
        return Who.applicant(moment.key("case"), command.applicant(), moment);
    }

    /**
     * Returns the names of everybody who is told of here by a number and by a phone too, to staff: what anybody sends without a login
     * makes nobody one with another.
     */
    static List<List<PersonId>> known(OpenCase command, Optional<PersonId> other, Moment moment) {
        Stream<List<PersonId>> both = Stream.concat(
                Stream.of(known(command, moment)),
                command.other().stream().map(o -> Who.known(o, other.orElseThrow(), moment)));
        return moment.actor() instanceof Actor.Staff
                ? both.filter(names -> names.size() > 1).toList()
                : List.of();
    }

    /** Returns what stands for the names of both over the home. */
    static List<PersonId> named(OpenCase command, Moment moment) {
        return Stream.concat(Stream.of(command.applicant()), command.other().stream())
                .map(person -> Gates.namesake(person.name(), moment))
                .toList();
    }

    /** Returns every pseudonym by which whoever comes is known from the start: her own, and her name and phone. */
    static List<PersonId> known(OpenCase command, Moment moment) {
        return Who.known(command.applicant(), applicant(command, moment), moment);
    }
}
