package io.github.xingfujia.counselling;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.kernel.StaffId;
import io.github.xingfujia.protection.FilePerson;
import io.github.xingfujia.way.Command;
import java.util.List;
import java.util.Optional;

/**
 * Takes somebody up for counselling or care (辅导建档), at the actor's own post.
 *
 * @param kind of counselling, of the county's list
 * @param group the special group, when it is care; empty otherwise
 * @param programme what she takes part in; empty for none
 * @param client whoever came
 * @param consent by whose word; empty when nobody agreed, and then nothing is opened
 * @param answers what she answered to the fields of the record form, at most 20
 * @param words what brought her, in her own words; sealed; may be empty
 * @param never who must not see it nor counsel her
 */
public record OpenCounsel(
        CounselCode kind,
        Optional<CounselCode> group,
        Optional<CounselCode> programme,
        FilePerson client,
        Optional<Consent> consent,
        List<Answered> answers,
        String words,
        List<StaffId> never)
        implements Command {

    /** Keeps the lists in order; refuses a field that is answered twice. */
    public OpenCounsel {
        answers = ImmutableList.copyOf(answers);
        never = ImmutableList.copyOf(never);
        Checks.of()
                .text("words", words, 0, 4000)
                .range("answers", answers.size(), 0, 20)
                .range("never", never.size(), 0, 20)
                .that(
                        answers.stream().map(Answered::field).distinct().count() == answers.size(),
                        "answers",
                        "duplicate-key",
                        "answers",
                        "answers")
                .orThrow();
    }

    /** Returns counselling of a kind that somebody agreed to herself. */
    public static OpenCounsel of(String kind, FilePerson client) {
        return new OpenCounsel(
                CounselCode.of(kind),
                Optional.empty(),
                Optional.empty(),
                client,
                Optional.of(Consent.HERSELF),
                List.of(),
                "",
                List.of());
    }

    /** Returns the same as care for a group. */
    public OpenCounsel caring(String other) {
        return new OpenCounsel(
                kind, Optional.of(CounselCode.of(other)), programme, client, consent, answers, words, never);
    }

    /** Returns the same within a programme. */
    public OpenCounsel within(String other) {
        return new OpenCounsel(kind, group, Optional.of(CounselCode.of(other)), client, consent, answers, words, never);
    }

    /** Returns the same by this word; by nobody's when it is empty. */
    public OpenCounsel by(Optional<Consent> word) {
        return new OpenCounsel(kind, group, programme, client, word, answers, words, never);
    }

    /** Returns the same in her words. */
    public OpenCounsel saying(String herWords) {
        return new OpenCounsel(kind, group, programme, client, consent, answers, herWords, never);
    }

    /** Returns the same, and these never. */
    public OpenCounsel never(StaffId... staff) {
        return new OpenCounsel(kind, group, programme, client, consent, answers, words, List.of(staff));
    }
}
