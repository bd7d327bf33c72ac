package io.github.xingfujia.protection.file;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Capacity;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.PersonId;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.messaging.SafeContact;
import io.github.xingfujia.protection.FamilyRelation;
import io.github.xingfujia.protection.FileChannel;
import io.github.xingfujia.protection.Sex;
import io.github.xingfujia.protection.Speaker;
import io.github.xingfujia.protection.ViolenceKind;
import io.github.xingfujia.store.Fact;
import io.github.xingfujia.store.Sealed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What happens in a violence file (专档事实). The compartment each stands in is part of its meaning: what somebody said
 * stands with who said it, the common stream holds no word of anybody.
 */
public sealed interface FileFact extends Fact {

    // --- common

    /** Violence was registered and one post is accountable from this instant; {@code matter} is the dispute it came from. */
    record Registered(
            String number,
            FileChannel channel,
            DivisionCode place,
            PostId accountable,
            Optional<PostId> received,
            LocalDate occurredOn,
            Optional<String> matter)
            implements FileFact {}

    /** Another post is accountable from this instant: the only fact that moves it. */
    record AccountableMoved(PostId to) implements FileFact {}

    // --- whoever spoke

    /** Somebody of the file as she, or whoever spoke, described her. */
    record PersonDescribed(
            Speaker role,
            PersonId person,
            Sex sex,
            Capacity capacity,
            SafeContact contact,
            Sealed name,
            Optional<Sealed> phone,
            Optional<Sealed> residentId)
            implements FileFact {}

    /** What the respondent is to the victim, and which kinds of violence were told of. */
    record ViolenceTold(FamilyRelation relation, List<ViolenceKind> kinds) implements FileFact {
        public ViolenceTold {
            kinds = ImmutableList.copyOf(kinds);
        }
    }

    /** Somebody said something. */
    record Said(Sealed words) implements FileFact {}

    /** The applicant chose who handles, and who may never see. */
    record Wished(boolean districtOnly, Optional<PostId> post, List<PostId> neverPosts, List<StaffId> neverStaff)
            implements FileFact {
        public Wished {
            neverPosts = ImmutableList.copyOf(neverPosts);
            neverStaff = ImmutableList.copyOf(neverStaff);
        }
    }

    /** A minor of the household was recorded. */
    record MinorRecorded(int minor, PersonId person, Optional<LocalDate> bornOn, boolean childOfVictim, Sealed name)
            implements FileFact {}

    // --- staff

    /** Who received it first: she accepts, follows and refers (首接责任制, 重庆办法 20). */
    record Received(StaffId by) implements FileFact {}
}
