package io.github.xingfujia.consultation;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.messaging.AlarmWords;
import io.github.xingfujia.messaging.Asker;
import io.github.xingfujia.way.Command;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Applies for legal aid (姐妹法援申请).
 *
 * @param asker who applies
 * @param violence whether it is about violence in her family, so that nobody asks about her means (法律援助法 32); what she writes says so
 *     too
 * @param urgent whether a time limit or an asset would be lost within days: aid comes first, papers later (法律援助法 44)
 * @param place where she lives, when she says it
 * @param words what it is about, 1 to 2000 characters
 * @param evidence what she has, at most 20 lines of 1 to 80 characters
 * @param means how she lives, at most 1000 characters; required unless it is about violence
 */
public record ApplyForAid(
        Asker asker,
        boolean violence,
        boolean urgent,
        Optional<DivisionCode> place,
        String words,
        List<String> evidence,
        String means)
        implements Command {

    /** Refuses an application that says nothing, and one without means where they are asked about. */
    public ApplyForAid {
        evidence = ImmutableList.copyOf(evidence);
        Checks checks = Checks.of()
                .text("words", words, 1, 2000)
                .range("evidence", evidence.size(), 0, 20)
                .text("means", means, isAboutViolence(violence, words, evidence, means) ? 0 : 1, 1000);
        evidence.forEach(line -> checks.line("evidence", line, 1, 80));
        checks.orThrow();
    }

    /** Returns whether it is about violence: as she says, or as anything she wrote may mean. */
    public boolean isAboutViolence() {
        return isAboutViolence(violence, words, evidence, means);
    }

    /** Returns whether an application that says this is about violence, so that nobody asks about means. */
    public static boolean isAboutViolence(boolean violence, String words, List<String> evidence, String means) {
        return violence
                || Stream.concat(Stream.of(words, means), evidence.stream()).anyMatch(AlarmWords::heard);
    }

    /** Returns nothing of who applies for what. */
    @Override
    public String toString() {
        return "ApplyForAid[]";
    }
}
