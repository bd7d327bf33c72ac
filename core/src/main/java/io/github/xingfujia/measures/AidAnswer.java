package io.github.xingfujia.measures;

import java.util.List;
import java.util.Optional;

/** What became of an application for legal aid (法律援助办理情况): 法律援助法 43, 49. */
public enum AidAnswer {
    /** Granted. */
    GRANTED,
    /** Refused, in writing and with reasons. */
    REFUSED,
    /** A lawyer was appointed. */
    APPOINTED,
    /** She objected to the refusal. */
    OBJECTED,
    /** The justice bureau upheld the refusal. */
    UPHELD,
    /** The justice bureau had it granted. */
    REVERSED;

    /** Returns which answers may come after the last one; empty for an application that nobody has answered. */
    public static List<AidAnswer> after(Optional<AidAnswer> last) {
        return last.map(AidAnswer::next).orElse(List.of(GRANTED, REFUSED));
    }

    private List<AidAnswer> next() {
        return switch (this) {
            case GRANTED, REVERSED -> List.of(APPOINTED);
            case REFUSED -> List.of(OBJECTED);
            case OBJECTED -> List.of(UPHELD, REVERSED);
            case APPOINTED, UPHELD -> List.of();
        };
    }
}
