package io.github.xingfujia.evaluation;

import io.github.xingfujia.kernel.DivisionCode;
import io.github.xingfujia.rules.Label;
import java.time.LocalDate;

/**
 * A certificate of honour, as it is printed (荣誉证书): nothing of it that the roll does not tell too.
 *
 * @param number its number
 * @param code what proves it to a stranger, with the number
 * @param name what they are called in public
 * @param title the title
 * @param campaign the campaign
 * @param village where they live
 * @param on the day it was named, Asia/Shanghai
 */
public record HonourCertificate(
        HonourNumber number,
        String code,
        String name,
        Label title,
        Label campaign,
        DivisionCode village,
        LocalDate on) {}
