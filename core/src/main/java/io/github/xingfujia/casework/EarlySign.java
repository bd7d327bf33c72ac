package io.github.xingfujia.casework;

import io.github.xingfujia.access.Scope;
import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;

/** What another room makes of an early sign that casework comes upon (早期线索接口), given by the root: in the same command. */
public interface EarlySign {

    /** What it rests on. */
    enum Basis {
        /** A sweep came upon something that looks grave. */
        SWEEP_FINDING,
        /** The same trouble came to us again. */
        REPEAT_CONTACT
    }

    /**
     * Adds what is made of it.
     *
     * @param name what it is named by within the command
     * @param from the post that knows whom it is about
     * @param never whom the applicants barred
     */
    void noticed(
            Ruling.Plan.Builder plan,
            String name,
            Basis basis,
            DivisionCode division,
            PostId from,
            Scope never,
            Moment moment);
}
