package io.github.xingfujia.counselling.ledger;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.counselling.Consent;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.protection.GateClass;
import io.github.xingfujia.store.Sealed;
import java.util.List;
import java.util.Optional;

/**
 * Somebody who is counselled (受辅导人).
 *
 * @param consent by whose word; empty once it was taken back
 * @param found the gravest that this file found
 * @param unsafe whether nothing is planned until she was asked how it is safe
 * @param told the keys of the messages that were queued for her
 * @param named what stands for her name over the home; empty where that was not kept
 * @param also by what else the gate knows her: what was found of one is found of the other
 */
public record Counselled(
        CounselFact.Joined joined,
        Optional<Consent> consent,
        GateClass found,
        boolean unsafe,
        List<Sealed> words,
        List<String> told,
        List<PersonId> also,
        Optional<PersonId> phone,
        Optional<PersonId> named) {

    public Counselled {
        words = ImmutableList.copyOf(words);
        told = ImmutableList.copyOf(told);
        also = ImmutableList.copyOf(also);
    }

    static Counselled by(CounselFact.Joined joined, GateClass found) {
        return new Counselled(
                joined,
                Optional.of(joined.consent()),
                found,
                false,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** Returns her pseudonym. */
    public PersonId id() {
        return joined.person();
    }

    /** Returns every pseudonym she is known by: whoever brings two together asks, and writes to, the gate of each. */
    public List<PersonId> known() {
        return ImmutableList.<PersonId>builder().add(id()).addAll(also).build();
    }

    /** Returns every pseudonym whose gate hears of her, her phone's among them, whoever else uses it. */
    public List<PersonId> gates() {
        return ImmutableList.<PersonId>builder()
                .addAll(known())
                .addAll(phone.stream().toList())
                .build();
    }

    /** Returns the pseudonym of her phone while nothing else tells her from whoever also uses it: her number of identity would. */
    public Optional<PersonId> onlyPhone() {
        return joined.number().isPresent() ? Optional.empty() : phone;
    }

    /** Returns whether she agreed, and still does. */
    public boolean isIn() {
        return consent.isPresent();
    }

    /** Returns whether another matter could know her: by a number of identity or of a phone. */
    public boolean isTold() {
        return joined.number().isPresent() || joined.phone().isPresent();
    }

    /** Returns whether there is nothing left by which she could be known better: both numbers are known. */
    public boolean isWhole() {
        return joined.number().isPresent() && joined.phone().isPresent();
    }

    /** What she says later adds to what she said before. */
    Counselled identified(CounselFact.Identified said) {
        return new Counselled(
                new CounselFact.Joined(
                        joined.partner(),
                        joined.person(),
                        joined.consent(),
                        joined.capacity(),
                        said.contact(),
                        joined.name(),
                        said.phone().or(joined::phone),
                        said.number().or(joined::number)),
                consent,
                found,
                unsafe,
                words,
                told,
                also,
                phone,
                named);
    }

    Counselled left() {
        return new Counselled(joined, Optional.empty(), found, unsafe, words, told, also, phone, named);
    }

    Counselled asked(GateClass answer) {
        return new Counselled(
                joined,
                consent,
                found.orGraver(answer),
                unsafe && answer == GateClass.NOT_SCREENED,
                words,
                told,
                also,
                phone,
                named);
    }

    Counselled endangered() {
        return new Counselled(joined, consent, found, true, words, told, also, phone, named);
    }

    Counselled alsoKnown(PersonId person) {
        return new Counselled(joined, consent, found, unsafe, words, told, and(also, person), phone, named);
    }

    Counselled reachedBy(PersonId number) {
        return new Counselled(joined, consent, found, unsafe, words, told, also, Optional.of(number), named);
    }

    Counselled called(PersonId name) {
        return new Counselled(joined, consent, found, unsafe, words, told, also, phone, Optional.of(name));
    }

    Counselled told(String message) {
        return new Counselled(joined, consent, found, unsafe, words, and(told, message), also, phone, named);
    }

    Counselled saying(Sealed more) {
        return new Counselled(joined, consent, found, unsafe, and(words, more), told, also, phone, named);
    }

    private static <T> List<T> and(List<T> all, T one) {
        return ImmutableList.<T>builder().addAll(all).add(one).build();
    }
}
