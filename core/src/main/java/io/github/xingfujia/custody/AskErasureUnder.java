package io.github.xingfujia.custody;

import io.github.xingfujia.kernel.CommandId;
import io.github.xingfujia.way.Command;

/**
 * Asks that what somebody sent without a login be erased (凭回执码申请删除, 个人信息保护法 47): whoever has what it was sent under asks for her
 * own words.
 *
 * @param sent what it was sent under
 */
public record AskErasureUnder(CommandId sent) implements Command {

    /** Returns nothing: whoever has the id opens what was sent. */
    @Override
    public String toString() {
        return "AskErasureUnder[]";
    }
}
