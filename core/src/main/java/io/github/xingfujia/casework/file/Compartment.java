package io.github.xingfujia.casework.file;

import io.github.xingfujia.casework.Side;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Ref;

/** Which key seals what: a statement belongs to who made it, never to whom it is about. */
public final class Compartment {

    private Compartment() {}

    /** Returns the compartment of a side: what only she is asked, and whose key is hers. */
    public static String of(Side side) {
        return switch (side) {
            case APPLICANT -> "p1";
            case OTHER -> "p2";
        };
    }

    /** Returns what a party said, under her own key. */
    public static Clear of(String name, Ref ref, CaseState state, Side side, String text) {
        return of(name, ref, side, state.party(side).orElseThrow().person(), text);
    }

    public static Clear of(String name, Ref ref, Side side, PersonId person, String text) {
        return new Clear(name, ref.keyId(of(side)), "person/" + person, text);
    }

    /** Returns what staff wrote, under the key of the file. */
    public static Clear staff(String name, Ref ref, String text) {
        return new Clear(name, ref.keyId(Cases.STAFF), "county", text);
    }
}
