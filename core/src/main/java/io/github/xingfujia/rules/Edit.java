package io.github.xingfujia.rules;

import io.github.xingfujia.kernel.Localized;
import io.github.xingfujia.kernel.SourceNode;
import java.util.Locale;

/**
 * One thing that two books say in different ways (条文修改), whether or not any case comes out otherwise by it.
 *
 * @param of what kind of thing
 * @param id the id of the rule, fact or other thing; the id of the book for the book
 * @param field which part of it, by the name of its column in a workbook; {@code id} for a thing that is new or gone
 * @param was what it said; empty where it said nothing
 * @param is what it says now; empty where it says nothing
 */
public record Edit(Of of, String id, String field, Label was, Label is) {

    /** What can be said in different ways. */
    public enum Of {
        /** The book as a whole. */
        BOOK,
        /** A fact it may ask about. */
        FACT,
        /** A field of its outcome. */
        OUTCOME,
        /** Something that can be made due. */
        OBLIGATION,
        /** A combination that cannot be. */
        IMPOSSIBLE,
        /** A rule. */
        RULE
    }

    /** Returns what people call the part. */
    public Label part() {
        return Edits.label(SheetName.heading(field));
    }

    /** Returns what people read, in the language asked for. */
    public String in(Locale locale) {
        if (isWhole() && (was.zh().isEmpty() || is.zh().isEmpty())) {
            return Texts.of(
                            was.zh().isEmpty() ? "edit.new" : "edit.gone",
                            Texts.of("edit." + SourceNode.word(of)),
                            id,
                            was.zh().isEmpty() ? is : was)
                    .in(locale);
        }
        return Texts.of("edit.line", Texts.of("edit." + SourceNode.word(of)), id, part(), said(was), said(is))
                .in(locale);
    }

    /** Returns whether the thing as a whole is new or gone. */
    public boolean isWhole() {
        return field.equals("id");
    }

    private static Localized said(Label label) {
        return label.zh().isEmpty() ? Texts.of("edit.nothing") : label;
    }
}
