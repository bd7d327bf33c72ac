package io.github.xingfujia.messaging;

import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.FactTypes;
import io.github.xingfujia.way.Aggregate;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Stamp;
import java.lang.invoke.MethodHandles;
import java.util.List;

/** The streams {@code contact/<person>} (联系约定): one agreement per person over all of her matters. */
public final class Contacts implements Aggregate<ContactState> {

    /** The one fold of contact agreements. */
    public static final Contacts CONTACTS = new Contacts();

    private Contacts() {}

    /** Returns the agreement of one person. */
    public static Ref of(PersonId person) {
        return new Ref("contact", person.value());
    }

    /** Returns her number or account, to be sealed under her own key. */
    public static Clear address(String name, PersonId person, String address) {
        return new Clear(name, of(person).keyId(""), "person/" + person, address);
    }

    static FactTypes facts() {
        return FactTypes.of(MethodHandles.lookup()).fact("contact.agreed/1", ContactFact.Agreed.class);
    }

    @Override
    public String name() {
        return "contact";
    }

    @Override
    public List<String> compartments() {
        return List.of("");
    }

    @Override
    public ContactState none(Ref ref) {
        return ContactState.NONE;
    }

    @Override
    public ContactState evolve(ContactState state, Fact fact, Stamp stamp) {
        return fact instanceof ContactFact.Agreed agreed ? new ContactState(agreed.rule(), agreed.address()) : state;
    }
}
