package io.github.xingfujia.casework;

import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Ref;

/** Which key seals what: a statement belongs to who made it, never to whom it is about. */
final class Compartment {

    private Compartment() {}

    /** Returns what a party said, under her own key. */
    static Clear of(String name, Ref ref, CaseState state, Side side, String text) {
        return of(name, ref, side, state.party(side).orElseThrow().person(), text);
    }

    static Clear of(String name, Ref ref, Side side, PersonId person, String text) {
        return new Clear(name, ref.keyId(side.compartment()), "person/" + person, text);
    }

    /** Returns what staff wrote, under the key of the file. */
    static Clear staff(String name, Ref ref, String text) {
        return new Clear(name, ref.keyId(Cases.STAFF), "county", text);
    }
}
