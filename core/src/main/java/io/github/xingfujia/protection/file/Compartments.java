package io.github.xingfujia.protection.file;

import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.protection.Speaker;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Ref;

/** Which key seals what: a statement belongs to who made it, never to whom it is about (safety invariant 3). */
public final class Compartments {

    public static final String COMMON = "";
    public static final String VICTIM = Speaker.VICTIM.word();
    public static final String STAFF = Speaker.STAFF.word();

    private Compartments() {}

    /** Returns the compartment of what somebody says. */
    public static String of(Speaker speaker) {
        return speaker.word();
    }

    /** Returns a text of someone who is known here, under her own key; a child's and staff's under the key of the file. */
    public static Clear of(String name, Ref ref, Speaker speaker, Persons persons, String text) {
        return persons.owner(speaker)
                .map(owner -> of(name, ref, speaker, owner, text))
                .orElseGet(() -> kept(name, ref, speaker, text));
    }

    /** Returns a text under the key of {@code owner}. */
    public static Clear of(String name, Ref ref, Speaker speaker, PersonId owner, String text) {
        return new Clear(name, ref.keyId(of(speaker)), "person/" + owner, text);
    }

    /** Returns a text that belongs to nobody's own compartment. */
    public static Clear kept(String name, Ref ref, Speaker speaker, String text) {
        return new Clear(name, ref.keyId(of(speaker)), "county", text);
    }
}
