package io.github.xingfujia.messaging;

import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.store.Sealed;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is kept of whoever asks without an account (求询人登记): sealed, and in this matter only. A number that somebody types
 * proves nobody, and changes nothing of what the same person agreed elsewhere.
 */
public final class Asked {

    /** The part of a matter that holds what somebody said who asked without an account. */
    public static final String HERS = "p1";

    private Asked() {}

    /** Returns her pseudonym in this matter. */
    public static PersonId person(Ref ref, Moment moment) {
        return moment.person("asker", ref.key());
    }

    /** Returns where it stands how she may be reached. */
    public static Ref contact(Ref ref, Moment moment) {
        return Contacts.of(person(ref, moment));
    }

    /** Returns what she is called, her number and where notices go, to be sealed as {@code called}, {@code phone} and {@code address}. */
    public static List<Clear> clear(Asker asker, Ref ref, Moment moment) {
        List<Clear> clear = new ArrayList<>(List.of(words("called", ref, asker.called(), moment)));
        asker.phone().ifPresent(p -> clear.add(words("phone", ref, p, moment)));
        asker.address().ifPresent(a -> clear.add(Contacts.address("address", person(ref, moment), a)));
        return clear;
    }

    /** Returns a text of hers, to be sealed under the key of this matter. */
    public static Clear words(String name, Ref ref, String text, Moment moment) {
        return words(name, ref, person(ref, moment), text);
    }

    /** Returns a text about whoever asked, to be sealed under the key of her words in this matter. */
    public static Clear words(String name, Ref ref, PersonId asker, String text) {
        return new Clear(name, ref.keyId(HERS), "person/" + asker, text);
    }

    /** Returns a cell, when there was a text for it. */
    public static Optional<Sealed> cell(String name, Moment moment) {
        return moment.hasSealed(name) ? Optional.of(moment.sealed(name)) : Optional.empty();
    }

    /** Writes down how she may be reached. */
    public static void agree(Ruling.Plan.Builder plan, Asker asker, Ref ref, Moment moment) {
        plan.to(contact(ref, moment), "", new ContactFact.Agreed(asker.contact(), cell("address", moment)));
    }
}
