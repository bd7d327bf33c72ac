package io.github.xingfujia.casework;

import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.network.HandlerWish;
import io.github.xingfujia.way.Command;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Opens a case (受理登记).
 *
 * @param channel how it came
 * @param applicant who came; a name she chose is enough
 * @param other the other party, when known
 * @param category what it is about, a code or label of the county's list, such as {@code 婆媳关系}
 * @param place where it arose; empty for the division of the actor's post
 * @param wish whom the applicant wants, and whom never
 * @param words what she said, sealed in her compartment; may be empty
 * @param occurredOn when it arose; empty for today
 */
public record OpenCase(
        Channel channel,
        Person applicant,
        Optional<Person> other,
        String category,
        Optional<DivisionCode> place,
        HandlerWish wish,
        String words,
        Optional<LocalDate> occurredOn)
        implements Command {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    /** Refuses an empty category, overlong words and a day before 1900. */
    public OpenCase {
        Checks problems = Checks.of().line("about", category, 1, 40).text("words", words, 0, 4000);
        occurredOn.ifPresent(d -> problems.notBefore("occurredOn", d, FIRST));
        problems.orThrow();
    }

    /** Returns a case that came by {@code channel}. */
    public static OpenCase by(Channel channel, Person applicant) {
        return new OpenCase(
                channel,
                applicant,
                Optional.empty(),
                "other",
                Optional.empty(),
                HandlerWish.usual(),
                "",
                Optional.empty());
    }

    /** Returns a case that came by a visit. */
    public static OpenCase visit(Person applicant) {
        return by(Channel.VISIT, applicant);
    }

    /** Returns the same case about this category. */
    public OpenCase about(String label) {
        return new OpenCase(channel, applicant, other, label, place, wish, words, occurredOn);
    }

    /** Returns the same case with the other party. */
    public OpenCase against(Person party) {
        return new OpenCase(channel, applicant, Optional.of(party), category, place, wish, words, occurredOn);
    }

    /** Returns the same case at the place where it arose. */
    public OpenCase at(DivisionCode division) {
        return new OpenCase(channel, applicant, other, category, Optional.of(division), wish, words, occurredOn);
    }

    /** Returns the same case with the applicant's choice of handler. */
    public OpenCase wishing(HandlerWish choice) {
        return new OpenCase(channel, applicant, other, category, place, choice, words, occurredOn);
    }

    /** Returns the same case with what the applicant said. */
    public OpenCase saying(String herWords) {
        return new OpenCase(channel, applicant, other, category, place, wish, herWords, occurredOn);
    }

    /** Returns the same case with the day it arose. */
    public OpenCase since(LocalDate day) {
        return new OpenCase(channel, applicant, other, category, place, wish, words, Optional.of(day));
    }
}
