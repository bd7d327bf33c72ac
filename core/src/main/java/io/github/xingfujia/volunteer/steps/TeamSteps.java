package io.github.xingfujia.volunteer.steps;

import io.github.xingfujia.kernel.Actor;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.Refusal;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.network.Anonymity;
import io.github.xingfujia.network.Network;
import io.github.xingfujia.way.Clear;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ref;
import io.github.xingfujia.way.Ruling;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the commands of the team have in common (队伍操作): how they refuse, and what they ask of a day or a person. */
public final class TeamSteps {

    private TeamSteps() {}

    /** Refuses, naming the command to call next. */
    public static Ruling refuse(String code, String next, Object... arguments) {
        return Ruling.refuse(Refusal.of("volunteer", code, List.of(next), arguments));
    }

    /** Refuses with the norm behind it. */
    public static Ruling refuseCiting(String code, String article, String next, Object... arguments) {
        return Ruling.refuse(
                Refusal.of("volunteer", code, List.of(next), arguments).citing(article));
    }

    /** Refuses a text that still tells who or where, naming by what. */
    public static Ruling identifying(String next, List<String> marks) {
        return refuse("still-identifying", next, Anonymity.said(marks));
    }

    /** Returns a text under the key of the thing itself, the county's. */
    public static List<Clear> words(Ref ref, String text) {
        return text.isBlank() ? List.of() : List.of(new Clear("words", ref.keyId(""), "county", text));
    }

    /** Requires that someone is on the county's staff list. */
    public static void known(Network network, String field, StaffId staff) {
        Checks.of()
                .that(network.member(staff).isPresent(), field, "no-such-staff", Checks.shape(staff.value()))
                .orThrow();
    }

    /** Requires that a day is not to come. */
    public static void past(String field, LocalDate day, Moment moment) {
        Checks.of()
                .that(!day.isAfter(moment.today()), field, "future", day.toString())
                .orThrow();
    }

    /** Requires that a day is today or to come. */
    public static void ahead(String field, LocalDate day, Moment moment) {
        Checks.of()
                .that(!day.isBefore(moment.today()), field, "past", day.toString())
                .orThrow();
    }

    /** Refuses what somebody would do on her own file; empty when it is another's. */
    public static Optional<Ruling> own(StaffId about, Moment moment) {
        return who(moment).equals(about)
                ? Optional.of(refuse("never-ones-own-file", "volunteer.member"))
                : Optional.empty();
    }

    /** Returns who acts, of whom only staff come this far. */
    public static StaffId who(Moment moment) {
        return ((Actor.Staff) moment.actor()).id();
    }
}
