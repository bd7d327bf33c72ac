package io.github.xingfujia.consultation;

import io.github.xingfujia.kernel.SourceNode;
import io.github.xingfujia.kernel.Wording;

/** What an expert is (专家类别). */
public enum ExpertKind {
    /** A lawyer (律师). */
    LAWYER,
    /** A psychologist (心理咨询师). */
    PSYCHOLOGIST,
    /** A marriage and family counsellor (婚姻家庭咨询师). */
    COUNSELLOR,
    /** A teacher of family education (家庭教育指导师). */
    EDUCATOR;

    /** Returns the word in files and rows, such as {@code lawyer}. */
    public String word() {
        return SourceNode.word(this);
    }

    /** Returns what people read. */
    public Wording wording() {
        return Wording.of("consultation", "expert." + word());
    }
}
