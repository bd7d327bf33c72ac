package io.github.xingfujia.protection;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.network.HandlerWish;
import io.github.xingfujia.way.Command;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Registers violence (家庭暴力登记, 规程 ¶6—¶7).
 *
 * @param channel how it came to be known
 * @param victim who suffers it; a name she chose is enough
 * @param respondent who is said to do it, when known
 * @param relation what the respondent is to the victim
 * @param reporter who told of it, when that is not the victim herself
 * @param kinds the kinds of violence, as far as told
 * @param minors the minors of the household
 * @param place where it happened; empty for the division of the actor's post
 * @param wish whom the applicant wants, and whom never; the district by default
 * @param words what was said, sealed as the word of the reporter, or of the victim when there is none; may be empty
 * @param occurredOn when it happened last; empty for today
 */
public record RegisterFile(
        FileChannel channel,
        FilePerson victim,
        Optional<FilePerson> respondent,
        FamilyRelation relation,
        Optional<FilePerson> reporter,
        List<ViolenceKind> kinds,
        List<HouseholdMinor> minors,
        Optional<DivisionCode> place,
        HandlerWish wish,
        String words,
        Optional<LocalDate> occurredOn)
        implements Command {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    /** Refuses more than twenty minors, a kind told twice, overlong words and a day before 1900. */
    public RegisterFile {
        kinds = ImmutableList.copyOf(kinds);
        minors = ImmutableList.copyOf(minors);
        Checks problems = Checks.of()
                .text("words", words, 0, 4000)
                .range("minors", minors.size(), 0, 20)
                .that(kinds.stream().distinct().count() == kinds.size(), "kinds", "duplicate-key", "kinds", "kinds");
        occurredOn.ifPresent(d -> problems.notBefore("occurredOn", d, FIRST));
        problems.orThrow();
    }

    /** Returns the registration of what the victim told by {@code channel}, for the district to handle. */
    public static RegisterFile by(FileChannel channel, FilePerson victim) {
        return new RegisterFile(
                channel,
                victim,
                Optional.empty(),
                FamilyRelation.UNKNOWN,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                HandlerWish.district(),
                "",
                Optional.empty());
    }

    /** Returns the same with who is said to do it. */
    public RegisterFile against(FilePerson person, FamilyRelation of) {
        return new RegisterFile(
                channel, victim, Optional.of(person), of, reporter, kinds, minors, place, wish, words, occurredOn);
    }

    /** Returns the same as told by somebody else. */
    public RegisterFile toldBy(FilePerson person) {
        return new RegisterFile(
                channel,
                victim,
                respondent,
                relation,
                Optional.of(person),
                kinds,
                minors,
                place,
                wish,
                words,
                occurredOn);
    }

    /** Returns the same with these kinds of violence. */
    public RegisterFile of(ViolenceKind... told) {
        return new RegisterFile(
                channel, victim, respondent, relation, reporter, List.of(told), minors, place, wish, words, occurredOn);
    }

    /** Returns the same with a minor of the household. */
    public RegisterFile withMinor(HouseholdMinor minor) {
        return new RegisterFile(
                channel,
                victim,
                respondent,
                relation,
                reporter,
                kinds,
                ImmutableList.<HouseholdMinor>builder()
                        .addAll(minors)
                        .add(minor)
                        .build(),
                place,
                wish,
                words,
                occurredOn);
    }

    /** Returns the same at the place where it happened. */
    public RegisterFile at(DivisionCode division) {
        return new RegisterFile(
                channel,
                victim,
                respondent,
                relation,
                reporter,
                kinds,
                minors,
                Optional.of(division),
                wish,
                words,
                occurredOn);
    }

    /** Returns the same with the applicant's choice of handler. */
    public RegisterFile wishing(HandlerWish choice) {
        return new RegisterFile(
                channel, victim, respondent, relation, reporter, kinds, minors, place, choice, words, occurredOn);
    }

    /** Returns the same with what was said. */
    public RegisterFile saying(String said) {
        return new RegisterFile(
                channel, victim, respondent, relation, reporter, kinds, minors, place, wish, said, occurredOn);
    }

    /** Returns nothing of what was said, and of nobody. */
    @Override
    public String toString() {
        return "RegisterFile[" + channel + "]";
    }
}
