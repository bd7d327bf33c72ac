package io.github.xingfujia.custody;

import java.time.LocalDate;

/**
 * How it is known that she asked herself, when staff hand her wish in (申请凭据, 个人信息保护法 50).
 *
 * @param on the day on which she asked, in Asia/Shanghai; never in the future
 * @param proof how she showed who she is
 */
public record AskedBy(LocalDate on, AskProof proof) {}
