package io.github.xingfujia.messaging;

import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.kernel.PostId;
import io.github.xingfujia.way.Moment;
import io.github.xingfujia.way.Ruling;

/**
 * What another room makes of words that may mean danger (早期线索接口), given by the root: in the same command. It is told where and
 * whom to ask, never who or what.
 */
public interface EarlySign {

    /**
     * Adds what is made of it.
     *
     * @param from the post that knows
     */
    void noticed(Ruling.Plan.Builder plan, DivisionCode division, PostId from, Moment moment);
}
