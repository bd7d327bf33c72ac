package io.github.xingfujia.counselling;

import io.github.xingfujia.kernel.PostId;
import java.time.Instant;
import java.util.Optional;

/**
 * Her own file as she sees it (我的辅导): nothing of anybody else.
 *
 * @param id the file
 * @param as as whom she came
 * @param kind of counselling
 * @param post where to ask
 * @param open whether it is under way
 * @param next when her next meeting begins; empty when none is planned
 * @param certificate the number of her certificate; empty for none
 */
public record MyCounsel(
        CounselId id,
        Partner as,
        CounselCode kind,
        PostId post,
        boolean open,
        Optional<Instant> next,
        Optional<CertificateNumber> certificate) {}
