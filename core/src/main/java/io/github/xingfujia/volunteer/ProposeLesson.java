package io.github.xingfujia.volunteer;

import com.google.common.collect.ImmutableList;
import io.github.xingfujia.kernel.Checks;
import io.github.xingfujia.way.Command;
import java.time.LocalDate;
import java.util.List;

/**
 * Proposes what a closed case taught, for the case conference (案例交流会): anonymised, with the consent of everybody who could still
 * be recognised, and never from a case with a finding of violence.
 *
 * @param source the key of the case; asked once and kept nowhere
 * @param title 1 to 40 characters
 * @param tags what it is looked for by, 1 to 8 words of 1 to 20 characters
 * @param words what happened and what was learned, 1 to 4000 characters; refused while anything in it tells who or where
 * @param recognisable how many persons could still be recognised, themselves included
 * @param consents the day on which each of them agreed: fewer days than persons are refused
 * @param checked what {@link CheckLesson} of this very text gave, 64 characters; empty when it was not asked: then it is refused
 */
public record ProposeLesson(
        String source,
        String title,
        List<String> tags,
        String words,
        int recognisable,
        List<LocalDate> consents,
        String checked)
        implements Command {

    /** Keeps the order; refuses too much. */
    public ProposeLesson {
        tags = ImmutableList.copyOf(tags);
        consents = ImmutableList.copyOf(consents);
        Checks problems = Checks.of()
                .line("source", source, 1, 40)
                .line("title", title, 1, 40)
                .range("tags", tags.size(), 1, 8)
                .text("words", words, 1, 4000)
                .range("recognisable", recognisable, 0, 20)
                .range("consents", consents.size(), 0, 20)
                .line("checked", checked, 0, 64);
        tags.forEach(tag -> problems.line("tags", tag, 1, 20));
        problems.orThrow();
    }

    /** Returns what is checked of it. */
    public CheckLesson check() {
        return new CheckLesson(source, title, tags, words);
    }

    /** Returns the same with what the check gave. */
    public ProposeLesson checked(LessonChecked by) {
        return new ProposeLesson(
                source, title, tags, words, recognisable, consents, by.checked().orElse(""));
    }

    /** Returns the title; never the words. */
    @Override
    public String toString() {
        return "ProposeLesson[" + title + "]";
    }
}
