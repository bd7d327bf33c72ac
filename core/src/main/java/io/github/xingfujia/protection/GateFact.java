package io.github.xingfujia.protection;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.store.Fact;
import java.util.List;

/** What is written on {@code gate/<person>} (安全门事实): by protection, and by whoever plans or starts a contact. */
public sealed interface GateFact extends Fact {

    /**
     * The person was asked alone in the matter {@code about}; {@code NOT_SCREENED} when she could not be asked safely.
     * {@code speaksForHerself} says whether she is there in her own name: only then can a calm answer open anything.
     */
    record Screened(String about, GateClass found, String instrument, boolean speaksForHerself) implements GateFact {

        /** Returns that a file found somebody of whom the report is mandatory, by what, whoever said so. */
        public static Screened dependent(ViolenceFileId file, String by) {
            return new Screened(file.value(), GateClass.MINOR_OR_INCAPABLE, by, false);
        }
    }

    /** Something new happened: the last screen no longer holds; in every matter when she speaks for herself in this one. */
    record IncidentReported(String about, boolean speaksForHerself) implements GateFact {}

    /** The violence file {@code about} waits until whoever keeps it asked her alone: till then no answer given elsewhere opens anything. */
    record Awaited(String about) implements GateFact {}

    /**
     * Somebody's matter {@code about} names this person as who does it. It is shown to nobody: it keeps this person from whoever
     * is not known by a number, and whoever is to be honoured in public is looked at by people first.
     */
    record Named(String about) implements GateFact {}

    /** The person is known under {@code other} too: what shuts that gate shuts this one, whichever matter learns it, and when. */
    record SamePerson(PersonId other) implements GateFact {}

    /** The person was interviewed alone and told of the protection order; and whether she wants shuttle mediation. */
    record Interviewed(String about, boolean toldOfProtectionOrder, boolean wantsShuttle) implements GateFact {}

    /** The person's will, two staff and a reason lifted what this one matter had found. */
    record Lifted(String about, GateClass from, List<StaffId> staff) implements GateFact {
        public Lifted {
            staff = ImmutableList.copyOf(staff);
        }
    }

    /** A contact was planned in which the person meets or learns of another party through us. */
    record ContactPlanned(ContactForm form, String about) implements GateFact {}

    /** A planned contact was started. */
    record ContactStarted(ContactForm form, String about) implements GateFact {}
}
