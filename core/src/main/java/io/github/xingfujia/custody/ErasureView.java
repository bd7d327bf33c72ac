package io.github.xingfujia.custody;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How an erasure stands (删除进度).
 *
 * @param id the erasure
 * @param stage how far it has come
 * @param askedOn the day it was asked for, in Asia/Shanghai
 * @param asked when she asked and how that is known, where staff handed it in; empty where she asked herself
 * @param until not destroyed, or asked again in vain, before that day; empty when none is known
 * @param articles the norms by which the words are kept
 */
public record ErasureView(
        ErasureId id,
        ErasureStage stage,
        LocalDate askedOn,
        Optional<AskedBy> asked,
        Optional<LocalDate> until,
        List<String> articles) {

    /** Keeps the list as it is given. */
    public ErasureView {
        articles = List.copyOf(articles);
    }
}
